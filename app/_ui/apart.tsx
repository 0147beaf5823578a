'use client';

import type { ComponentType } from 'react';
import { type Lazy, useLazily } from './lazily.ts';
import { NotHere } from './not-here.tsx';

/** A component that is fetched apart; where it does not come it says so. `over`: what it shows lies over the page. `coming` holds its place. */
export function apart<Props extends object>(
  lazy: Lazy<ComponentType<Props>>,
  { over, coming: Coming }: { over?: boolean; coming?: ComponentType } = {},
): ComponentType<Props> {
  return function Apart(props: Props) {
    const { part: Part, lost, again } = useLazily(lazy);
    if (Part) return <Part {...props} />;
    if (lost) return <NotHere over={over} again={again} />;
    return Coming ? <Coming /> : null;
  };
}
