import { expect, test } from 'vitest';
import { sampleScript } from '../sample/script.ts';
import { randomPayload } from '../sync/sim/payload.ts';
import { Prng } from '../sync/sim/prng.ts';
import { actorOf, systemActor, viewerOf } from './actor.ts';
import { anyone, type Viewer } from './audience.ts';
import { decide } from './decide.ts';
import { eventsFor, fold } from './fold.ts';
import type { Actor, Command, Decision, Event } from './kernel.ts';
import { commandDefinitions, initialState } from './modules.ts';
import { otherContent, scrambled } from './scrambled.testing.ts';
import type { State } from './state.ts';

/**
 * The table "who may see what" of the method, said once more and without the code that it checks: which commands carry something that
 * not everyone may have, while what holds, and who may then have it besides the one who said it.
 */
type Sealed = {
  readonly when?: (all: State) => boolean;
  readonly readers: 'author' | 'party' | 'party and whom it lets see';
};
const round = (all: State) => all.improve.rounds.rows.at(-1)?.state;
const sealed: Readonly<Record<string, Sealed>> = {
  'broaden/post-interest': { when: (all) => all.broaden.round === 'silent', readers: 'author' },
  'broaden/edit-interest': { when: (all) => all.broaden.round === 'silent', readers: 'author' },
  'broaden/set-no-deal': { readers: 'party' },
  'options/post': { when: (all) => all.options.round === 'silent', readers: 'author' },
  'options/edit': { when: (all) => all.options.round === 'silent', readers: 'author' },
  'preferred/cast': { readers: 'author' },
  'packages/weigh': { readers: 'party and whom it lets see' },
  'packages/value': { readers: 'party and whom it lets see' },
  'packages/value-issues': { readers: 'party and whom it lets see' },
  'improve/give-level': { when: (all) => round(all) === 'silent', readers: 'party' },
  'improve/answer-closing': { readers: 'party' },
  'facilitation/note': { readers: 'author' },
};

/** The only commands whose outcome for others may depend on what is hidden from them, each for a reason of the method's. */
const reveals: ReadonlySet<string> = new Set([
  'broaden/reveal',
  'options/reveal',
  'preferred/close-round',
  'improve/reveal',
  'improve/close-closing', // one score of 3 or less offers one more round
  'packages/close-valuation', // the group's figures
  'packages/share', // a party lets the facilitators see its values
  'packages/release', // a party shows in five classes where it stands
  'session/move', // the checklist asks for two packages in which nobody loses
  'session/waive',
]);

/** Commands that say nothing themselves, of what only some may have. */
const wordless: ReadonlySet<string> = new Set([
  'broaden/take-back-interest',
  'options/take-back',
  'improve/unreveal',
  'session/nudge', // that someone is not done, to themselves
  'packages/value-by',
]);

const isClassified = (type: string) => type in sealed || reveals.has(type) || wordless.has(type);

/** For some persons or parties only, and more than that a thing is theirs. */
const isPrivate = ({ type, to }: Event) =>
  to !== undefined && (to.persons ?? to.parties) !== undefined && !type.endsWith('/owned');

/** Better, equal or worse than no deal is for the facilitators too. */
const isPosition = ({ type }: Event) => /^packages\/(un)?positioned$/.test(type);

type Decide = typeof decide;

const heardBy = (decision: Decision, viewer: Viewer): string =>
  decision.ok
    ? JSON.stringify(
        eventsFor(decision, viewer).filter(
          (event) => viewer.role !== 'facilitator' || !isPosition(event),
        ),
      )
    : '[]';

const mayRead = (viewer: Viewer, { readers }: Sealed, actor: Actor, all: State): boolean => {
  if (viewer.person === actor.id) return true;
  const mate = viewer.role === 'participant' && viewer.party === actor.party;
  const shown = viewer.role === 'facilitator' && all.packages.secret.has(`shared:${actor.party}`);
  return readers !== 'author' && (mate || (shown && readers === 'party and whom it lets see'));
};

const someone = ['fa1', 'zh1', 'zh2', 'ha1', 'tz1', 'gm1', 'ob1'];
const viewersOf = (all: State): Viewer[] => [
  anyone,
  ...someone.flatMap((person) => viewerOf(all, person) ?? []),
];

/**
 * What someone could find out in the sample's session, by any ear, if `decide` is so; and which sealed commands were looked at. With
 * `first` it stops at the first thing found.
 */
function foundOut(how: Decide, first = false) {
  const leaks = new Set<string>();
  const seen = new Set<string>();
  const random = new Prng(7);
  let state = initialState;
  const others = new Map<string | null, { of: State; scrambled: State }>();
  const elsewhereFor = (viewer: Viewer): State => {
    const known = others.get(viewer.person);
    if (known?.of === state) return known.scrambled;
    const other = scrambled(state, viewer);
    others.set(viewer.person, { of: state, scrambled: other });
    return other;
  };

  const tryOut = (command: Command, actor: Actor, id: string, now: number) => {
    const moment = { actor, now, id };
    const decision = how(state, command, moment);
    const { type } = command;
    if (decision.ok && decision.events.some(isPrivate) && !isClassified(type))
      leaks.add(`${type}: carries what is private, and has no line in the table`);
    for (const viewer of viewersOf(state)) {
      const rule = sealed[type];
      const hidden = rule && (rule.when?.(state) ?? true) && !mayRead(viewer, rule, actor, state);
      if (hidden && decision.ok) {
        const payload = otherContent(command.payload) as object;
        const other = how(state, { type, payload }, moment);
        if (other.ok && JSON.stringify(payload) !== JSON.stringify(command.payload)) {
          seen.add(type);
          if (heardBy(other, viewer) !== heardBy(decision, viewer))
            leaks.add(`${type}: what ${actor.id} said, to ${viewer.person ?? 'the screen'}`);
        }
      }
      if (reveals.has(type)) continue;
      const elsewhere = how(elsewhereFor(viewer), command, moment);
      const told = viewer.person === actor.id && !decision.ok ? JSON.stringify(decision) : '';
      const toldElsewhere =
        viewer.person === actor.id && !elsewhere.ok ? JSON.stringify(elsewhere) : '';
      if (heardBy(elsewhere, viewer) !== heardBy(decision, viewer) || told !== toldElsewhere)
        leaks.add(`${type}: what is hidden, to ${viewer.person ?? 'the screen'}`);
    }
    return decision;
  };

  const lines = sampleScript('nl').toSorted((a, b) => a.at - b.at);
  const types = [...commandDefinitions];
  for (const [i, line] of lines.entries()) {
    if (first && leaks.size > 0) break;
    const actor = line.by === 'system' ? systemActor : actorOf(state, line.by);
    if (!actor) continue;
    const now = 1_000_000 + line.at * 1000;
    const decision = tryOut({ type: line.type, payload: line.payload }, actor, line.id, now);
    if (decision.ok) state = fold([decision], state);
    if (decision.ok && /post/.test(line.type)) {
      const edit = line.type.replace(/post$/, 'edit').replace('post-', 'edit-');
      tryOut({ type: edit, payload: { ...line.payload, id: line.id } }, actor, `edit-${i}`, now);
    }
    if (i < 40) continue;
    for (let n = 0; n < 3; n += 1) {
      const [type, definition] = random.pick(types);
      const by = actorOf(state, random.pick(someone));
      if (!by) continue;
      const payload = randomPayload(type, definition, state, random);
      tryOut({ type, payload }, by, `random-${i}-${n}`, now);
    }
  }
  return { leaks: [...leaks].sort(), seen };
}

test('nobody can find out what others keep to themselves, from what they hear or from what they are refused', () => {
  const { leaks, seen } = foundOut(decide);
  expect(leaks).toEqual([]);
  expect([...seen].sort()).toEqual(Object.keys(sealed).sort());
}, 120_000);

type Bent = (event: Event & Record<string, unknown>, command: Command) => Event;
const bent =
  (bend: Bent): Decide =>
  (state, command, moment) => {
    const decision = decide(state, command, moment);
    if (!decision.ok) return decision;
    return { ...decision, events: decision.events.map((event) => bend(event as never, command)) };
  };

/** Mistakes that a step could make one day. */
const planted: Readonly<Record<string, Decide>> = {
  'a note goes to a party': bent((event) =>
    event.type === 'facilitation/noted' ? { ...event, to: { parties: ['zh'] } } : event,
  ),
  'an interest goes to everyone': bent(({ to, ...event }) =>
    event.type === 'broaden/posted-silently' ? event : { ...event, ...(to ? { to } : {}) },
  ),
  'values go to the facilitators too': bent((event) =>
    event.type === 'packages/valued'
      ? { ...event, to: { ...event.to, facilitators: true } }
      : event,
  ),
  'a level goes to everyone’s party': bent((event) =>
    event.type === 'improve/level-given-silently'
      ? { ...event, to: { parties: ['zh', 'ha', 'tz', 'gm', 'zv'] } }
      : event,
  ),
  'a count tells how important': bent((event, { payload }) =>
    event.type === 'broaden/counted'
      ? ({ ...event, level: (payload as { importance?: number }).importance } as Event)
      : event,
  ),
  'a vote tells its length': bent((event, { payload }) =>
    event.type === 'preferred/counted'
      ? ({ ...event, length: JSON.stringify(payload).length } as Event)
      : event,
  ),
  'a refusal tells how much others wrote about going alone': (state, command, moment) => {
    if (command.type !== 'preferred/offer-contribution') return decide(state, command, moment);
    const length = JSON.stringify(state.broaden.secret).length;
    return { ok: false, reason: { code: 'too-long', params: { length } } };
  },
};

test.each(Object.entries(planted))(
  'found out when planted: %s',
  (_, how) => {
    expect(foundOut(how, true).leaks).not.toEqual([]);
  },
  120_000,
);

test('an event that some may not have says so in every module, each time', () => {
  const withTo = new Set<string>();
  const without = new Set<string>();
  let state = initialState;
  for (const line of sampleScript('nl').toSorted((a, b) => a.at - b.at)) {
    const actor = line.by === 'system' ? systemActor : actorOf(state, line.by);
    const { type, payload } = line;
    const decision = actor && decide(state, { type, payload }, { actor, now: 1, id: line.id });
    if (!decision?.ok) continue;
    for (const event of decision.events) (event.to ? withTo : without).add(event.type);
    state = fold([decision], state);
  }
  expect([...withTo].filter((type) => without.has(type))).toEqual([]);
  expect(withTo.size).toBeGreaterThan(10);
});
