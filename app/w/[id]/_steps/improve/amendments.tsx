'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useRef } from 'react';
import { anchorOf } from '../../../../../lib/facilitation/anchor.ts';
import { currentVersion } from '../../../../../lib/steps/improve/standing.ts';
import { useRoom, useWorkshop } from '../../_room/use-room.tsx';
import { Arrivals } from '../arrivals.tsx';
import { useOwnDoing } from '../use-own-doing.ts';
import { useStill } from '../use-still.ts';
import { AmendmentSheet } from './amendment-sheet.tsx';
import { WriteAmendment } from './write-amendment.tsx';

const amendmentAnchor = (id: string) => anchorOf({ kind: 'amendment', of: id });

/** What is proposed on this version, newest first; what belongs to an older one, was adopted or withdrawn, folded below. */
export function Amendments({ onPreview }: { onPreview: (id: string) => void }) {
  const t = useTranslations('improve.amend');
  const { improve } = useWorkshop();
  const { live } = useRoom();
  const place = useRef<HTMLElement>(null);
  // A new one comes on top: who reads an older one keeps it where it is.
  const still = useStill(improve.amendments.rows, place, {
    on: live,
    mine: useOwnDoing(),
    quiet: 5000,
  });
  const ids = useMemo(() => improve.amendments.rows.map(({ id }) => id), [improve.amendments]);
  const version = currentVersion(improve);
  if (!version) return null;
  const rows = still.shown.map((row) => improve.amendments.get(row.id) ?? row).toReversed();
  const open = rows.filter(
    (row) => !improve.outcome && row.state !== 'adopted' && row.state !== 'withdrawn',
  );
  const past = rows.filter((row) => !open.includes(row));
  return (
    <section ref={place} className="grid gap-4" aria-label={t('label')} id="improve-amendments">
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
      <Arrivals
        ids={ids}
        say={(count) => t('fresh', { count })}
        anchor={amendmentAnchor}
        otherwise="#improve-amendments"
        bringIn={still.bringIn}
      />
    </section>
  );
}
