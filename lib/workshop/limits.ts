/**
 * How long texts may be: a name or title, a card, a longer explanation. The interface shows the same numbers; apart from text.ts, so that a
 * page which only shows them does not fetch what checks them.
 */
export const limits = { name: 80, title: 160, card: 1000, long: 4000 } as const;
