import { bringIntoView } from '../_facilitation/bring-into-view.ts';

const controls = 'input, textarea, button, a, select';

/** Brings the element with this id into view as soon as it is there, and the keyboard to its first control. */
export function showPlace(id: string, otherwise?: () => void): void {
  const found = (place: HTMLElement) => {
    if (place instanceof HTMLDetailsElement) place.open = true;
    const control = place.matches(controls) ? place : place.querySelector<HTMLElement>(controls);
    control?.focus({ preventScroll: true });
  };
  bringIntoView(id, found, otherwise);
}
