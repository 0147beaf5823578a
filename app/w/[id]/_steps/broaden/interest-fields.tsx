'use client';

import { useTranslations } from 'next-intl';
import { type InterestLevel, interestLevels } from '../../../../../lib/steps/broaden/slice.ts';
import { Choice } from '../../../../_ui/choice.tsx';

/** Whose interest it is, in three levels. */
export function LevelChoice({
  value,
  onChange,
  fixed,
}: {
  value: InterestLevel;
  onChange: (level: InterestLevel) => void;
  /** Once on the table, everyone's stays everyone's and a party's stays a party's. */
  fixed?: boolean;
}) {
  const t = useTranslations('broaden.level');
  const levels = fixed
    ? interestLevels.filter((level) => (level === 'collective') === (value === 'collective'))
    : interestLevels;
  return (
    <Choice
      small
      legend={t('legend')}
      value={value}
      onChange={onChange}
      options={levels.map((level) => ({ value: level, label: t(level) }))}
    />
  );
}

/** How much it matters, 1 to 5. */
export function ImportanceChoice({
  value,
  onChange,
}: {
  value: number;
  onChange: (importance: number) => void;
}) {
  const t = useTranslations('broaden.importance');
  return (
    <Choice
      small
      legend={t('legend')}
      value={String(value)}
      onChange={(importance) => onChange(Number(importance))}
      options={['1', '2', '3', '4', '5'].map((one) => ({ value: one, label: one }))}
    />
  );
}
