import type { State } from '../../workshop/state.ts';
import { applyOperations } from './apply.ts';
import type { Operation } from './operation.ts';
import type { Version } from './slice.ts';

type Lines = Pick<Version, 'elements' | 'contributions' | 'compensations' | 'conditions'>;

/**
 * The operations of an amendment that still fit on another text, in their order, and the text with them. One that changes a line that
 * is no longer there, or adds one that is, doesn't fit any more.
 */
export function fittingOperations(
  all: State,
  from: Version,
  operations: readonly Operation[],
): { readonly operations: readonly Operation[]; readonly lines: Lines } {
  let lines: Lines = from;
  const fits = operations.filter((operation) => {
    const applied = applyOperations(all, lines, [operation]);
    if (applied.ok) lines = applied.lines;
    return applied.ok;
  });
  return { operations: fits, lines };
}
