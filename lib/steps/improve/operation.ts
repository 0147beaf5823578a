import { z } from 'zod';
import { limits } from '../../workshop/limits.ts';
import { id, text } from '../../workshop/text.ts';

const amount = z.number().min(0).max(1e12).nullable();
const line = text(limits.card);

/**
 * One change of the agreement's text. On an element `set` gives another option (null is "as now"), another text, or both; without a
 * text the option's own words stand. A contribution or compensation that an option brings comes and goes with it.
 */
export const operation = z.union([
  z.strictObject({
    op: z.literal('set'),
    on: z.literal('element'),
    id,
    option: id.nullable().optional(),
    text: line.optional(),
  }),
  z.strictObject({ op: z.enum(['add', 'set']), on: z.literal('condition'), id, text: line }),
  z.strictObject({
    op: z.enum(['add', 'set']),
    on: z.literal('contribution'),
    id,
    party: id,
    amount,
    unit: text(limits.title),
  }),
  z.strictObject({ op: z.literal('add'), on: z.literal('compensation'), id }),
  z.strictObject({
    op: z.enum(['add', 'set']),
    on: z.literal('compensation'),
    id,
    from: id,
    to: id,
    text: line,
    amount,
    unit: z.string().max(limits.title),
  }),
  z.strictObject({
    op: z.literal('remove'),
    on: z.enum(['condition', 'contribution', 'compensation']),
    id,
  }),
]);

export type Operation = Readonly<z.output<typeof operation>>;

export const operations = z.array(operation).min(1).max(40);
