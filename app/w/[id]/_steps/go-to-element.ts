/** Brings an element into view, and the keyboard with it, as soon as it is drawn; where it isn't, the place that it lies in. */
export function goToElement(id: string, otherwise: string): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id) ?? document.querySelector<HTMLElement>(otherwise);
    element?.scrollIntoView({ block: 'center' });
    element?.querySelector<HTMLElement>('button, a[href], summary')?.focus({ preventScroll: true });
  });
}
