/**
 * Where a card goes, the keyboard goes along: a card that changes column is drawn anew, and what had the focus is gone. Only when
 * the focus was lost, so never away from what someone is doing by now.
 */
export function keepFocus(card: string | undefined): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement && document.activeElement !== document.body) return;
      const place = card ? document.getElementById(`option-${card}`) : null;
      const button = place?.querySelector<HTMLElement>('.menu-at button, input.menu-at');
      (button ?? document.querySelector<HTMLElement>('#options-board button'))?.focus();
    }),
  );
}
