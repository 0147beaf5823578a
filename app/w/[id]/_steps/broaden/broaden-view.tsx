'use client';

import { useWorkshop } from '../../_room/use-room.tsx';
import { GoalsPart } from './goals-part.tsx';
import { InterestsPart } from './interests-part.tsx';
import { IssuesPart } from './issues-part.tsx';
import { NoDealPart } from './no-deal-part.tsx';
import { TermsPart } from './terms-part.tsx';
import { ThemePart } from './theme-part.tsx';

/**
 * Step 1 as everyone works in it. What is asked comes first: the theme, until there are interests. While the round is silent there are my own
 * cards and little else.
 */
export function BroadenView() {
  const { round } = useWorkshop().broaden;
  const quiet = round === 'silent';
  const early = round === 'idle';
  return (
    <div className="grid grid-cols-1 gap-10">
      {early && <ThemePart />}
      <InterestsPart />
      {!quiet && (
        <>
          {!early && <ThemePart />}
          <IssuesPart />
          <div className="grid grid-cols-1 items-start gap-10 lg:grid-cols-2">
            <GoalsPart />
            <TermsPart />
          </div>
          <NoDealPart />
        </>
      )}
    </div>
  );
}
