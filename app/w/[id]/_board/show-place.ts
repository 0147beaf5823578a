/** Brings the element with this id into view, and the keyboard to its first control. */
export function showPlace(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: 'center' });
  const controls = 'input, textarea, button, a, select';
  const control = place?.matches(controls) ? place : place?.querySelector<HTMLElement>(controls);
  control?.focus({ preventScroll: true });
}
