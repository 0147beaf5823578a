import { z } from 'zod';
import { command, refuse } from '../../workshop/kernel.ts';
import { needs } from '../../workshop/round.ts';
import type { State } from '../../workshop/state.ts';
import { id } from '../../workshop/text.ts';
import { contentInput, contentOf, namesWhatIsNotThere } from './content.ts';
import { accept } from './events.ts';

/** More cards than any table reads; a board that size still opens fast. */
const most = 20_000;

const owns = (all: State, card: string, person: string): boolean => {
  const row = all.options.secret.get(card);
  return row?.kind === 'mine' && row.to.persons?.includes(person) === true;
};

/** Cards by the people at the table. Nobody can score or judge one: there is no such command. */
export const cardCommands = {
  'options/post': command({
    by: ['participant'],
    input: z.strictObject(contentInput),
    decide: (input, all, ctx) => {
      const wrong =
        needs(all.options.round, 'silent', 'revealed') ?? namesWhatIsNotThere(input, all);
      if (wrong) return wrong;
      if (all.options.options.size + all.options.count >= most) return refuse('board-full');
      const to = { persons: [ctx.actor.id] };
      const party = ctx.actor.party ?? '';
      const content = contentOf(input);
      if (all.options.round === 'silent')
        return accept([
          { type: 'options/posted-silently', to, id: ctx.id, party, ...content },
          { type: 'options/counted', by: 1 },
        ]);
      const shown = all.session.anonymity.options === 'anonymous' ? {} : { party };
      return accept([
        { type: 'options/posted', id: ctx.id, ...shown, ...content },
        { type: 'options/owned', to, id: ctx.id, party },
      ]);
    },
  }),

  /** An option that comes up after the round, written down by the facilitator for whoever said it. */
  'options/add-late': command({
    by: ['facilitator'],
    input: z.strictObject(contentInput),
    decide: (input, all, ctx) => {
      const wrong =
        needs(all.options.round, 'revealed', 'closed') ?? namesWhatIsNotThere(input, all);
      return (
        wrong ?? accept([{ type: 'options/posted', id: ctx.id, ...contentOf(input) }], hide(ctx.id))
      );
    },
  }),

  /** The author changes a card of their own, until the round is closed. */
  'options/edit': command({
    by: ['participant'],
    input: z.strictObject({ id, ...contentInput }),
    decide: (input, all, ctx) => {
      const wrong =
        needs(all.options.round, 'silent', 'revealed') ?? namesWhatIsNotThere(input, all);
      if (wrong) return wrong;
      const silent = all.options.secret.get(input.id);
      const to = { persons: [ctx.actor.id] };
      if (silent?.kind === 'card' && silent.to.persons?.includes(ctx.actor.id))
        return accept([{ type: 'options/edited-silently', to, id: input.id, ...contentOf(input) }]);
      const option = all.options.options.get(input.id);
      if (!option || option.round !== all.options.rounds) return refuse('no-such-option');
      if (!owns(all, input.id, ctx.actor.id)) return refuse('not-yours');
      if (option.mergedInto) return refuse('already-merged');
      return accept([{ type: 'options/edited', id: input.id, ...contentOf(input) }]);
    },
  }),

  /** The author takes a card back. Face down it is gone; on the table it is put aside and can return. */
  'options/take-back': command({
    by: ['participant'],
    input: z.strictObject({ id }),
    decide: (input, all, ctx) => {
      const wrong = needs(all.options.round, 'silent', 'revealed');
      if (wrong) return wrong;
      const row = all.options.secret.get(input.id);
      if (row?.kind === 'card' && row.to.persons?.includes(ctx.actor.id))
        return accept([
          { type: 'options/taken-back-silently', to: row.to, id: input.id },
          { type: 'options/counted', by: -1 },
        ]);
      if (all.options.replies.has(input.id) && owns(all, input.id, ctx.actor.id))
        return accept([{ type: 'options/reply-removed', id: input.id }]);
      if (!all.options.options.has(input.id)) return refuse('no-such-option');
      if (!owns(all, input.id, ctx.actor.id)) return refuse('not-yours');
      return accept([{ type: 'options/hidden', id: input.id, by: 'author' }]);
    },
  }),

  'options/bring-back': command({
    by: ['participant'],
    input: z.strictObject({ id }),
    decide: (input, all, ctx) => {
      const option = all.options.options.get(input.id);
      if (!option) return refuse('no-such-option');
      if (option.hidden !== 'author' || !owns(all, input.id, ctx.actor.id))
        return refuse('not-yours');
      return accept([{ type: 'options/shown', id: input.id }]);
    },
  }),

  /** Which issues it is about and which interests it serves: anyone at the table may fill that in, it changes no wording. */
  'options/tag': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({ id, issues: z.array(id).max(24), serves: z.array(id).max(24) }),
    decide: (input, all) => {
      const option = all.options.options.get(input.id);
      if (!option) return refuse('no-such-option');
      const { issues, serves } = input;
      const wrong = namesWhatIsNotThere({ title: option.title, issues, serves }, all);
      if (wrong) return wrong;
      const undo = { id: input.id, issues: option.issues ?? [], serves: option.serves ?? [] };
      return accept([{ type: 'options/tagged', ...input }], { type: 'options/tag', payload: undo });
    },
  }),
};

const hide = (option: string) => ({ type: 'options/hide', payload: { id: option } });
