'use client';

import type { ReactElement, ReactNode, RefObject } from 'react';
import { lazily, useLazily } from './lazily.ts';
import { NotHere } from './not-here.tsx';
import { useOpener } from './use-opener.tsx';

const sheet = lazily(() => import('./dialog-sheet.tsx').then((m) => m.DialogSheet));

/**
 * A sheet over the table; Escape, the veil and the cross close it, and the focus goes back where it was.
 * `trigger` is the one button element that opens it; without one, hold `open` yourself.
 */
export function Dialog({
  title,
  lead,
  open,
  onOpenChange,
  trigger,
  broad,
  actions,
  firstFocus,
  children,
}: {
  title: ReactNode;
  lead?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  trigger?: ReactElement;
  broad?: boolean;
  actions?: ReactNode;
  firstFocus?: RefObject<HTMLElement | null>;
  children?: ReactNode;
}) {
  const { button, state, asked } = useOpener('dialog', trigger, { open, onOpenChange });
  const { part: Sheet, lost, again } = useLazily(sheet, state.open);
  return (
    <>
      {button()}
      {lost && <NotHere over again={again} />}
      {asked && Sheet && (
        <Sheet
          opened={state}
          triggered={trigger !== undefined}
          {...{ title, lead, broad, actions, firstFocus }}
        >
          {children}
        </Sheet>
      )}
    </>
  );
}
