import { z } from 'zod';
import { type Ctx, command, refuse } from '../../workshop/kernel.ts';
import { limits } from '../../workshop/limits.ts';
import { answerId } from '../../workshop/reworded.ts';
import { needs } from '../../workshop/round.ts';
import type { State } from '../../workshop/state.ts';
import { id, stillAt, text } from '../../workshop/text.ts';
import { accept, type BroadenEvent } from './events.ts';
import { contentOf, interestInput } from './interest-content.ts';
import { placedInterest } from './placed-interest.ts';

const most = 2000;

const linksMissingIssue = (all: State, issues: readonly string[] | undefined) =>
  issues?.some((issue) => !all.broaden.issues.has(issue)) ? refuse('no-such-issue') : null;

const owns = (all: State, card: string, person: string): boolean =>
  all.broaden.secret.get(card)?.to.persons?.includes(person) === true;

/** That these words are this participant's. What a facilitator asks is theirs together. */
const owned = ({ actor }: Ctx, id: string): BroadenEvent[] =>
  actor.party
    ? [{ type: 'broaden/owned', to: { persons: [actor.id] }, id, party: actor.party }]
    : [];

export const interestCommands = {
  'broaden/post-interest': command({
    by: ['participant'],
    input: z.strictObject(interestInput),
    decide: (input, all, ctx) => {
      const wrong =
        needs(all.broaden.round, 'silent', 'revealed') ?? linksMissingIssue(all, input.issues);
      if (wrong) return wrong;
      const faceDown = all.broaden.counts.rows.reduce((sum, { cards }) => sum + cards, 0);
      if (all.broaden.interests.size + faceDown >= most) return refuse('board-full');
      const to = { persons: [ctx.actor.id] };
      const party = ctx.actor.party ?? '';
      const content = contentOf(input);
      if (all.broaden.round === 'silent')
        return accept([
          { type: 'broaden/posted-silently', to, id: ctx.id, party, ...content },
          { type: 'broaden/counted', party, by: 1 },
        ]);
      return accept([
        { type: 'broaden/posted', ...placedInterest(all, ctx.id, party, ctx.actor.id, content) },
        { type: 'broaden/owned', to, id: ctx.id, party },
      ]);
    },
  }),

  /** The author rewords an interest at any moment, the facilitator once it is on the table; its first wording stays beside it. */
  'broaden/edit-interest': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({ id, rev: stillAt, ...interestInput }),
    decide: (input, all, ctx) => {
      const wrong = linksMissingIssue(all, input.issues);
      if (wrong) return wrong;
      const row = all.broaden.secret.get(input.id);
      const mine = owns(all, input.id, ctx.actor.id);
      if (row?.kind === 'card' && mine)
        return accept([
          { type: 'broaden/edited-silently', to: row.to, id: input.id, ...contentOf(input) },
        ]);
      const interest = all.broaden.interests.get(input.id);
      if (!interest) return refuse('no-such-interest');
      if (ctx.actor.role !== 'facilitator' && !mine) return refuse('not-yours');
      if (input.rev !== undefined && input.rev !== interest.rev) return refuse('undo-too-late');
      if ((interest.level === 'collective') !== (input.level === 'collective'))
        return refuse('level-fixed');
      const by = mine ? 'author' : 'facilitator';
      return accept([{ type: 'broaden/edited', id: input.id, by, ...contentOf(input) }], {
        type: 'broaden/edit-interest',
        payload: { id: input.id, rev: interest.rev + 1, ...contentOf(interest) },
      });
    },
  }),

  'broaden/take-back-interest': command({
    by: ['participant'],
    input: z.strictObject({ id }),
    decide: (input, all, ctx) => {
      const row = all.broaden.secret.get(input.id);
      if (!row || !owns(all, input.id, ctx.actor.id)) return refuse('not-yours');
      if (row.kind === 'card')
        return accept([
          { type: 'broaden/taken-back-silently', to: row.to, id: input.id },
          { type: 'broaden/counted', party: row.party, by: -1 },
        ]);
      const interest = all.broaden.interests.get(input.id);
      if (!interest || interest.hidden) return refuse('no-such-interest');
      return accept([{ type: 'broaden/hidden', id: input.id, hidden: true, by: 'author' }]);
    },
  }),

  /** The author brings back an interest that they took back themselves. */
  'broaden/bring-back-interest': command({
    by: ['participant'],
    input: z.strictObject({ id }),
    decide: (input, all, ctx) => {
      const interest = all.broaden.interests.get(input.id);
      if (!interest) return refuse('no-such-interest');
      if (interest.hiddenBy !== 'author' || !owns(all, input.id, ctx.actor.id))
        return refuse('not-yours');
      return accept([{ type: 'broaden/hidden', id: input.id, hidden: false }]);
    },
  }),

  /** The facilitator puts an interest aside, or brings it back; what its author took back is for the author to bring back. */
  'broaden/hide-interest': command({
    by: ['facilitator'],
    input: z.strictObject({ id, hidden: z.boolean() }),
    decide: (input, all) => {
      const interest = all.broaden.interests.get(input.id);
      if (!interest) return refuse('no-such-interest');
      if (interest.hiddenBy === 'author') return refuse('not-yours');
      return accept([{ type: 'broaden/hidden', ...input, by: 'facilitator' }], {
        type: 'broaden/hide-interest',
        payload: { id: input.id, hidden: !input.hidden },
      });
    },
  }),

  /** Which issues an interest bears on: anyone at the table may fill that in. */
  'broaden/link-interest': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({ id, issues: z.array(id).max(24) }),
    decide: (input, all) => {
      const interest = all.broaden.interests.get(input.id);
      if (!interest) return refuse('no-such-interest');
      const undo = {
        type: 'broaden/link-interest',
        payload: { id: input.id, issues: interest.issues ?? [] },
      };
      return (
        linksMissingIssue(all, input.issues) ?? accept([{ type: 'broaden/linked', ...input }], undo)
      );
    },
  }),

  'broaden/ask-why': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({ on: id, question: text(limits.title) }),
    decide: (input, all, ctx) => {
      if (!all.broaden.interests.has(input.on)) return refuse('no-such-interest');
      const party = ctx.actor.party ? { party: ctx.actor.party } : {};
      return accept([
        { type: 'broaden/why-asked', why: { id: ctx.id, ...input, ...party } },
        ...owned(ctx, ctx.id),
      ]);
    },
  }),

  /** Anyone who knows may answer; the first answer stands. */
  'broaden/answer-why': command({
    by: ['participant'],
    input: z.strictObject({ id, text: text(limits.card) }),
    decide: (input, all, ctx) => {
      const why = all.broaden.whys.get(input.id);
      if (!why) return refuse('no-such-question');
      if (why.answer) return refuse('already-answered');
      return accept([
        {
          type: 'broaden/why-answered',
          ...input,
          ...(ctx.actor.party ? { party: ctx.actor.party } : {}),
        },
        ...owned(ctx, answerId(input.id)),
      ]);
    },
  }),
};
