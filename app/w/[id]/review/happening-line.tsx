'use client';

import type { Happening } from '../../../../lib/report/course.ts';
import { Shape } from '../../../_ui/shape.tsx';
import { useReview } from './use-review.tsx';

/** What happened, in one line, behind the shape of the party that did it. */
export function HappeningLine({ happening }: { happening: Happening }) {
  const { final, words } = useReview();
  const party = happening.party ? final.session.parties.get(happening.party) : undefined;
  return (
    <>
      {party && <Shape mark={party.mark} label={party.short ?? party.name} className="mr-2" />}
      {words.t(`happened.${happening.key}`, happening.values)}
    </>
  );
}
