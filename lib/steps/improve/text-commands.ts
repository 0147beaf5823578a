import { z } from 'zod';
import { command, refuse } from '../../workshop/kernel.ts';
import type { State } from '../../workshop/state.ts';
import { applyOperations } from './apply.ts';
import { accept, type ImproveEvent } from './events.ts';
import { operations } from './operation.ts';
import type { Version } from './slice.ts';
import { currentVersion } from './standing.ts';
import { baseSources, versionFromBase } from './upstream.ts';

/** The event that opens the base package as the next version, or null when no package was taken. */
export function openBase(
  all: State,
): Extract<ImproveEvent, { type: 'improve/version-opened' }> | null {
  const number = (currentVersion(all.improve)?.number ?? 0) + 1;
  const version = versionFromBase(all, number);
  return version && { type: 'improve/version-opened', version };
}

/** A version can be edited by hand only while nobody has given a level on it. */
export const untouched = (all: State, version: Version): boolean =>
  !all.improve.rounds.rows.some((round) => round.version >= version.number) &&
  !all.improve.amendments.rows.some(
    (row) => row.base === version.number && row.state !== 'withdrawn',
  );

/** The one text: taken from the base package, put into words by the facilitator, then changed by amendments only. */
export const textCommands = {
  /** Takes the base package as the text: version 1, or, when the base has changed since, a next version that starts anew. */
  'improve/open-base': command({
    by: ['facilitator'],
    input: z.strictObject({}),
    decide: (_input, all) => {
      const last = all.improve.rounds.rows.at(-1);
      if (last?.state === 'silent') return refuse('round-silent');
      if (all.improve.outcome) return refuse('outcome-recorded');
      const event = openBase(all);
      if (!event) return refuse('no-base-package');
      return accept([event], {
        type: 'improve/drop-version',
        payload: { version: event.version.number },
      });
    },
  }),

  'improve/edit': command({
    by: ['facilitator'],
    input: z.strictObject({ operations }),
    decide: (input, all) => {
      const version = currentVersion(all.improve);
      if (!version) return refuse('no-base-package');
      if (!untouched(all, version)) return refuse('amend-instead');
      const applied = applyOperations(all, version, input.operations);
      if (!applied.ok) return refuse(applied.code, { line: applied.line });
      return accept([
        {
          type: 'improve/version-edited',
          version: { ...version, ...applied.lines, rev: version.rev + 1 },
        },
      ]);
    },
  }),

  /** The base package has changed since, and the text stands all the same. */
  'improve/confirm': command({
    by: ['facilitator'],
    input: z.strictObject({}),
    decide: (_input, all) => {
      const version = currentVersion(all.improve);
      if (!version) return refuse('no-base-package');
      const sources = baseSources(all, version.package);
      return accept([{ type: 'improve/version-confirmed', id: version.id, sources }]);
    },
  }),

  /** Takes back the opening of a version on which nothing was done yet. */
  'improve/drop-version': command({
    by: ['facilitator'],
    input: z.strictObject({ version: z.int().min(1) }),
    decide: (input, all) => {
      const version = currentVersion(all.improve);
      if (!version || version.number !== input.version) return refuse('undo-too-late');
      if (!untouched(all, version) || all.improve.outcome) return refuse('undo-too-late');
      return accept([{ type: 'improve/version-dropped', id: version.id }]);
    },
  }),
};
