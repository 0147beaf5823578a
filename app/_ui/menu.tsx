'use client';

import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useState,
} from 'react';
import { lazily, useLazily } from './lazily.ts';
import { NotHere } from './not-here.tsx';
import { useOpener } from './use-opener.tsx';

/** One thing to do; `href` makes it a link, `checked` (either way) an on/off line. */
export type MenuItem = {
  id: string;
  label: ReactNode;
  icon?: ReactNode;
  disabled?: boolean;
  href?: string;
  checked?: boolean;
  onSelect?: () => void;
};

export type MenuGroup = { id: string; heading?: ReactNode; items: readonly MenuItem[] };

/** Where who opened it by key stands: at the first line or at the last; null after a press. */
export type Landing = 'first' | 'last' | null;

const sheet = lazily(() => import('./menu-sheet.tsx').then((m) => m.MenuSheet));

/**
 * A list of things to do behind one button (`trigger`, with words or an aria-label); groups stand apart by a hairline. Until it is asked for
 * there is only the button. A press is first seen on the button itself; the list is laid out after that, so that it keeps no finger waiting.
 */
export function Menu({
  trigger,
  groups,
  align = 'end',
}: {
  trigger: ReactElement;
  groups: readonly MenuGroup[];
  align?: 'start' | 'end';
}) {
  const { open, change, button, state } = useOpener('menu', trigger);
  const [landing, setLanding] = useState<Landing>(null);
  const [ready, setReady] = useState(false);
  const [asked, setAsked] = useState(false);
  const { part: Sheet, lost, again } = useLazily(sheet, open);
  useEffect(() => {
    if (!open) return setReady(false);
    const show = () => {
      setAsked(true);
      setReady(true);
    };
    if (landing) return show();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(show);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [open, landing]);
  const begin = (at: Landing) => {
    setLanding(at);
    change(!open);
  };
  return (
    <>
      {button({
        onClick: ({ detail }: MouseEvent) => begin(detail === 0 ? 'first' : null),
        onKeyDown: (event: KeyboardEvent) => {
          if (open || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
          event.preventDefault();
          begin(event.key === 'ArrowDown' ? 'first' : 'last');
        },
      })}
      {lost && <NotHere over again={again} />}
      {asked && Sheet && (
        <Sheet
          opened={{ ...state, open: open && ready }}
          landing={landing}
          groups={groups}
          align={align}
        />
      )}
    </>
  );
}
