/**
 * Calendar days without a clock: 'YYYY-MM-DD' in the Gregorian calendar to a day number and back.
 * Day 0 is 1970-01-01. After H. Hinnant, "chrono-compatible low-level date algorithms"
 * (days_from_civil, civil_from_days); years 0000 to 9999.
 */
export type IsoDay = string;

/** Whether this is a day that exists, written as YYYY-MM-DD. */
export function isIsoDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isoDay(daysFromCivil(...partsOf(text))) === text;
}

/** Days since 1970-01-01. Refuses what is not an existing day with a RangeError. */
export function dayNumber(day: IsoDay): number {
  if (!isIsoDay(day)) throw new RangeError(`${day} is not a day written as YYYY-MM-DD`);
  return daysFromCivil(...partsOf(day));
}

/** The day with this number. */
export function isoDay(number: number): IsoDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** So many calendar days later; a negative number goes back. */
export const addDays = (day: IsoDay, days: number): IsoDay => isoDay(dayNumber(day) + days);

/** Calendar days from one to the other; below 0 when `to` comes first. */
export const daysBetween = (from: IsoDay, to: IsoDay): number => dayNumber(to) - dayNumber(from);

function daysFromCivil(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const ofEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear;
  return era * 146_097 + ofEra - 719_468;
}

const partsOf = (text: string): [number, number, number] => [
  Number(text.slice(0, 4)),
  Number(text.slice(5, 7)),
  Number(text.slice(8, 10)),
];

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
