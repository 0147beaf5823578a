import { randomId } from '../../../../../lib/client/random-id.ts';
import type { Operation } from '../../../../../lib/steps/improve/operation.ts';
import type { Version } from '../../../../../lib/steps/improve/slice.ts';
import { optionText } from '../../../../../lib/steps/improve/upstream.ts';
import type { State } from '../../../../../lib/workshop/state.ts';

/** What someone changed on one line of a form; what is absent stays as it was. */
export type Change = {
  readonly option?: string | null;
  readonly text?: string;
  readonly gone?: boolean;
};

/** Changes by line: `element:…`, `condition:…`, `brings:…` and `new:…`. */
export type Changes = Readonly<Record<string, Change>>;

export const optionWords = (all: State, option: string | null): string => optionText(all, option);

/** The options that can take the place of one: those of its issue that packages choose from, and the one that is there. */
export const optionsFor = (all: State, issue: string, now: string | null) => {
  const used = new Set(all.packages.packages.rows.map((row) => row.elements[issue]));
  return all.options.options.rows.filter(
    (row) =>
      row.id === now ||
      (!row.hidden && !row.mergedInto && (used.has(row.id) || row.issues?.includes(issue))),
  );
};

/** The operations that make the changes; nothing for what reads the same as before. */
export function operationsOf(version: Version, changes: Changes): Operation[] {
  return Object.entries(changes).flatMap(([key, change]): Operation[] => {
    const [kind, ...rest] = key.split(':');
    const id = rest.join(':');
    const text = change.text?.trim();
    if (kind === 'new') return text ? [{ op: 'add', on: 'condition', id: randomId(), text }] : [];
    if (kind === 'condition') {
      if (change.gone) return [{ op: 'remove', on: 'condition', id }];
      const old = version.conditions.find((row) => row.id === id);
      return text && text !== old?.text ? [{ op: 'set', on: 'condition', id, text }] : [];
    }
    const old = version.elements.find((row) => row.id === id);
    if (!old) return [];
    const option = change.option === undefined ? old.option : change.option;
    if (option === null)
      return old.option === null ? [] : [{ op: 'set', on: 'element', id, option: null }];
    if (option === old.option && (!text || text === old.text)) return [];
    return [{ op: 'set', on: 'element', id, option, ...(text ? { text } : {}) }];
  });
}
