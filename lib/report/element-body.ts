import type { DocElement } from './agreement-doc.ts';

/** The text of an element without its title, where the text begins with it; empty when nothing more is said. */
export function elementBody({ option, text }: Pick<DocElement, 'option' | 'text'>): string {
  const title = option?.replace(/[.\s]+$/, '');
  if (!title || !text.startsWith(title)) return text === option ? '' : text;
  return text.slice(title.length).replace(/^[.\s]+/, '');
}
