import { ChangedItems, ChangedWords } from './changed-words.tsx';
import type { Line } from './use-lines.ts';

/** One line of the agreement with its change; without the old line it is all new, without the new one all gone. */
export function ChangedLine({
  before,
  after,
}: {
  before: Line | undefined;
  after: Line | undefined;
}) {
  if (before?.items || after?.items)
    return <ChangedItems before={before?.items ?? []} after={after?.items ?? []} />;
  return <ChangedWords before={before?.text ?? ''} after={after?.text ?? ''} />;
}
