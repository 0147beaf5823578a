import type { ChecklistItem } from '../../workshop/kernel.ts';
import type { State } from '../../workshop/state.ts';
import { coverage } from './coverage.ts';
import { openLookAlikes } from './open-look-alikes.ts';

/** Options per issue that the method asks for, besides leaving things as they are. */
const perIssueAtLeast = 3;

export function optionsChecklist(all: State): readonly ChecklistItem[] {
  const { live, perIssue, perInterest } = coverage(all);
  const thin = [...perIssue].filter(([, count]) => count < perIssueAtLeast).map(([issue]) => issue);
  const bare = [...perInterest]
    .filter(([, options]) => options.length === 0)
    .map(([interest]) => interest);
  const unknown = all.options.round === 'silent' && all.options.count > 0;
  const alike = openLookAlikes(all.options).map((pair) => pair.id);
  const enough = perIssue.size > 0 ? thin.length === 0 : live.length >= perIssueAtLeast;
  return [
    {
      id: 'three-options-per-issue',
      anchor: 'options-board',
      done: enough,
      missing: thin,
      count: thin.length,
      unknown,
    },
    {
      id: 'every-interest-has-an-option',
      anchor: 'options-findings',
      done: live.length > 0 && bare.length === 0,
      missing: bare,
      count: bare.length,
      unknown,
    },
    {
      id: 'look-alikes-offered',
      anchor: 'look-alikes',
      done: all.options.compared && alike.length === 0,
      missing: alike,
      count: alike.length,
    },
  ];
}
