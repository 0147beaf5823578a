/** The looks a viewer can choose; without a choice the system decides between light and dark. */
export const themes = ['light', 'dark', 'contrast'] as const;

export type Theme = (typeof themes)[number];

/** Where the choice of look is kept; the server reads it, so that a page never flashes in the wrong one. */
export const themeCookie = 'theme';

export function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value);
}
