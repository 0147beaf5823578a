'use client';

import { useFormatter } from 'next-intl';

/** An amount with its unit, as people say it: € before the figure, other units after it. */
export function useAmount(): (row: {
  readonly amount: number | null;
  readonly unit: string;
}) => string {
  const format = useFormatter();
  return ({ amount, unit }) => {
    if (amount === null) return unit;
    const figure = format.number(amount, { maximumFractionDigits: 2 });
    return unit.startsWith('€')
      ? `€\u00a0${figure} ${unit.slice(1).replace(/^,? */, '')}`.trim()
      : `${figure} ${unit}`.trim();
  };
}
