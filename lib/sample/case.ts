import type caseJson from './acute-ouderenzorg.json';

/** The sample case as it stands in its file: fictional, in both languages, with the times of a whole session. */
export type SampleCase = typeof caseJson;

export type Bilingual = { readonly nl: string; readonly en: string };

/** Picks the sample's language; what is empty in the case stays empty. */
export type Say = (text: Bilingual | null | undefined) => string;

export const sayIn =
  (language: 'nl' | 'en'): Say =>
  (text) =>
    text?.[language] ?? '';

/** One ordinary command of the sample: who gives it and when (`at`, seconds from the start of the session; below 0 is before it). */
export type ScriptLine = {
  readonly at: number;
  /** A person's id in the case (`fa1` is the facilitator), or `system`. */
  readonly by: string;
  /** The command's id: the case's own id for what it makes, so that references resolve. */
  readonly id: string;
  readonly type: string;
  readonly payload: object;
};
