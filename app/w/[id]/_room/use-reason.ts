'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { Reason } from '../../../../lib/workshop/kernel.ts';

/** Codes come from the server, which may be newer than these messages: they are looked up, not known to the compiler. */
type Sentences = ((code: string, params?: Reason['params']) => string) & {
  has(code: string): boolean;
};

/** A refusal as a sentence in the viewer's language; a code without a sentence of its own gets a general one that names it. */
export function useReason(): (reason: Reason) => string {
  const sentences = useTranslations('errors') as unknown as Sentences;
  return useCallback(
    ({ code, params }) =>
      sentences.has(code) ? sentences(code, params) : sentences('unknown', { code }),
    [sentences],
  );
}
