'use client';

import { Menu as Base } from '@base-ui/react/menu';
import { Fragment, type ReactElement, type ReactNode } from 'react';

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

/**
 * A list of things to do behind one button (`trigger`, with words or an aria-label); groups stand apart by a hairline. Not modal: to lock the
 * page and hide it from screen readers means to lay it out anew, and on a full board that took longer than opening the menu. A press beside
 * it only closes it.
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
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40" />
        <Base.Positioner sideOffset={4} align={align} positionMethod="fixed" className="z-50">
          <Base.Popup className="menu">
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
