'use client';

import { useTranslations } from 'next-intl';
import { type StepId, stepIds } from '../../../../lib/workshop/kernel.ts';
import { type Anonymity, lessAnonymous } from '../../../../lib/workshop/round.ts';
import { Choice } from '../../../_ui/choice.tsx';
import { useWorkshop } from '../_room/use-room.tsx';

/** The steps in which something is written by someone; where a party always stands behind it, that is the least that is told. */
const levelsIn: Partial<Readonly<Record<StepId, readonly Anonymity[]>>> = {
  broaden: ['names', 'party'],
  options: ['names', 'party', 'anonymous'],
  preferred: ['names', 'party', 'anonymous'],
  improve: ['names', 'party'],
};

/** Who sees who wrote a thing, per step. Once a step was reached it never becomes less anonymous. */
export function AnonymityFields({
  levels,
  onChange,
}: {
  levels: Readonly<Record<StepId, Anonymity>>;
  onChange: (levels: Readonly<Record<StepId, Anonymity>>) => void;
}) {
  const t = useTranslations('board.workshop');
  const steps = useTranslations('board.steps');
  const { reached, anonymity } = useWorkshop().session;
  const at = reached === null ? -1 : stepIds.indexOf(reached);
  return (
    <fieldset className="m-0 grid min-w-0 gap-3 border-0 p-0">
      <legend className="p-0 font-strong">{t('anonymity')}</legend>
      <p className="second small">{t('anonymityLead')}</p>
      {stepIds.map((step, place) => {
        const choices = levelsIn[step];
        return (
          choices && (
            <Choice<Anonymity>
              key={step}
              small
              legend={steps(step)}
              value={levels[step]}
              onChange={(level) => onChange({ ...levels, [step]: level })}
              options={choices.map((value) => ({
                value,
                label: t(`levels.${value}`),
                disabled: place <= at && lessAnonymous(anonymity[step], value),
              }))}
            />
          )
        );
      })}
    </fieldset>
  );
}
