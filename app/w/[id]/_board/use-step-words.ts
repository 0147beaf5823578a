'use client';

import { useTranslations } from 'next-intl';
import type { StepId } from '../../../../lib/workshop/kernel.ts';

type Values = Readonly<Record<string, string | number>>;

/** A step's own words for what its module names (tasks, checklist items, next things); empty where it has none. */
export function useStepWords(step: StepId): (path: string, values?: Values) => string {
  // The paths come from data, so the compiler can't check them; step-words.test.ts does.
  const t = useTranslations() as unknown as {
    (key: string, values?: Values): string;
    has(key: string): boolean;
  };
  return (path, values) => (t.has(`${step}.${path}`) ? t(`${step}.${path}`, values) : '');
}
