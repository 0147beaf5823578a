'use client';

import type { ReactElement, ReactNode } from 'react';
import { lazily, useLazily } from './lazily.ts';
import { NotHere } from './not-here.tsx';
import { useOpener } from './use-opener.tsx';

const sheet = lazily(() => import('./confirm-sheet.tsx').then((m) => m.ConfirmSheet));

/**
 * Asks before what cannot simply be undone. The title is the question, `lead` what it means for whom; `confirm`
 * is a verb, never "OK". The way out has the focus first. Use `trigger`, or hold `open` yourself.
 */
export function ConfirmDialog({
  open,
  onOpenChange,
  trigger,
  ...words
}: {
  title: ReactNode;
  lead?: ReactNode;
  confirm: ReactNode;
  cancel: ReactNode;
  onConfirm: () => void;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  trigger?: ReactElement;
}) {
  const { button, state, asked } = useOpener('dialog', trigger, { open, onOpenChange });
  const { part: Sheet, lost, again } = useLazily(sheet, state.open);
  return (
    <>
      {button()}
      {lost && <NotHere over again={again} />}
      {asked && Sheet && <Sheet opened={state} triggered={trigger !== undefined} {...words} />}
    </>
  );
}
