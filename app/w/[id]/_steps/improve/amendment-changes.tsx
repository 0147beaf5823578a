'use client';

import { useTranslations } from 'next-intl';
import { applyOperations } from '../../../../../lib/steps/improve/apply.ts';
import type { Amendment } from '../../../../../lib/steps/improve/slice.ts';
import { versionNumbered } from '../../../../../lib/steps/improve/standing.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { ChangedLine } from './changed-line.tsx';
import { useLines } from './use-lines.ts';

/** Only the lines that an amendment changes, with what goes and what comes. */
export function AmendmentChanges({ amendment }: { amendment: Amendment }) {
  const t = useTranslations('improve.amend');
  const all = useWorkshop();
  const lines = useLines();
  const base = versionNumbered(all.improve, amendment.base);
  const applied = base && applyOperations(all, base, amendment.operations);
  if (!base || !applied?.ok) return <p className="second">{t('gone')}</p>;
  const before = lines(base);
  const after = lines(applied.lines);
  const changed = after.flatMap((line) => {
    const old = before.find((row) => row.key === line.key);
    return old?.text === line.text ? [] : [{ line, old }];
  });
  const removed = before.filter((line) => !after.some((row) => row.key === line.key));
  return (
    <ul className="ops">
      {changed.map(({ line, old }) => (
        <li key={line.key}>
          <span className="label">{line.label}</span>
          <ChangedLine before={old} after={line} />
        </li>
      ))}
      {removed.map((line) => (
        <li key={line.key}>
          <span className="label">{line.label}</span>
          <ChangedLine before={line} after={undefined} />
        </li>
      ))}
    </ul>
  );
}
