'use client';

import type { ReactElement, ReactNode } from 'react';
import { lazily, useLazily } from './lazily.ts';
import { NotHere } from './not-here.tsx';
import { useOpener } from './use-opener.tsx';

const sheet = lazily(() => import('./popover-sheet.tsx').then((m) => m.PopoverSheet));

/** A small sheet beside what it explains, opened by its button (`trigger`); hold `open` yourself where something in it closes it. */
export function Popover({
  trigger,
  title,
  open,
  onOpenChange,
  children,
}: {
  trigger: ReactElement;
  title?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  children: ReactNode;
}) {
  const { button, state, asked } = useOpener('dialog', trigger, { open, onOpenChange });
  const { part: Sheet, lost, again } = useLazily(sheet, state.open);
  return (
    <>
      {button()}
      {lost && <NotHere over again={again} />}
      {asked && Sheet && (
        <Sheet opened={state} title={title}>
          {children}
        </Sheet>
      )}
    </>
  );
}
