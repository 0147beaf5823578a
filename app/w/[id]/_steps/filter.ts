/** What of a full table someone wants to see; an empty text is everything. */
export type Filter = {
  readonly text: string;
  readonly party: string;
  readonly issue: string;
  readonly which: '' | 'mine' | 'fresh';
};

export const noFilter: Filter = { text: '', party: '', issue: '', which: '' };

/** What a filter looks at in a card. */
type Card = {
  /** All its words. */
  readonly said: string;
  readonly party?: string | undefined;
  readonly issues?: readonly string[] | undefined;
  readonly mine: boolean;
  readonly fresh: boolean;
};

/** Does a card pass? Every word that was typed must be in it, in any order. */
export function passes({ text, party, issue, which }: Filter, card: Card): boolean {
  const said = card.said.toLocaleLowerCase();
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return (
    words.every((word) => said.includes(word)) &&
    (party === '' || card.party === party) &&
    (issue === '' || (card.issues ?? []).includes(issue)) &&
    (which !== 'mine' || card.mine) &&
    (which !== 'fresh' || card.fresh)
  );
}
