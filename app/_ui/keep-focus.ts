import { makeWay } from './make-way.ts';

const ways =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';
/** What closes gives the focus back by itself, if it can. */
const patience = 120;
const remembered = 12;

/** A place in the page: an element, what it lay in, and at each height what lay beside it. */
type Step = {
  readonly at: Element;
  readonly next: Element | null;
  readonly before: Element | null;
};
type Place = readonly Step[];

function placeOf(element: Element): Place {
  const steps: Step[] = [];
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement)
    steps.push({ at, next: at.nextElementSibling, before: at.previousElementSibling });
  return steps;
}

const canHold = (one: Element) =>
  one.isConnected && one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]');

/** The nearest to what is gone: what came after it, what came before it, or what both lay in. */
function nearest(place: Place): HTMLElement | null {
  for (const { at, next, before } of place) {
    if (canHold(at) && !at.matches(':disabled')) return at as HTMLElement;
    for (const beside of [next, before]) {
      if (!beside || !canHold(beside)) continue;
      const ahead = [beside, ...beside.querySelectorAll(ways)].find(
        (one) => one.matches(ways) && canHold(one),
      );
      if (ahead) return ahead as HTMLElement;
    }
  }
  return null;
}

/** A button that is switched off under the focus still holds it for one more frame. */
const nowhere = () =>
  !document.activeElement ||
  document.activeElement === document.body ||
  document.activeElement.matches(':disabled');

function focus(place: HTMLElement, byKey: boolean): void {
  if (!place.matches(ways)) {
    place.tabIndex = -1;
    place.dataset.landed = byKey ? 'key' : '';
    const left = () => {
      place.removeAttribute('tabindex');
      delete place.dataset.landed;
    };
    place.addEventListener('blur', left, { once: true });
  }
  place.focus({ preventScroll: true });
}

/**
 * Where something that has the focus goes away, by what I do or by what others do, the focus goes to the nearest place that is still there:
 * whoever works with keys or a screen reader is never put back at the top of the page, and sees where they are. Returns what ends it.
 */
export function keepFocus(): () => void {
  let places: Place[] = [];
  /** Who goes by keys must see where they landed; to who points it says nothing. */
  let byKey = false;
  /** A press beside everything is a wish to be nowhere. */
  let pointed = false;
  let soon: ReturnType<typeof setTimeout> | undefined;

  const came = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    pointed = false;
    places = [placeOf(target), ...places].slice(0, remembered);
    // After the browser has brought it into view in its own way.
    requestAnimationFrame(() => makeWay(target));
  };
  const pressed = () => {
    pointed = true;
    byKey = false;
  };
  const keyed = ({ key }: KeyboardEvent) => {
    if (key === 'Tab') byKey = true;
  };
  const look = () => {
    soon = undefined;
    if (pointed || places.length === 0 || !nowhere()) return;
    const main = document.querySelector<HTMLElement>('main');
    for (const place of places) {
      // All that is left of a closed sheet is the page: then rather where I was before it.
      const found = nearest(place);
      if (found) return focus(found, byKey);
    }
    if (main) focus(main, byKey);
  };
  const changed = new MutationObserver(() => {
    if (places.length === 0 || soon !== undefined) return;
    if (nowhere()) soon = setTimeout(look, patience);
  });

  addEventListener('focusin', came, true);
  addEventListener('pointerdown', pressed, true);
  addEventListener('keydown', keyed, true);
  changed.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert'],
  });
  return () => {
    removeEventListener('focusin', came, true);
    removeEventListener('pointerdown', pressed, true);
    removeEventListener('keydown', keyed, true);
    changed.disconnect();
    clearTimeout(soon);
  };
}
