import type { ComponentProps, ElementType, ReactNode } from 'react';
import { type ChipState, chipIcons } from './chip.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { Shape } from './shape.tsx';
import type { Mark } from './shapes.ts';

/** The same sign as in the top line, behind the text of one card. */
export function CardState({ state, children }: { state: ChipState; children: ReactNode }) {
  return (
    <span className={classNames('state', state)}>
      <Icon name={chipIcons[state]} />
      {children}
    </span>
  );
}

/**
 * A sheet held by its party's magnet. Without `mark` it shows no author; `by` is the small name in its colour.
 * `replies` go under a hairline, `foot` (tags, counts, buttons) last. Other props, such as `id`, `ref`, `tabIndex`
 * and handlers, go to the element, which is an `li` unless `as` says otherwise.
 */
export function Card({
  as: Element = 'li',
  mark,
  by,
  mine,
  selected,
  draft,
  stale,
  roomy,
  replies,
  foot,
  className,
  children,
  ...rest
}: {
  as?: ElementType;
  mark?: Mark;
  by?: ReactNode;
  mine?: boolean;
  selected?: boolean;
  draft?: boolean;
  stale?: boolean;
  roomy?: boolean;
  replies?: ReactNode;
  foot?: ReactNode;
} & ComponentProps<'li'>) {
  const state = classNames(
    'card',
    mark && `p${mark}`,
    mine && 'mine',
    selected && 'sel',
    draft && 'draft',
    stale && 'stale',
    roomy && 'roomy',
    className,
  );
  return (
    <Element {...rest} className={state}>
      {mark && <Shape mark={mark} />}
      {by && <span className="by">{by}</span>}
      {children}
      {replies && <div className="replies">{replies}</div>}
      {foot && <div className="foot">{foot}</div>}
    </Element>
  );
}
