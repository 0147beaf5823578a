'use client';

import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { useBarHeight } from './use-bar-height.ts';

export type CheckItem = { id: string; done: boolean; text: ReactNode };

/**
 * The one dark block: left, on yellow, the one next thing (`next` with its `action` button); middle, the
 * checklist, open items bold, and what opens the rest of it (`more`); right, `clock` and `tools` (BarTool elements).
 */
export function FacilitatorBar({
  label,
  nextLabel,
  next,
  action,
  checklist,
  more,
  clock,
  tools,
}: {
  label: string;
  nextLabel: ReactNode;
  next: ReactNode;
  action?: ReactNode;
  checklist?: readonly CheckItem[];
  more?: ReactNode;
  clock?: ReactNode;
  tools?: ReactNode;
}) {
  const bar = useBarHeight<HTMLElement>();
  return (
    <section ref={bar} className="fbar" aria-label={label}>
      <div className="next">
        <div>
          <span className="label">{nextLabel}</span>
          <p>{next}</p>
        </div>
        {action}
      </div>
      <div className="list">
        <ul>
          {checklist?.map((item) => (
            <li key={item.id} className={item.done ? undefined : 'open'}>
              <Icon name={item.done ? 'check' : 'open'} />
              <span>{item.text}</span>
            </li>
          ))}
        </ul>
        {more}
      </div>
      <div className="tools">
        {clock}
        {tools}
      </div>
    </section>
  );
}

/** A tool in the bar: a sign with its word under it; `on` (when it can be on) draws it underlined in yellow. */
export function BarTool({
  icon,
  on,
  children,
  ...rest
}: {
  icon: ReactNode;
  on?: boolean;
} & Omit<ComponentProps<'button'>, 'className'>) {
  return (
    <button {...rest} type="button" className={classNames('tool', on && 'on')} aria-pressed={on}>
      {icon}
      {children}
    </button>
  );
}
