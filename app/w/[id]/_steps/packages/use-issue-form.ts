'use client';

import { valuedChoicesOf } from '../../../../../lib/steps/packages/choices.ts';
import { issueValuesOf } from '../../../../../lib/steps/packages/worth.ts';
import { useDraftOf } from '../../_room/use-draft-of.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { formOf, type IssueChanges, withChanges } from './issue-form.ts';

/** A party's values by issues, as they are being given: what was kept, under what was touched on this device since. */
export function useIssueForm(party: string) {
  const state = useWorkshop();
  const issues = valuedChoicesOf(state);
  const [draft, write, clear] = useDraftOf<IssueChanges>('packages.issues');
  const changes = draft ?? {};
  const form = withChanges(formOf(issueValuesOf(state, party), issues), changes);
  return {
    issues,
    form,
    clear,
    give: (issue: string, key: string, value: number) =>
      write({
        ...changes,
        values: { ...changes.values, [issue]: { ...changes.values?.[issue], [key]: value } },
      }),
    weigh: (issue: string, weight: number) =>
      write({ ...changes, weights: { ...changes.weights, [issue]: weight } }),
    giveNoDeal: (noDeal: number) => write({ ...changes, noDeal }),
  };
}
