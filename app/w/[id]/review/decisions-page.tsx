'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { stepIds } from '../../../../lib/workshop/kernel.ts';
import { Choice } from '../../../_ui/choice.tsx';
import { EmptyState } from '../../../_ui/empty-state.tsx';
import { HappeningLine } from './happening-line.tsx';
import { useReview } from './use-review.tsx';

/** The register of decisions, or everything that happened; each line goes to its moment. */
export function DecisionsPage() {
  const t = useTranslations('review.decisions');
  const { course, words, goTo, show } = useReview();
  const [which, choose] = useState<'decisions' | 'all'>('decisions');
  const lines = which === 'all' ? course : course.filter(({ weight }) => weight === 'decision');
  const steps = [null, ...stepIds];
  return (
    <div className="decisions">
      <div className="head">
        <h1>{t('title')}</h1>
        <Choice
          legend={t('which')}
          hideLegend
          look="segmented"
          value={which}
          onChange={choose}
          options={[
            { value: 'decisions', label: t('only') },
            { value: 'all', label: t('all') },
          ]}
        />
      </div>
      {lines.length === 0 && <EmptyState title={t('none')}>{t('noneBody')}</EmptyState>}
      {steps.map((step) => {
        const own = lines.filter((line) => line.step === step);
        if (own.length === 0) return null;
        return (
          <section key={step ?? 'before'} className="sec">
            <h2>
              {step ? `${stepIds.indexOf(step) + 1} ${words.t(`step.${step}`)}` : t('before')}
            </h2>
            <ol>
              {own.map((line, i) => (
                <li key={`${line.count}.${i}`}>
                  <button
                    type="button"
                    className="num"
                    aria-label={t('go', {
                      time: words.time(line.at),
                    })}
                    onClick={() => {
                      goTo(line.count);
                      show('course');
                    }}
                  >
                    {words.time(line.at)}
                  </button>
                  <p>
                    <HappeningLine happening={line} />
                  </p>
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
