import type { StepId } from '../../lib/workshop/kernel.ts';
import type { Anonymity } from '../../lib/workshop/round.ts';
import type { PartyDraft } from './party-rows.tsx';
import { markAt, type Template } from './templates.ts';

/** What a new workshop is made of, as far as it was filled in. */
export type Draft = {
  readonly title: string;
  readonly theme: string;
  readonly language: 'nl' | 'en';
  readonly parties: readonly PartyDraft[];
  /** Taken along from an earlier workshop; without it each step has its default. */
  readonly anonymity?: Readonly<Record<StepId, Anonymity>>;
};

/** A workshop as /api/workshops/:id/setup tells it: how it was set up, nothing of what was said in it. */
export type Setup = Omit<Draft, 'parties' | 'theme'> & {
  readonly theme: string | null;
  readonly parties: readonly Omit<PartyDraft, 'key'>[];
};

export const emptyDraft = (language: 'nl' | 'en'): Draft => ({
  title: '',
  theme: '',
  language,
  parties: [0, 1, 2].map((place) => ({ key: place + 1, name: '', mark: markAt(place) })),
});

/** Nothing was filled in yet. */
export const isBlank = ({ title, theme, parties }: Draft): boolean =>
  [title, theme, ...parties.map(({ name }) => name)].every((text) => text.trim() === '');

/** What stands in the fields themselves. */
export function fromFields(draft: Draft, fields: FormData): Draft {
  const at = (name: string) => String(fields.get(name) ?? '');
  return {
    ...draft,
    title: at('title'),
    theme: at('theme'),
    language: at('language') === 'en' ? 'en' : 'nl',
    parties: draft.parties.map((party) => ({ ...party, name: at(`party-${party.key}`) })),
  };
}

export function fromTemplate(template: Template, language: 'nl' | 'en'): Draft {
  const { parties, ...rest } = template[language];
  return {
    ...rest,
    language,
    parties: parties.map((name, place) => ({ key: place + 1, name, mark: markAt(place) })),
  };
}

export function fromEarlier({ parties, theme, ...rest }: Setup): Draft {
  return {
    ...rest,
    theme: theme ?? '',
    parties: parties.map((party, place) => ({ key: place + 1, ...party })),
  };
}
