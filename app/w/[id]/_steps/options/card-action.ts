/** What someone wants to do with cards; the board opens the sheet for it. */
export type CardAction =
  | { readonly kind: 'question' | 'build-on' | 'edit' | 'reword' | 'bearing'; readonly id: string }
  | { readonly kind: 'answer'; readonly id: string }
  | { readonly kind: 'merge' | 'new-cluster'; readonly ids: readonly string[] }
  | { readonly kind: 'rename'; readonly id: string };

export type DoCard = (action: CardAction) => void;
