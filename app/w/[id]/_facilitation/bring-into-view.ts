/** How long a page may take to come up before nothing is shown, in ms. */
const patience = 1500;
/** And the part of a very full table that something lies in, once that is there. */
const drawing = 6000;
/** What is drawn around a place has settled when it stayed where it is for so many frames. */
const calm = 10;

/**
 * Scrolls to the element with this id as soon as it is there, and tells when it is, or that it isn't; the focus stays where it was. What a
 * very full table does not draw at the moment is drawn for it, and a fold that it lies in is opened.
 */
export function bringIntoView(
  anchor: string,
  then: (place: HTMLElement) => void = () => {},
  otherwise: () => void = () => {},
): void {
  const began = performance.now();
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const seek = () => {
    const place = shownAs(anchor);
    const pile = document.querySelector<HTMLElement>(`[data-holds~="${CSS.escape(anchor)}"]`);
    if (pile) return hold(anchor, pile, began + drawing, then);
    if (place) {
      showAt(place, still ? 'auto' : 'smooth');
      then(place);
    } else if (performance.now() - began < patience) requestAnimationFrame(seek);
    else otherwise();
  };
  seek();
}

function showAt(place: HTMLElement, behavior: ScrollBehavior): void {
  const tall = place.offsetHeight > innerHeight * 0.6;
  place.scrollIntoView({ block: tall ? 'start' : 'center', behavior });
}

/** Goes to a pile of cards, which then draws them, and keeps the one in view while what is drawn around it still pushes it away. */
function hold(
  anchor: string,
  pile: HTMLElement,
  until: number,
  then: (place: HTMLElement) => void,
): void {
  let [top, quiet, told] = [Number.NaN, 0, false];
  const look = () => {
    const place = shownAs(anchor);
    const target = place ?? pile;
    quiet = place && target.getBoundingClientRect().top === top ? quiet + 1 : 0;
    if (quiet === 0) showAt(target, 'auto');
    top = target.getBoundingClientRect().top;
    if (place && !told) then(place);
    told ||= place !== null;
    if (quiet < calm && performance.now() < until) requestAnimationFrame(look);
  };
  look();
}

/** What shows a thing on this screen. On a phone a table may stand there as a list, which shows it in its own way. */
function shownAs(anchor: string): HTMLElement | null {
  const place = document.getElementById(anchor);
  if (!place) return null;
  for (
    let fold = place.closest<HTMLDetailsElement>('details:not([open])');
    fold;
    fold = fold.closest<HTMLDetailsElement>('details:not([open])')
  )
    fold.open = true;
  if (place.offsetHeight > 0) return place;
  const also = document.querySelector<HTMLElement>(`[data-also="${CSS.escape(anchor)}"]`);
  return also && also.offsetHeight > 0 ? also : shownAround(place);
}

function shownAround(place: HTMLElement): HTMLElement {
  let around = place;
  while (around.offsetHeight === 0 && around.parentElement) around = around.parentElement;
  return around;
}
