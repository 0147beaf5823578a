'use client';

import { useTranslations } from 'next-intl';
import { FaceDown } from '../../_room/face-down.tsx';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { WritingPlace } from '../writing-place.tsx';
import { MyCards } from './my-cards.tsx';
import { WriteCard } from './write-card.tsx';

/** The sheet to write on; while it is silent with my own cards, and of the others only how many there are. */
export function WritePart() {
  const t = useTranslations('options.silent');
  const can = useCan();
  const { count, round } = useWorkshop().options;
  const silent = round === 'silent';
  return (
    <WritingPlace
      silent={silent}
      beside={
        <FaceDown
          count={count}
          words={t.rich('faceDown', {
            count,
            b: (chunks) => <strong className="num">{chunks}</strong>,
          })}
        />
      }
    >
      {can('options/post') && <WriteCard />}
      {silent && can('options/post') && <MyCards />}
    </WritingPlace>
  );
}
