import type { ElementType } from 'react';

/** A card that still lies face down: the same plain sheet for everyone. `label` is heard. */
export function CardBack({ as: Element = 'li', label }: { as?: ElementType; label: string }) {
  return (
    <Element className="card back">
      <span className="vh">{label}</span>
    </Element>
  );
}
