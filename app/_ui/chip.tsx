import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';

/** Whether something is kept: only what waits is yellow, only what is refused is solid ink. */
export type ChipState = 'busy' | 'saved' | 'wait' | 'stop';

export const chipIcons: Record<ChipState, IconName> = {
  busy: 'busy',
  saved: 'check',
  wait: 'wait',
  stop: 'cross',
};

/** One fact in words with a sign. Pass `state` for what is kept, or an `icon` for another fact. */
export function Chip({
  state,
  icon,
  children,
}: {
  state?: ChipState;
  icon?: IconName;
  children: ReactNode;
}) {
  const sign = state ? chipIcons[state] : icon;
  return (
    <span className={classNames('chip', (state === 'wait' || state === 'stop') && state)}>
      {sign && <Icon name={sign} />}
      {children}
    </span>
  );
}
