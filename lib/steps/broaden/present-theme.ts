import type { BroadenSlice, Theme } from './slice.ts';

/** The wording that counts: the last one. */
export function presentTheme(broaden: BroadenSlice): Theme | null {
  return broaden.themes.rows.at(-1) ?? null;
}

/** Parties that consent to the present wording, by id. */
export function consenting(broaden: BroadenSlice): ReadonlySet<string> {
  const theme = presentTheme(broaden);
  return new Set(
    broaden.consents.rows
      .filter((consent) => consent.theme === theme?.id)
      .map((consent) => consent.party),
  );
}
