'use client';

import { useEffect } from 'react';
import { keepFocus } from './keep-focus.ts';

/** Once in a page: nobody's focus falls back to the top of it. */
export function FocusKeeper() {
  useEffect(keepFocus, []);
  return null;
}
