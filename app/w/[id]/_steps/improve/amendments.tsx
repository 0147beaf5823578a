'use client';

import { useTranslations } from 'next-intl';
import { currentVersion } from '../../../../../lib/steps/improve/standing.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { AmendmentSheet } from './amendment-sheet.tsx';
import { WriteAmendment } from './write-amendment.tsx';

/** What is proposed on this version, newest first; what belongs to an older one, was adopted or withdrawn, folded below. */
export function Amendments({ onPreview }: { onPreview: (id: string) => void }) {
  const t = useTranslations('improve.amend');
  const { improve } = useWorkshop();
  const version = currentVersion(improve);
  if (!version) return null;
  const rows = improve.amendments.rows.toReversed();
  const open = rows.filter(
    (row) => !improve.outcome && row.state !== 'adopted' && row.state !== 'withdrawn',
  );
  const past = rows.filter((row) => !open.includes(row));
  return (
    <section className="grid gap-4" aria-label={t('label')} id="improve-amendments">
      {open.map((row) => (
        <AmendmentSheet key={row.id} amendment={row} onPreview={onPreview} />
      ))}
      {!improve.outcome && <WriteAmendment />}
      {past.length > 0 && (
        <details>
          <summary className="small">{t('past', { count: past.length })}</summary>
          <div className="mt-3 grid gap-4">
            {past.map((row) => (
              <AmendmentSheet key={row.id} amendment={row} onPreview={onPreview} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}
