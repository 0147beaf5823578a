import { z } from 'zod';
import { command, refuse } from '../../workshop/kernel.ts';
import type { State } from '../../workshop/state.ts';
import { accept } from './events.ts';
import type { Timer } from './slice.ts';

const longest = 24 * 3600;
const set = (timer: Timer | null) => accept([{ type: 'session/timer-set', timer }]);
const left = (timer: Timer, now: number) =>
  timer.state === 'paused' ? timer.left : Math.max(0, timer.endsAt - now);

/** Changes the timer that is there, or refuses. */
const change = (all: State, next: (timer: Timer) => Timer | null) =>
  all.session.timer ? set(next(all.session.timer)) : refuse('no-timer');

export const timerCommands = {
  'session/start-timer': command({
    by: ['facilitator'],
    input: z.strictObject({ seconds: z.int().min(5).max(longest) }),
    decide: (input, _all, ctx) =>
      set({
        state: 'running',
        endsAt: ctx.now + input.seconds * 1000,
        total: input.seconds * 1000,
      }),
  }),
  'session/pause-timer': command({
    by: ['facilitator'],
    input: z.strictObject({}),
    decide: (_input, all, ctx) =>
      change(all, (timer) => ({ state: 'paused', left: left(timer, ctx.now), total: timer.total })),
  }),
  'session/resume-timer': command({
    by: ['facilitator'],
    input: z.strictObject({}),
    decide: (_input, all, ctx) =>
      change(all, (timer) => ({
        state: 'running',
        endsAt: ctx.now + left(timer, ctx.now),
        total: timer.total,
      })),
  }),
  'session/extend-timer': command({
    by: ['facilitator'],
    input: z.strictObject({ seconds: z.int().min(5).max(longest) }),
    decide: (input, all, ctx) =>
      change(all, (timer) => {
        const total = timer.total + input.seconds * 1000;
        const rest = left(timer, ctx.now) + input.seconds * 1000;
        return timer.state === 'paused'
          ? { state: 'paused', left: rest, total }
          : { state: 'running', endsAt: ctx.now + rest, total };
      }),
  }),
  'session/stop-timer': command({
    by: ['facilitator'],
    input: z.strictObject({}),
    decide: (_input, all) => change(all, () => null),
  }),
  'session/ready': command({
    by: ['participant'],
    input: z.strictObject({ ready: z.boolean() }),
    decide: (input, _all, ctx) =>
      accept([{ type: 'session/ready-set', id: ctx.actor.id, ready: input.ready }]),
  }),
};
