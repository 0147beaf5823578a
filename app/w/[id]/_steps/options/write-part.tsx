'use client';

import { useTranslations } from 'next-intl';
import { classNames } from '../../../../_ui/class-names.ts';
import { FaceDown } from '../../_room/face-down.tsx';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { MyCards } from './my-cards.tsx';
import { WriteCard } from './write-card.tsx';

/**
 * The sheet to write on; while it is silent with my own cards, and of the others only how many there are. It is one sheet from round to round:
 * whoever is writing as the cards are turned over writes on.
 */
export function WritePart() {
  const t = useTranslations('options.silent');
  const can = useCan();
  const { count, round } = useWorkshop().options;
  const silent = round === 'silent';
  return (
    <div
      className={classNames(
        'empty:hidden',
        silent &&
          'grid items-start gap-6 lg:has-[form]:grid-cols-[minmax(0,640px)_minmax(0,1fr)] lg:gap-12',
      )}
    >
      {can('options/post') && (
        <div className="grid gap-5">
          <WriteCard />
          {silent && <MyCards />}
        </div>
      )}
      {silent && (
        <FaceDown
          count={count}
          words={t.rich('faceDown', {
            count,
            b: (chunks) => <strong className="num">{chunks}</strong>,
          })}
        />
      )}
    </div>
  );
}
