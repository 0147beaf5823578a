import { z } from 'zod';
import { isObjection, type Level } from '../../analysis/consent.ts';
import { command, refuse } from '../../workshop/kernel.ts';
import { limits } from '../../workshop/limits.ts';
import { needs } from '../../workshop/round.ts';
import type { State } from '../../workshop/state.ts';
import { id, optionalText, text } from '../../workshop/text.ts';
import { accept, type ImproveEvent } from './events.ts';
import { judged, retestLevels } from './judge.ts';
import type { Given, Version } from './slice.ts';
import { currentRound, versionNumbered } from './standing.ts';
import { mayName } from './upstream.ts';

const level = z.int().min(1).max(8);

/** Is there a line with this id in the version: an element, a contribution, a compensation or a condition? */
export const hasLine = (version: Version, line: string): boolean =>
  [version.elements, version.contributions, version.compensations, version.conditions].some(
    (rows) => rows.some((row) => row.id === line),
  );

/** The lines that a round is about: those of the current version, and for a retest also what the amendment adds. */
function isAboutLine(
  all: State,
  version: Version,
  amendment: string | null,
  line: string,
): boolean {
  const added = amendment ? all.improve.amendments.get(amendment)?.operations : undefined;
  return hasLine(version, line) || (added?.some((operation) => operation.id === line) ?? false);
}

/** Where a party says how far it goes along, and what is asked and answered about it. */
export const levelCommands = {
  /**
   * The party's level, by someone with its mandate. Silent: for the party only, and the last one given counts. After the reveal it
   * changes in the open. 7 and 8 name the harmed interest and the element, or are refused.
   */
  'improve/give-level': command({
    by: ['mandate'],
    input: z.strictObject({
      level,
      comment: optionalText(limits.card),
      interest: id.nullable(),
      element: id.nullable(),
    }),
    decide: (input, all, ctx) => {
      const { party } = ctx.actor;
      const round = currentRound(all.improve);
      const closed = needs(round?.state ?? 'idle', 'silent', 'revealed');
      if (!round || !party || closed) return closed ?? refuse('round-idle');
      if (all.improve.outcome) return refuse('outcome-recorded');
      if (!round.parties.includes(party)) return refuse('party-not-touched');
      const version = versionNumbered(all.improve, round.version);
      if (!version) return refuse('no-base-package');
      const objects = isObjection(input.level as Level);
      if (objects && (!input.interest || !input.element)) return refuse('name-the-harm');
      if (input.interest && !mayName(all, party, input.interest)) return refuse('no-such-interest');
      if (input.element && !isAboutLine(all, version, round.amendment, input.element))
        return refuse('no-such-line');
      const key = `${round.id}:${party}`;
      const given: Given = {
        id: key,
        round: round.id,
        party,
        by: ctx.actor.id,
        level: input.level as Level,
        comment: input.comment,
        interest: input.interest,
        element: input.element,
        before: [],
      };
      if (round.state === 'revealed') return inTheOpen(all, given, round.amendment);
      const old = all.improve.secret.get(`level:${key}`);
      const mine = old?.kind === 'level' ? old : null;
      const differs = mine && mine.given.by !== ctx.actor.id && mine.given.level !== given.level;
      const other = differs ? { by: mine.given.by ?? '', level: mine.given.level } : null;
      const to = { parties: [party] };
      const events: ImproveEvent[] = [
        {
          type: 'improve/level-given-silently',
          to,
          row: { id: `level:${key}`, to, kind: 'level', given, other },
        },
      ];
      if (!mine) {
        const facilitators = { facilitators: true } as const;
        const row = {
          id: `noted:${key}`,
          to: facilitators,
          kind: 'noted',
          in: round.id,
          party,
        } as const;
        events.push(
          { type: 'improve/noted', to: facilitators, row },
          { type: 'improve/level-counted', round: round.id },
        );
      }
      return accept(events);
    },
  }),

  /** A question beside a level or an amendment. */
  'improve/ask': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({ on: id, text: text(limits.card) }),
    decide: (input, all, ctx) => remark(all, 'question', input, ctx.id, ctx.actor),
  }),

  /** An answer beside a level or an amendment. A party at 5 gives its level again when it has heard enough. */
  'improve/answer': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({ on: id, text: text(limits.card) }),
    decide: (input, all, ctx) => remark(all, 'answer', input, ctx.id, ctx.actor),
  }),
};

function inTheOpen(all: State, given: Given, amendmentId: string | null) {
  const old = all.improve.levels.get(given.id);
  const named = all.session.anonymity.improve === 'names';
  const before =
    old && old.level !== given.level ? [...old.before, old.level] : (old?.before ?? []);
  const row: Given = { ...given, by: named ? given.by : null, before };
  const events: ImproveEvent[] = [{ type: 'improve/level-changed', given: row }];
  const amendment = amendmentId && all.improve.amendments.get(amendmentId);
  if (amendment) events.push(judged(all, amendment, retestLevels(all, given.round, row)));
  return accept(events);
}

function remark(
  all: State,
  kind: 'question' | 'answer',
  input: { on: string; text: string },
  key: string,
  actor: { id: string; party: string | null },
) {
  const { levels, amendments } = all.improve;
  if (!levels.has(input.on) && !amendments.has(input.on)) return refuse('no-such-line');
  const by = all.session.anonymity.improve === 'names' ? actor.id : null;
  return accept([
    {
      type: 'improve/remarked',
      remark: { id: key, on: input.on, kind, party: actor.party, by, text: input.text },
    },
  ]);
}
