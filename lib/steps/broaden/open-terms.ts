import type { BroadenSlice, Term } from './slice.ts';

const plain = (text: string) =>
  text
    .toLocaleLowerCase('nl')
    .replace(/[\s.,;:!?]+/g, ' ')
    .trim();

/** Terms that parties define differently (case and punctuation aside) while no text is agreed yet. */
export function openTerms(broaden: BroadenSlice): readonly Term[] {
  const texts = new Map<string, Set<string>>();
  for (const { term, text } of broaden.definitions.rows)
    texts.set(term, (texts.get(term) ?? new Set()).add(plain(text)));
  return broaden.terms.rows.filter((term) => !term.agreed && (texts.get(term.id)?.size ?? 0) > 1);
}
