/** What a page tells of itself; times in ms since it was asked for. */
export type Vitals = {
  lcp: number;
  cls: number;
  /** The slowest interaction: from the press until its effect is painted. */
  inp: number;
  /** What that slowest one was: the event and the element. */
  slowest: string;
  /** When the first card, or the field to write a name in, was there. */
  first: number;
  /** The most elements that the page had at once. */
  nodes: number;
};

/** Runs in the page, before anything of ours does. */
export function observe(): void {
  const vitals: Vitals = { lcp: 0, cls: 0, inp: 0, slowest: '', first: 0, nodes: 0 };
  Object.assign(window, { vitals });
  const watch = (type: string, each: (entry: PerformanceEntry) => void, more: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
      ...more,
    });
  watch('largest-contentful-paint', (entry) => {
    vitals.lcp = entry.startTime;
  });
  // The worst burst of shifts: at most 1 s between two, at most 5 s together.
  let burst = { from: 0, last: 0, sum: 0 };
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    };
    if (hadRecentInput) return;
    const at = entry.startTime;
    if (at - burst.last > 1000 || at - burst.from > 5000) burst = { from: at, last: at, sum: 0 };
    burst = { ...burst, last: at, sum: burst.sum + value };
    vitals.cls = Math.max(vitals.cls, burst.sum);
  });
  watch(
    'event',
    (entry) => {
      const { interactionId, target } = entry as PerformanceEventTiming & { interactionId: number };
      if (!interactionId || entry.duration <= vitals.inp) return;
      vitals.inp = entry.duration;
      const on = target as HTMLElement | null;
      vitals.slowest = `${entry.name} ${on?.ariaLabel ?? on?.textContent?.slice(0, 30) ?? ''}`;
    },
    { durationThreshold: 16 },
  );
  const look = () => {
    const there = document.querySelector('[id^="option-"], form input[name=name]');
    if (there && vitals.first === 0) vitals.first = performance.now();
    vitals.nodes = Math.max(vitals.nodes, document.getElementsByTagName('*').length);
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
