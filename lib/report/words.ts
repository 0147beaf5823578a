import { dayNumber, isIsoDay } from '../analysis/calendar.ts';

/** Gives a text of the `report` messages by its key, with values for its holes. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** How a report speaks: its texts, and its dates and figures as people write them. */
export type Words = {
  readonly t: Translate;
  /** A day written YYYY-MM-DD, in words. What is no day is left as it is. */
  readonly day: (day: string) => string;
  /** The day of a moment (epoch ms), in words. */
  readonly date: (at: number) => string;
  /** The time of day of a moment: `15.26` in Dutch, `15:26` in English. */
  readonly time: (at: number) => string;
  readonly number: (value: number) => string;
  /** An amount with its unit: `140.000 €, eenmalig`. Without an amount only the unit. */
  readonly amount: (amount: number | null, unit: string) => string;
};

const msPerDay = 86_400_000;

/** `timeZone` is where the session's own moments are told; days of the calendar have none. */
export function wordsOf(t: Translate, language: 'nl' | 'en', timeZone: string): Words {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const form = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const days = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(locale, { ...form, timeZone });
  const times = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  const figures = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const number = (value: number) => figures.format(value);
  return {
    t,
    number,
    day: (day) => (isIsoDay(day) ? days.format(dayNumber(day) * msPerDay) : day),
    date: (at) => moments.format(at),
    time: (at) => times.format(at).replace(':', language === 'nl' ? '.' : ':'),
    amount: (amount, unit) => amountText(amount, unit, number),
  };
}

/** The sign of a currency goes before its figure, as it is written: `€ 140.000, eenmalig`. */
function amountText(
  amount: number | null,
  unit: string,
  number: (value: number) => string,
): string {
  if (amount === null) return unit;
  const money = /^€\s*(.*)$/su.exec(unit);
  if (!money) return `${number(amount)} ${unit}`.trim();
  const rest = money[1] ?? '';
  return `€ ${number(amount)}${rest === '' || rest.startsWith(',') ? '' : ' '}${rest}`;
}
