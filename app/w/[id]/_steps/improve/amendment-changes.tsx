'use client';

import { useTranslations } from 'next-intl';
import { applyOperations } from '../../../../../lib/steps/improve/apply.ts';
import type { Amendment } from '../../../../../lib/steps/improve/slice.ts';
import { versionNumbered } from '../../../../../lib/steps/improve/standing.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { ChangedLines } from './changed-lines.tsx';

/** What an amendment changes in the version it was written on. */
export function AmendmentChanges({ amendment }: { amendment: Amendment }) {
  const t = useTranslations('improve.amend');
  const all = useWorkshop();
  const base = versionNumbered(all.improve, amendment.base);
  const applied = base && applyOperations(all, base, amendment.operations);
  if (!base || !applied?.ok) return <p className="second">{t('gone')}</p>;
  return <ChangedLines before={base} after={applied.lines} />;
}
