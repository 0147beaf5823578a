'use client';

import type { Version } from '../../../../../lib/steps/improve/slice.ts';
import { ChangedLine } from './changed-line.tsx';
import { useLines } from './use-lines.ts';

type Lines = Pick<Version, 'elements' | 'contributions' | 'compensations' | 'conditions'>;

/** Only the lines that differ between two texts, with what goes and what comes. */
export function ChangedLines({ before, after }: { before: Lines; after: Lines }) {
  const lines = useLines();
  const old = lines(before);
  const now = lines(after);
  const changed = now.flatMap((line) => {
    const was = old.find((row) => row.key === line.key);
    return was?.text === line.text ? [] : [{ key: line.key, label: line.label, was, line }];
  });
  const removed = old
    .filter((was) => !now.some((row) => row.key === was.key))
    .map((was) => ({ key: was.key, label: was.label, was, line: undefined }));
  return (
    <ul className="ops">
      {[...changed, ...removed].map(({ key, label, was, line }) => (
        <li key={key}>
          <span className="label">{label}</span>
          <ChangedLine before={was} after={line} />
        </li>
      ))}
    </ul>
  );
}
