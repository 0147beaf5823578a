'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { Constraint } from '../../../../../lib/analysis/feasible.ts';
import { useChoiceName } from './use-choice-name.ts';

/** A constraint as a sentence: what goes only with what, or not with what. */
export function useRuleWords(): (rule: Constraint) => string {
  const t = useTranslations('packages.rules');
  const format = useFormatter();
  const nameOf = useChoiceName();
  return (rule) =>
    rule.kind === 'requires'
      ? t('requires', {
          option: nameOf(rule.option),
          others: format.list(
            rule.anyOf.map((option) => t('quoted', { option: nameOf(option) })),
            { type: 'disjunction' },
          ),
        })
      : t('excludes', { option: nameOf(rule.option), other: nameOf(rule.other) });
}
