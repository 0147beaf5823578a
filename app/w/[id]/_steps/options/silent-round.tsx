'use client';

import { useTranslations } from 'next-intl';
import { FaceDown } from '../../_room/face-down.tsx';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { MyCards } from './my-cards.tsx';
import { WriteCard } from './write-card.tsx';

/** While it is silent: my own cards, and of the others only how many there are. */
export function SilentRound() {
  const t = useTranslations('options.silent');
  const can = useCan();
  const { count } = useWorkshop().options;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,640px)_minmax(0,1fr)] lg:gap-12">
      {can('options/post') && (
        <div className="grid gap-5">
          <WriteCard />
          <MyCards />
        </div>
      )}
      <FaceDown
        count={count}
        words={t.rich('faceDown', {
          count,
          b: (chunks) => <strong className="num">{chunks}</strong>,
        })}
      />
    </div>
  );
}
