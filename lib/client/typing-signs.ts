import { nobodyTypes, type Typing, typingLasts } from '../protocol/wire.ts';
import type { StepId } from '../workshop/kernel.ts';
import type { Clock } from './clock.ts';

export type TypingSigns = {
  readonly now: () => Typing;
  readonly hear: (typing: Typing) => void;
  readonly tell: (step: StepId) => void;
  readonly close: () => void;
};

/** Between two signs of one's own, in ms. */
const apart = typingLasts / 2;

/** Signs of writing, both ways: one's own are passed on once in a while; those of others are forgotten when nothing more is heard. */
export function typingSigns({
  clock,
  told,
  send,
}: {
  readonly clock: Clock;
  readonly told: () => void;
  readonly send: (step: StepId) => void;
}): TypingSigns {
  let typing = nobodyTypes;
  let sent = Number.NEGATIVE_INFINITY;
  let stopForgetting = () => {};
  const put = (next: Typing) => {
    const same = JSON.stringify(next) === JSON.stringify(typing);
    if (same) return;
    typing = next;
    told();
  };
  return {
    now: () => typing,
    hear: (next) => {
      stopForgetting();
      stopForgetting = clock.after(typingLasts, () => put(nobodyTypes));
      put(next);
    },
    tell: (step) => {
      if (clock.now() - sent < apart) return;
      sent = clock.now();
      send(step);
    },
    close: () => stopForgetting(),
  };
}
