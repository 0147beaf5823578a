'use client';

import { useTranslations } from 'next-intl';
import { PartyName } from '../../../_ui/party-name.tsx';
import { Assignment } from '../_board/assignment.tsx';
import { StepPathLine } from '../_board/step-path-line.tsx';
import { useShownStep } from '../_board/use-shown-step.ts';
import { useWorkshop } from '../_room/use-room.tsx';
import { stepViews } from '../_steps/step-views.tsx';

/** The table at one moment, read-only: the path, what was asked, and the step's own view. */
export function MomentBoard() {
  const { session } = useWorkshop();
  const { shown, look } = useShownStep(session.step);
  const View = shown ? stepViews[shown] : null;
  return (
    <div className="board replayed">
      <StepPathLine shown={shown} look={look} />
      {shown && View ? (
        <>
          <Assignment step={shown} />
          <div className="px-4 pb-8 md:px-8">
            <View />
          </div>
        </>
      ) : (
        <Gathering />
      )}
    </div>
  );
}

/** Before the first step: who had sat down. */
function Gathering() {
  const t = useTranslations('review.course');
  const { people, parties } = useWorkshop().session;
  const here = people.rows.filter((person) => !person.gone);
  return (
    <section className="px-4 py-6 md:px-8">
      <h2 className="text-t6">{t('gathering', { count: here.length })}</h2>
      <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
        {here.map((person) => {
          const party = person.party ? parties.get(person.party) : undefined;
          return (
            <li key={person.id}>
              {party ? (
                <PartyName mark={party.mark}>{person.name}</PartyName>
              ) : (
                <span className="second">{person.name}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
