'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../../_ui/button.tsx';
import { Icon } from '../../../_ui/icon.tsx';

/** Where the keyboard is must be seen: what comes to lie over it makes the page give way, as far as needed. */
function uncover(bar: HTMLElement): void {
  const focused = document.activeElement;
  if (!focused?.matches(':focus-visible') || bar.contains(focused)) return;
  const under = focused.getBoundingClientRect();
  const covers = (one: Element) => {
    const over = one.getBoundingClientRect();
    return (
      over.top < under.bottom &&
      under.top < over.bottom &&
      over.left < under.right &&
      under.left < over.right
    );
  };
  if ([...bar.children].some(covers)) focused.scrollIntoView({ block: 'nearest' });
}

/** Where it is said what others brought: above what I look at, without moving it. */
export function ArrivalsBar({ children }: { children: ReactNode }) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (bar.current) uncover(bar.current);
  });
  return (
    <div
      ref={bar}
      className="above-bar pointer-events-none sticky z-10 flex flex-wrap justify-center gap-2"
    >
      {children}
    </div>
  );
}

/** What came, in words; a press brings it in, and me to it. */
export function ArrivalsButton({ onGo, children }: { onGo: () => void; children: ReactNode }) {
  return (
    <Button tone="ink" className="pointer-events-auto" onClick={onGo}>
      <Icon name="down" />
      {children}
    </Button>
  );
}
