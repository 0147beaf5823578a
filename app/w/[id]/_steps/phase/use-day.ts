'use client';

import { useFormatter } from 'next-intl';

/** A calendar day in words; `year` false leaves the year out, `month` gives month and year only. */
export function useDay() {
  const format = useFormatter();
  const at = (day: string) => new Date(`${day}T00:00:00Z`);
  return {
    full: (day: string) =>
      format.dateTime(at(day), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
    short: (day: string) =>
      format.dateTime(at(day), { day: 'numeric', month: 'short', timeZone: 'UTC' }),
    month: (day: string) =>
      format.dateTime(at(day), { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  };
}
