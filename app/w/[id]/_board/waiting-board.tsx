'use client';

import { useTranslations } from 'next-intl';
import type { StepId } from '../../../../lib/workshop/kernel.ts';
import { Chip } from '../../../_ui/chip.tsx';
import { classNames } from '../../../_ui/class-names.ts';
import { Skeleton } from '../../../_ui/skeleton.tsx';
import { StepPath } from '../../../_ui/step-path.tsx';
import { TopBar } from '../../../_ui/top-bar.tsx';
import { stepAhead } from '../_steps/step-views.tsx';
import { AssignmentWords } from './assignment.tsx';
import { LateBanner } from './late-banner.tsx';
import { pathSteps } from './path-steps.ts';

/** What is known of the table before the board itself is here. */
export type Ahead = {
  readonly title: string;
  readonly step: StepId | null;
  readonly reached: StepId | null;
  /** The assignment of the step, by its key. */
  readonly task: string | null;
};

/** The board while its cards are on their way: what it is called, where it is and what is asked already stand in their place. */
export function WaitingBoard({ ahead, late }: { ahead: Ahead; late: boolean }) {
  const t = useTranslations('board');
  const ui = useTranslations('ui');
  const { title, step, reached, task } = ahead;
  const Step = step && stepAhead[step];
  const steps = pathSteps(step, reached).map((one) => ({ ...one, name: t(`steps.${one.id}`) }));
  return (
    <div className="board flex min-h-dvh flex-col">
      <TopBar brand={ui('brand')} title={title}>
        <Chip state="busy">{t('status.connecting')}</Chip>
      </TopBar>
      <StepPath label={t('path')} steps={steps} />
      {late && <LateBanner />}
      <main className="flex-1">
        {Step && <Step />}
        {step && task && <AssignmentWords step={step} task={task} />}
        <div className={classNames('px-4 pb-8 md:px-8', !step && 'pt-6')}>
          <Skeleton count={6} label={t('loading')} />
        </div>
      </main>
    </div>
  );
}
