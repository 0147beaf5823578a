'use client';

import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { type PageStart, pageStarts } from './breaks.ts';
import { Pager } from './pager.tsx';
import { usePaging } from './use-paging.ts';

/** What is not cut over two pages, if it fits on one; `data-together` marks a larger part. */
const whole = 'tr, li, p, dt, dd, svg, figcaption, h2, h3, h4, [data-together]';
const leastZoom = 0.6;

/** The largest part that begins with a block: its rule and its frame go along to the next page. */
function outermost(block: Element, within: Element): Element {
  let part = block;
  for (let up = part.parentElement; up && up !== within; up = part.parentElement) {
    if (up.querySelector(whole) !== block) break;
    part = up;
  }
  return part;
}

/** Content of any length on a wall that does not scroll: dealt over pages between its lines, and made to fit in width. */
export function Flow({
  topic,
  title,
  children,
}: {
  topic: string;
  title: string;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<readonly PageStart[]>([{ from: 0, head: 0 }]);
  const paging = usePaging(pages.length, topic);

  useLayoutEffect(() => {
    const outer = box.current;
    const inner = content.current;
    if (!outer || !inner) return;
    const measure = () => {
      // Outcomes are drawn for a wall of 1280 × 720; the page's own unit is then 16 px.
      const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      let zoom = unit;
      for (let tries = 0; tries < 3; tries++) {
        inner.style.setProperty('zoom', zoom.toFixed(3));
        const wide = inner.scrollWidth / Math.max(1, inner.clientWidth);
        if (wide <= 1.005) break;
        zoom = Math.max(unit * leastZoom, zoom / wide);
      }
      const { top, height } = inner.getBoundingClientRect();
      const place = (one: Element) => {
        const at = one.getBoundingClientRect();
        return {
          top: outermost(one, inner).getBoundingClientRect().top - top,
          bottom: at.bottom - top,
        };
      };
      // What stands in the head of a table moves along with the pages.
      const parts = [...inner.querySelectorAll(whole)].filter((one) => !one.closest('thead'));
      const blocks = parts.map((one) => ({
        ...place(one),
        heading: /^H\d$/.test(one.tagName),
      }));
      const tables = [...inner.querySelectorAll('table')].map((one) => ({
        ...place(one),
        head: one.tHead?.getBoundingClientRect().height ?? 0,
      }));
      const next = pageStarts(blocks, height, outer.clientHeight, tables);
      setPages((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    // One frame later, so that a burst of changes is measured once, and never while React is still building.
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    };
    const sizes = new ResizeObserver(soon);
    const changes = new MutationObserver(soon);
    sizes.observe(outer);
    sizes.observe(inner);
    changes.observe(inner, { childList: true, characterData: true, subtree: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      changes.disconnect();
    };
  }, []);

  const start = pages[paging.page] ?? { from: 0, head: 0 };
  const end = pages[paging.page + 1]?.from;
  const shift = start.from - start.head;
  return (
    <>
      <div className="over">
        <h1 className="small-title">{title}</h1>
        <Pager paging={paging} />
      </div>
      <div ref={box} className="flow">
        <div
          className="page"
          style={{ height: end === undefined ? undefined : `${end - shift}px` }}
        >
          {/* The shift stands outside the content: what is inside is measured in zoomed pixels. */}
          <div style={{ marginTop: `${-shift}px` }}>
            <div ref={content} className="outcome">
              {children}
            </div>
          </div>
        </div>
      </div>
    </>
  );
}
