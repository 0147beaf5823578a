'use client';

import {
  cloneElement,
  type MouseEvent,
  type ReactElement,
  type RefObject,
  useId,
  useRef,
  useState,
} from 'react';

type ButtonProps = {
  readonly id?: string;
  readonly onClick?: (event: MouseEvent<HTMLButtonElement>) => void;
};

/** What every layer knows of the button that opens it. */
export type Opened = {
  readonly open: boolean;
  readonly change: (open: boolean) => void;
  /** The id that the layer gets, and that of its button. */
  readonly id: string;
  readonly openerId: string;
  readonly opener: RefObject<HTMLButtonElement | null>;
};

/**
 * A button that opens a layer, without anything of the layer itself: on a full board there are forty of them, and most are never pressed.
 * `held` where the layer's user holds it open; `asked` once it has been open.
 */
export function useOpener(
  kind: 'menu' | 'dialog',
  trigger: ReactElement | undefined,
  held?: { readonly open?: boolean; readonly onOpenChange?: (open: boolean) => void },
) {
  const opener = useRef<HTMLButtonElement>(null);
  const own = useId();
  const [opened, setOpened] = useState(false);
  const open = held?.open ?? opened;
  const [asked, setAsked] = useState(open);
  if (open && !asked) setAsked(true);
  const change = (on: boolean) => {
    setOpened(on);
    held?.onOpenChange?.(on);
  };
  const props = trigger?.props as ButtonProps | undefined;
  const openerId = props?.id ?? `${own}-opener`;
  const button = (more: object = {}) =>
    trigger &&
    cloneElement(trigger as ReactElement<Record<string, unknown>>, {
      id: openerId,
      ref: opener,
      'aria-haspopup': kind,
      'aria-expanded': open,
      'aria-controls': open ? own : undefined,
      onClick: (event: MouseEvent<HTMLButtonElement>) => {
        props?.onClick?.(event);
        change(!open);
      },
      ...more,
    });
  const state: Opened = { open, change, id: own, openerId, opener };
  return { ...state, state, asked, button };
}
