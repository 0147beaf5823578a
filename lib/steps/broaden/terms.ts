import { z } from 'zod';
import { command, refuse } from '../../workshop/kernel.ts';
import { limits } from '../../workshop/limits.ts';
import { id, optionalText, text } from '../../workshop/text.ts';
import { accept } from './events.ts';

const termOf = (term: string, word: string, agreed?: string) => ({
  id: term,
  word,
  ...(agreed ? { agreed } : {}),
});

/** The glossary: what each party means by a word, until one text is agreed. */
export const termCommands = {
  'broaden/add-term': command({
    by: ['facilitator', 'participant'],
    input: z.strictObject({ word: text(limits.name) }),
    decide: (input, all, ctx) => {
      if (all.broaden.terms.size >= 100) return refuse('board-full');
      const same = (word: string) =>
        word.toLocaleLowerCase('nl') === input.word.toLocaleLowerCase('nl');
      if (all.broaden.terms.rows.some((term) => same(term.word))) return refuse('term-twice');
      const undo = { type: 'broaden/remove-term', payload: { id: ctx.id } };
      return accept([{ type: 'broaden/term-set', term: termOf(ctx.id, input.word) }], undo);
    },
  }),

  /** What the actor's own party means by it. Empty text takes the definition away. */
  'broaden/define-term': command({
    by: ['participant'],
    input: z.strictObject({ term: id, text: optionalText(limits.card) }),
    decide: (input, all, ctx) => {
      if (!all.broaden.terms.has(input.term)) return refuse('no-such-term');
      const party = ctx.actor.party ?? '';
      const definition = {
        id: `${input.term}:${party}`,
        term: input.term,
        party,
        text: input.text,
      };
      if (input.text === '')
        return accept([{ type: 'broaden/definition-removed', id: definition.id }]);
      return accept([{ type: 'broaden/defined', definition }]);
    },
  }),

  /** The facilitator holds the one text; empty opens the term again. Also puts a removed term back under its id. */
  'broaden/agree-term': command({
    by: ['facilitator'],
    input: z.strictObject({
      id,
      word: text(limits.name).optional(),
      text: optionalText(limits.card),
    }),
    decide: (input, all) => {
      const before = all.broaden.terms.get(input.id);
      const word = input.word ?? before?.word;
      if (!word) return refuse('no-such-term');
      const undo = before
        ? {
            type: 'broaden/agree-term',
            payload: { id: before.id, word: before.word, text: before.agreed ?? '' },
          }
        : { type: 'broaden/remove-term', payload: { id: input.id } };
      return accept([{ type: 'broaden/term-set', term: termOf(input.id, word, input.text) }], undo);
    },
  }),

  'broaden/remove-term': command({
    by: ['facilitator'],
    input: z.strictObject({ id }),
    decide: (input, all) => {
      const term = all.broaden.terms.get(input.id);
      if (!term) return refuse('no-such-term');
      return accept([{ type: 'broaden/term-removed', id: input.id }], {
        type: 'broaden/agree-term',
        payload: { id: term.id, word: term.word, text: term.agreed ?? '' },
      });
    },
  }),
};
