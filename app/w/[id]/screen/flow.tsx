'use client';

import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { type PageStart, pageStarts } from './breaks.ts';
import { Pager } from './pager.tsx';
import { usePaging } from './use-paging.ts';

const whole = 'tr, li, p, dt, dd, svg, figcaption, h2, h3, h4';
const leastZoom = 0.6;

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
    let zoom = 1;
    const measure = () => {
      const wide = inner.scrollWidth / Math.max(1, inner.clientWidth);
      if (wide > 1.01 && zoom > leastZoom) {
        zoom = Math.max(leastZoom, zoom / wide);
        inner.style.setProperty('zoom', zoom.toFixed(3));
      }
      const { top, height } = inner.getBoundingClientRect();
      const place = (one: Element) => {
        const at = one.getBoundingClientRect();
        return { top: at.top - top, bottom: at.bottom - top };
      };
      const blocks = [...inner.querySelectorAll(whole)].map((one) => ({
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
    const fresh = () => {
      zoom = 1;
      inner.style.removeProperty('zoom');
      measure();
    };
    const outside = new ResizeObserver(fresh);
    const inside = new ResizeObserver(measure);
    outside.observe(outer);
    inside.observe(inner);
    return () => {
      outside.disconnect();
      inside.disconnect();
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
          <div ref={content} className="outcome" style={{ marginTop: `${-shift}px` }}>
            {children}
          </div>
        </div>
      </div>
    </>
  );
}
