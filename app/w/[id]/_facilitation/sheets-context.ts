'use client';

import { createContext, useContext } from 'react';

export type SheetId =
  | 'people'
  | 'join'
  | 'screen'
  | 'tell'
  | 'parking'
  | 'notes'
  | 'places'
  | 'keys';

type Sheets = {
  /** Which sheet lies over the table now. */
  readonly open: SheetId | null;
  readonly show: (sheet: SheetId | null) => void;
};

export const SheetsContext = createContext<Sheets>({ open: null, show: () => {} });

/** The sheets that can be opened from a menu and by a key. */
export const useSheets = (): Sheets => useContext(SheetsContext);
