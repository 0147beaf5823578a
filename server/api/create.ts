import { z } from 'zod';
import { initialSession } from '../../lib/steps/session/slice.ts';
import { type Command, type Reason, type StepId, stepIds } from '../../lib/workshop/kernel.ts';
import { limits as lengths } from '../../lib/workshop/limits.ts';
import type { Room } from '../room.ts';
import { rowOf } from '../rows.ts';
import { hashOf, newPersonId, newToken } from '../tokens.ts';
import { createWorkshop } from '../workshops.ts';
import { post, refused } from './route.ts';

/** Longer is refused by the commands themselves, with a sentence; this only keeps out what is absurd. */
const typed = (max: number) =>
  z
    .string()
    .max(max * 4)
    // PostgreSQL keeps no text with a NUL in it.
    .transform((text) => text.replaceAll('\0', ' '));

const level = z.enum(['names', 'party', 'anonymous']);

const input = z.strictObject({
  title: typed(lengths.title),
  theme: typed(lengths.long).optional(),
  language: z.enum(['nl', 'en']),
  name: typed(lengths.name),
  parties: z
    .array(
      z.strictObject({
        name: typed(lengths.name),
        short: typed(24).optional(),
        mark: z.int().min(1).max(8),
      }),
    )
    .max(20),
  /** Of an earlier workshop that this one is to be like; without it each step has its default. */
  anonymity: z.strictObject(Object.fromEntries(stepIds.map((step) => [step, level]))).optional(),
});

/** Gives the commands one after another; the reason of the first that is refused, or null. */
async function give(
  room: Room,
  commands: readonly (readonly [by: string, id: string, Command])[],
): Promise<Reason | null> {
  for (const [by, id, command] of commands) {
    const answer = await room.send(by, id, command);
    if (!answer.ok) return answer.reason;
  }
  return null;
}

/** Starts a workshop: its row, its opening, and this browser as its facilitator. */
export const createRoute = post(
  '/api/workshops',
  input,
  async ({ ports, input, browser, address }) => {
    const { db, rooms, secrets, limits } = ports;
    if (!(await limits.create.take(address))) return refused('too-fast');
    const made = await createWorkshop(db, secrets, {
      title: '',
      language: input.language,
      sample: false,
    });
    const person = newPersonId();
    const resumeToken = newToken();
    const parties = input.parties.map((party, i) => ({ id: `party${i + 1}`, weight: 1, ...party }));
    const open = { title: input.title, language: input.language, parties };
    const join = { person, name: input.name, role: 'facilitator', party: null };
    const theme = input.theme?.trim();
    const reason = await rooms.use(made.id, (room) =>
      give(room, [
        ['system', 'open', { type: 'session/open', payload: open }],
        ['system', `join-${person}`, { type: 'session/join', payload: join }],
        ...(theme
          ? [
              [
                'system',
                `theme-${person}`,
                { type: 'broaden/word-theme', payload: { text: theme } },
              ] as const,
            ]
          : []),
        ...Object.entries(input.anonymity ?? {})
          .filter(([step, level]) => level !== initialSession.anonymity[step as StepId])
          .map(
            ([step, level]) =>
              [
                person,
                `anonymity-${step}-${person}`,
                { type: 'session/set-anonymity', payload: { step, level } },
              ] as const,
          ),
      ]),
    );
    if (reason) {
      await db.workshop.delete({ where: { id: made.id } });
      return refused(reason);
    }
    const state = await rooms.use(made.id, (room) => room.state);
    await db.workshop.update({ where: { id: made.id }, data: rowOf(state) });
    await db.seat.create({
      data: {
        id: crypto.randomUUID(),
        workshopId: made.id,
        personId: person,
        name: input.name,
        role: 'facilitator',
        resumeHash: hashOf(resumeToken),
        devices: {
          create: {
            id: crypto.randomUUID(),
            browserHash: hashOf(browser as string),
            workshopId: made.id,
          },
        },
      },
    });
    return { status: 201, body: { ...made, resumeToken, person } };
  },
);
