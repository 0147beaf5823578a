'use client';

import { LiveRegion } from '../../../_ui/live-region.tsx';
import { ArrivalsBar, ArrivalsButton } from './arrivals-button.tsx';
import { goToElement } from './go-to-element.ts';
import { useArrivals } from './use-arrivals.ts';

/** Tells what others brought to a list, to the eye and politely to a screen reader, and goes to the first of it on request. */
export function Arrivals({
  ids,
  say,
  anchor,
  otherwise,
  bringIn,
}: {
  ids: readonly string[];
  say: (count: number) => string;
  /** The id of the element that shows one. */
  anchor: (id: string) => string;
  /** Where to go when that is not drawn, as a selector. */
  otherwise: string;
  /** Shows what was held back while I read. */
  bringIn?: () => void;
}) {
  const { fresh, sawAll } = useArrivals(ids);
  const [first] = fresh;
  const words = first === undefined ? '' : say(fresh.size);
  return (
    <>
      <LiveRegion text={words} />
      {first !== undefined && (
        <ArrivalsBar>
          <ArrivalsButton
            onGo={() => {
              bringIn?.();
              sawAll();
              goToElement(anchor(first), otherwise);
            }}
          >
            {words}
          </ArrivalsButton>
        </ArrivalsBar>
      )}
    </>
  );
}
