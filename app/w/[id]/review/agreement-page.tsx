'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { agreementOf } from '../../../../lib/report/agreement.ts';
import { EmptyState } from '../../../_ui/empty-state.tsx';
import { LinkButton } from '../../../_ui/link-button.tsx';
import { AgreementSheet } from './agreement-sheet.tsx';
import { MomentPreview } from './moment-preview.tsx';
import { NextDates } from './next-dates.tsx';
import { ParticipationPart } from './participation-part.tsx';
import { StepOutcomes } from './step-outcomes.tsx';
import { useReview } from './use-review.tsx';

/** The agreement as a sheet of paper, and beside it how it came about. Before there is one: what there is so far. */
export function AgreementPage() {
  const t = useTranslations('review');
  const { final, log } = useReview();
  const doc = useMemo(() => agreementOf(final), [final]);
  return (
    <div className="review-grid">
      {doc ? (
        <AgreementSheet doc={doc} />
      ) : (
        <div className="grid content-start gap-6">
          <EmptyState
            title={t('noAgreement.title')}
            action={
              final.session.closedAt === null && (
                <LinkButton href={`/w/${log.workshop}`}>{t('noAgreement.do')}</LinkButton>
              )
            }
          >
            {t('noAgreement.body')}
          </EmptyState>
          <StepOutcomes />
        </div>
      )}
      <aside>
        <MomentPreview />
        <ParticipationPart />
        {doc && <NextDates doc={doc} />}
      </aside>
    </div>
  );
}
