/** How long a page may take to come up before nothing is shown, in ms. */
const patience = 1500;

/** Scrolls to the element with this id as soon as it is there, and tells when it is, or that it isn't; the focus stays where it was. */
export function bringIntoView(
  anchor: string,
  then: (place: HTMLElement) => void = () => {},
  otherwise: () => void = () => {},
): void {
  const until = performance.now() + patience;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const seek = () => {
    let place = document.getElementById(anchor);
    if (!place) {
      if (performance.now() < until) requestAnimationFrame(seek);
      else otherwise();
      return;
    }
    // On a phone a table may stand there as a list: then what is around it is shown.
    if (place.offsetHeight === 0) place = shownAround(place);
    const tall = place.offsetHeight > innerHeight * 0.6;
    place.scrollIntoView({ block: tall ? 'start' : 'center', behavior: still ? 'auto' : 'smooth' });
    then(place);
  };
  seek();
}

function shownAround(place: HTMLElement): HTMLElement {
  let around = place;
  while (around.offsetHeight === 0 && around.parentElement) around = around.parentElement;
  return around;
}
