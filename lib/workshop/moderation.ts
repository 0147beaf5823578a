import { z } from 'zod';
import {
  type Command,
  type CommandDefinition,
  command,
  type Decision,
  type Event,
  refuse,
  type Secret,
} from './kernel.ts';
import { limits } from './limits.ts';
import { answerId } from './reworded.ts';
import type { State } from './state.ts';
import type { Table } from './table.ts';
import { id, text } from './text.ts';

/** What a step lets people say beside its cards: something that was asked or added (`name` in its commands and events), and its answer. */
type Talk = {
  readonly step: 'broaden' | 'options';
  readonly name: 'why' | 'reply';
  /** The refusal when it is not there. */
  readonly none: Decision<never>;
  readonly find: (
    all: State,
    id: string,
  ) => { readonly words: string; readonly answer?: string; readonly hidden: boolean } | null;
  readonly secret: (all: State) => Table<Secret>;
  /** A refusal while nobody may change their own words; else null. */
  readonly notNow?: (all: State) => Decision<never> | null;
};

/** What the facilitator does with what was said, always with a trace; and what people do with their own. */
export function moderation(
  talk: Talk,
): Readonly<Record<'hide' | 'reword' | 'edit' | 'takeBack', CommandDefinition>> {
  const { step, name, none, find, secret, notNow } = talk;
  const part = z.enum([name, 'answer']);
  type At = { readonly id: string; readonly part: z.output<typeof part> };
  const type = (act: string) => `${step}/${act}-${name}`;
  const happened = (what: string, fields: object, undo?: Command): Decision => ({
    ok: true,
    events: [{ type: `${step}/${what}`, ...fields } satisfies Event],
    ...(undo && { undo }),
  });
  const wordsOf = (all: State, at: At): string | undefined => {
    const said = find(all, at.id);
    return at.part === 'answer' ? said?.answer : said?.words;
  };
  /** A refusal when these are not this person's own words on the table, else null. */
  const notOwn = (all: State, at: At, person: string): Decision<never> | null => {
    const wrong = notNow?.(all);
    if (wrong) return wrong;
    if (wordsOf(all, at) === undefined) return none;
    const row = secret(all).get(at.part === 'answer' ? answerId(at.id) : at.id);
    return row?.to.persons?.includes(person) ? null : refuse('not-yours');
  };

  return {
    /** Puts it aside, with its answer, or brings it back. */
    hide: command({
      by: ['facilitator'],
      input: z.strictObject({ id, hidden: z.boolean() }),
      decide: (input, all) => {
        const said = find(all, input.id);
        if (!said || said.hidden === input.hidden) return none;
        return happened(`${name}-hidden`, input, {
          type: type('hide'),
          payload: { id: input.id, hidden: !input.hidden },
        });
      },
    }),

    /** Rewording keeps the author's own wording beside it. `instead`: only if it still says so. */
    reword: command({
      by: ['facilitator'],
      input: z.strictObject({
        id,
        part,
        text: text(limits.card),
        instead: text(limits.card).optional(),
      }),
      decide: ({ instead, ...change }, all) => {
        const words = wordsOf(all, change);
        if (words === undefined) return none;
        if (instead !== undefined && instead !== words) return refuse('undo-too-late');
        return happened(
          `${name}-reworded`,
          { ...change, traced: true },
          { type: type('reword'), payload: { ...change, text: words, instead: change.text } },
        );
      },
    }),

    edit: command({
      by: ['participant'],
      input: z.strictObject({ id, part, text: text(limits.card) }),
      decide: (input, all, ctx) =>
        notOwn(all, input, ctx.actor.id) ?? happened(`${name}-reworded`, input),
    }),

    takeBack: command({
      by: ['participant'],
      input: z.strictObject({ id, part }),
      decide: (input, all, ctx) =>
        notOwn(all, input, ctx.actor.id) ?? happened(`${input.part}-removed`, { id: input.id }),
    }),
  };
}
