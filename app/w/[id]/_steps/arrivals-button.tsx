'use client';

import type { ReactNode } from 'react';
import { Button } from '../../../_ui/button.tsx';
import { Icon } from '../../../_ui/icon.tsx';

/** Where it is said what others brought: above what I look at, without moving it. */
export function ArrivalsBar({ children }: { children: ReactNode }) {
  return (
    <div className="above-bar pointer-events-none sticky z-10 flex flex-wrap justify-center gap-2">
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
