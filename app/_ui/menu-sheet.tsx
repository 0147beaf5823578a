'use client';

import { Menu as Base } from '@base-ui/react/menu';
import { type FocusEvent, Fragment, useEffect, useRef } from 'react';
import type { Landing, MenuGroup, MenuItem } from './menu.tsx';
import type { Opened } from './use-opener.tsx';

const lines = '[role^="menuitem"]:not([aria-disabled="true"])';

/**
 * The list of a menu. Not modal: to lock the page and hide it from screen readers means to lay it out anew, and on a full board that took
 * longer than opening the menu. A press beside it only closes it.
 */
export function MenuSheet({
  opened: { open, change, id, openerId, opener },
  landing,
  groups,
  align,
}: {
  opened: Opened;
  landing: Landing;
  groups: readonly MenuGroup[];
  align: 'start' | 'end';
}) {
  const landed = useRef(false);
  useEffect(() => {
    if (!open) landed.current = false;
  }, [open]);
  /** The focus comes to the list itself; who came by key goes on to a line. */
  const land = ({ target, currentTarget }: FocusEvent<HTMLDivElement>) => {
    if (!landing || landed.current || target !== currentTarget) return;
    landed.current = true;
    const all = currentTarget.querySelectorAll<HTMLElement>(lines);
    all[landing === 'first' ? 0 : all.length - 1]?.focus();
  };
  return (
    <Base.Root modal={false} open={open} onOpenChange={change}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40" />
        <Base.Positioner
          anchor={opener}
          sideOffset={4}
          align={align}
          positionMethod="fixed"
          className="z-50"
        >
          <Base.Popup
            className="menu"
            id={id}
            aria-labelledby={openerId}
            onFocus={land}
            finalFocus={opener}
            onKeyDown={({ key }) => {
              // Back to the button, not on to the end of the page, where the list lies.
              if (key !== 'Tab') return;
              opener.current?.focus();
              change(false);
            }}
          >
            {groups.map((group, place) => (
              <Fragment key={group.id}>
                {place > 0 && <Base.Separator render={<hr />} />}
                <Base.Group>
                  {group.heading && (
                    <Base.GroupLabel className="heading">{group.heading}</Base.GroupLabel>
                  )}
                  {group.items.map((item) => (
                    <Line key={item.id} item={item} />
                  ))}
                </Base.Group>
              </Fragment>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function Line({ item }: { item: MenuItem }) {
  const inside = (
    <>
      {item.icon}
      <span className="flex-1">{item.label}</span>
      {item.checked && <span aria-hidden="true">✓</span>}
    </>
  );
  if (item.href)
    return (
      <Base.LinkItem href={item.href} closeOnClick>
        {inside}
      </Base.LinkItem>
    );
  if (item.checked !== undefined)
    return (
      <Base.CheckboxItem
        checked={item.checked}
        disabled={item.disabled}
        onCheckedChange={item.onSelect}
        closeOnClick
      >
        {inside}
      </Base.CheckboxItem>
    );
  return (
    <Base.Item disabled={item.disabled} onClick={item.onSelect}>
      {inside}
    </Base.Item>
  );
}
