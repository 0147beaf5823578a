import type { BroadenEvent } from './events.ts';
import type { BroadenSlice } from './slice.ts';

const next = (row: { readonly rev: number } | undefined): number => (row?.rev ?? 0) + 1;

/** Folds the theme, the issues, the goals and the glossary. */
export function evolveAgenda(slice: BroadenSlice, event: BroadenEvent): BroadenSlice {
  switch (event.type) {
    case 'broaden/theme-worded':
      return { ...slice, themes: slice.themes.set(event.theme) };
    case 'broaden/theme-withdrawn':
      return { ...slice, themes: slice.themes.delete(event.id) };
    case 'broaden/theme-remarked':
      return { ...slice, remarks: slice.remarks.set(event.remark) };
    case 'broaden/theme-consented':
      return { ...slice, consents: slice.consents.set(event.consent) };
    case 'broaden/consent-withdrawn':
      return { ...slice, consents: slice.consents.delete(event.id) };
    case 'broaden/issue-set':
      return {
        ...slice,
        issues: slice.issues.set({ ...event.issue, rev: next(slice.issues.get(event.issue.id)) }),
      };
    case 'broaden/issue-removed':
      return { ...slice, issues: slice.issues.delete(event.id) };
    case 'broaden/goal-set':
      return {
        ...slice,
        goals: slice.goals.set({ ...event.goal, rev: next(slice.goals.get(event.goal.id)) }),
      };
    case 'broaden/goal-removed':
      return { ...slice, goals: slice.goals.delete(event.id) };
    case 'broaden/term-set':
      return {
        ...slice,
        terms: slice.terms.set({ ...event.term, rev: next(slice.terms.get(event.term.id)) }),
      };
    case 'broaden/term-removed':
      return { ...slice, terms: slice.terms.delete(event.id) };
    case 'broaden/defined':
      return { ...slice, definitions: slice.definitions.set(event.definition) };
    case 'broaden/definition-removed':
      return { ...slice, definitions: slice.definitions.delete(event.id) };
    default:
      return slice;
  }
}
