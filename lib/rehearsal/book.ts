import type { Bilingual } from '../sample/case.ts';
import texts from './texts.json' with { type: 'json' };

/** Texts with every bilingual leaf turned into one language. */
type Told<T> = T extends Bilingual
  ? string
  : T extends readonly (infer Row)[]
    ? readonly Told<Row>[]
    : T extends object
      ? { readonly [Key in keyof T]: Told<T[Key]> }
      : T;

type Texts = Told<
  Omit<typeof texts, 'options' | 'organisation' | 'personal' | 'collective' | 'noDeal'>
>;

export type BookInterest = {
  readonly level: 'collective' | 'organisation' | 'personal';
  readonly text: string;
  readonly why: string;
  readonly importance: number;
};

/** What simulated people say, in one language: enough for a whole workshop, about any theme. */
export type Book = Texts & {
  /** What the people of a party write in step 1, per person. `place` is the party's at the table, `of` how many there are. */
  readonly interests: (party: {
    readonly id: string;
    readonly place: number;
  }) => readonly (readonly BookInterest[])[];
  /** In the order of writing; `issue` is a place in `issues`. */
  readonly options: readonly {
    readonly issue: number;
    readonly title: string;
    readonly text?: string;
  }[];
  readonly noDeal: (party: string) => string;
};

const isBilingual = (value: object): value is Bilingual =>
  'nl' in value && 'en' in value && typeof value.nl === 'string';

export function tell<T>(value: T, language: 'nl' | 'en'): Told<T> {
  if (Array.isArray(value)) return value.map((row) => tell(row, language)) as Told<T>;
  if (typeof value !== 'object' || value === null) return value as Told<T>;
  if (isBilingual(value)) return value[language] as Told<T>;
  const told = Object.entries(value).map(([key, row]) => [key, tell(row, language)]);
  return Object.fromEntries(told) as Told<T>;
}

/** The general book: about working together, so that it fits whatever the theme is. */
export function generalBook(language: 'nl' | 'en'): Book {
  const { options, organisation, personal, collective, noDeal, ...rest } = tell(texts, language);
  const why = rest.why.reason;
  const pick = (from: readonly string[], at: number) => from[at % from.length] ?? '';
  return {
    ...rest,
    interests: ({ place }) => {
      const own = (at: number, importance: number): BookInterest => ({
        level: 'organisation',
        text: pick(organisation, at),
        why,
        importance,
      });
      const shared = collective[place];
      const first = [own(2 * place, 5), own(2 * place + 1, 3)];
      if (shared) first.push({ level: 'collective', text: shared, why: '', importance: 4 });
      const felt = {
        level: 'personal',
        text: pick(personal, place),
        why: '',
        importance: 3,
      } as const;
      return [first, [felt]];
    },
    options: (options[0] ?? []).flatMap((_, row) =>
      options.flatMap((titles, issue) => {
        const title = titles[row];
        return title === undefined ? [] : [{ issue, title }];
      }),
    ),
    noDeal: () => noDeal,
  };
}
