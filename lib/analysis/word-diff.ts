/** A stretch of text that stayed, came or went. */
export type DiffSegment = { kind: 'kept' | 'added' | 'removed'; text: string };

/** Above so many comparisons (words × words) the middle is shown as one replacement. */
const TABLE_LIMIT = 1_000_000;

/**
 * The difference of two texts, word by word: the longest common subsequence of words, so that kept
 * and removed together are `before`, and kept and added together are `after`, to the letter. What
 * went stands before what came. Long texts that differ all over are not compared word by word.
 */
export function wordDiff(before: string, after: string): DiffSegment[] {
  const [old, next] = [wordsOf(before), wordsOf(after)];
  let head = 0;
  while (head < old.length && head < next.length && old[head] === next[head]) head += 1;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < next.length - head &&
    old[old.length - 1 - tail] === next[next.length - 1 - tail]
  ) {
    tail += 1;
  }
  const segments: DiffSegment[] = [];
  append(segments, 'kept', old.slice(0, head));
  compareMiddle(segments, old.slice(head, old.length - tail), next.slice(head, next.length - tail));
  append(segments, 'kept', old.slice(old.length - tail));
  return segments;
}

function compareMiddle(segments: DiffSegment[], old: string[], next: string[]): void {
  if (old.length * next.length > TABLE_LIMIT) {
    append(segments, 'removed', old);
    append(segments, 'added', next);
    return;
  }
  // common[i][j]: the most words that old from i and next from j have in common, in order.
  const width = next.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = next.length - 1; j >= 0; j -= 1) {
      common[i * width + j] =
        old[i] === next[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  let [i, j] = [0, 0];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    append(segments, 'removed', removed);
    append(segments, 'added', added);
    [removed, added] = [[], []];
  };
  while (i < old.length || j < next.length) {
    const [word, other] = [old[i], next[j]];
    if (word !== undefined && word === other) {
      // A space that stays between two changes would only cut the change in pieces.
      const changing = removed.length > 0 || added.length > 0;
      if (changing && /^\s+$/.test(word) && old[i + 1] !== next[j + 1]) {
        removed.push(word);
        added.push(word);
      } else {
        flush();
        append(segments, 'kept', [word]);
      }
      i += 1;
      j += 1;
    } else if (word !== undefined && (other === undefined || at(i + 1, j) >= at(i, j + 1))) {
      removed.push(word);
      i += 1;
    } else if (other !== undefined) {
      added.push(other);
      j += 1;
    }
  }
  flush();
}

function append(segments: DiffSegment[], kind: DiffSegment['kind'], words: string[]): void {
  if (words.length === 0) return;
  const last = segments.at(-1);
  if (last?.kind === kind) last.text += words.join('');
  else segments.push({ kind, text: words.join('') });
}

/**
 * Words, white space and single signs. A word may have signs inside, so that 60.000, on-call and
 * auto's stay whole.
 */
const wordsOf = (text: string): string[] =>
  text.match(/\s+|[\p{L}\p{M}\p{N}]+(?:[.,:'’-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
