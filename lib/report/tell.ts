import type { FacilitationEvent } from '../facilitation/events.ts';
import type { BroadenEvent } from '../steps/broaden/events.ts';
import type { ImproveEvent } from '../steps/improve/events.ts';
import type { OptionsEvent } from '../steps/options/events.ts';
import type { PackagesEvent } from '../steps/packages/events.ts';
import type { PhaseEvent } from '../steps/phase/events.ts';
import type { PreferredEvent } from '../steps/preferred/events.ts';
import type { SessionEvent } from '../steps/session/events.ts';
import type { Event } from '../workshop/kernel.ts';
import type { State } from '../workshop/state.ts';

type AnyEvent =
  | SessionEvent
  | BroadenEvent
  | OptionsEvent
  | PreferredEvent
  | PackagesEvent
  | ImproveEvent
  | PhaseEvent
  | FacilitationEvent;

/** `mark` stands on the time line, `decision` in the register of decisions; the rest is course. */
export type Weight = 'mark' | 'decision' | 'line';

/** An event in words: `key` is a text under `happened` in the report's messages, `values` fill it, `party` is who did it. */
export type Told = {
  readonly key: string;
  readonly weight: Weight;
  readonly values: Readonly<Record<string, string | number>>;
  readonly party: string | null;
};

type Value = string | number;
type Teller<E> = (
  event: E,
  before: State,
  after: State,
) => readonly [Weight, Readonly<Record<string, Value>>, (string | null)?] | null;
type Tellers = { readonly [Type in AnyEvent['type']]?: Teller<Extract<AnyEvent, { type: Type }>> };

const partyName = (all: State, id: string | null | undefined): string => {
  const party = id ? all.session.parties.get(id) : undefined;
  return party ? (party.short ?? party.name) : '';
};
/** A kind as a branch of a message may be called. */
const selector = (kind: string): string => kind.replaceAll('-', '_');

const optionTitle = (all: State, id: string): string => all.options.options.get(id)?.title ?? '';
const amendmentNumber = (all: State, id: string): number =>
  all.improve.amendments.rows.findIndex((row) => row.id === id) + 1;
const amendmentValues = (all: State, id: string) => ({
  number: amendmentNumber(all, id),
  title: all.improve.amendments.get(id)?.title ?? '',
});

/** What is told of which event. An event that is not here happens in silence. */
const tellers: Tellers = {
  'session/opened': ({ title }) => ['line', { title }],
  'session/person-set': ({ person }, before, after) =>
    before.session.people.has(person.id)
      ? null
      : [
          'line',
          { name: person.name, party: partyName(after, person.party) || 'none', role: person.role },
          person.party,
        ],
  'session/link-given': ({ person }, _, after) => [
    'line',
    { name: after.session.people.get(person)?.name ?? '' },
  ],
  'session/step-moved': ({ step }) => (step ? ['mark', { step }] : null),
  'session/waived': ({ waiver }) => ['decision', { reason: waiver.reason, step: waiver.step }],
  'session/closed': () => ['mark', {}],
  'session/reopened': () => ['line', {}],

  'broaden/theme-worded': ({ theme }) => ['line', { text: theme.text }, theme.party ?? null],
  'broaden/theme-consented': ({ consent }, before, after) => {
    const theme = after.broaden.themes.get(consent.theme);
    const all = after.session.parties.rows.every(({ id }) =>
      after.broaden.consents.has(`${consent.theme}:${id}`),
    );
    const already = before.broaden.consents.has(consent.id);
    return all && theme && !already ? ['decision', { text: theme.text }] : null;
  },
  'broaden/round-opened': () => ['line', {}],
  'broaden/revealed': ({ cards }) => ['mark', { count: cards.length }],
  'broaden/issue-set': ({ issue }, before) =>
    before.broaden.issues.has(issue.id) ? null : ['line', { title: issue.title }],
  'broaden/goal-set': ({ goal }, before) =>
    before.broaden.goals.has(goal.id) ? null : ['line', { indicator: goal.indicator }],
  'broaden/term-set': ({ term }) =>
    term.agreed ? ['decision', { word: term.word, text: term.agreed }] : null,

  'options/round-opened': () => ['line', {}],
  'options/revealed': ({ cards }) => ['mark', { count: cards.length }],
  'options/prompted': ({ prompt }) =>
    prompt ? ['line', { kind: selector(prompt.kind), text: prompt.text ?? '' }] : null,
  'options/cluster-set': ({ cluster }, before) =>
    before.options.clusters.has(cluster.id) ? null : ['line', { name: cluster.name }],
  'options/merged': ({ merge, now }) => [
    'line',
    { title: now.title, count: merge.others.length + 1 },
  ],

  'preferred/opened': ({ round }) => [
    'line',
    { method: round.method, count: round.options.length },
  ],
  'preferred/closed': ({ round }, _, after) => [
    'mark',
    { count: after.preferred.rounds.get(round)?.options.length ?? 0 },
  ],
  'preferred/joker-played': ({ joker }, _, after) => [
    'decision',
    { party: partyName(after, joker.party), title: optionTitle(after, joker.option) },
    joker.party,
  ],
  'preferred/repaired': ({ repair }, _, after) => [
    'decision',
    {
      title: optionTitle(after, repair.option),
      repaired: optionTitle(after, repair.id),
      party: partyName(after, repair.party) || 'none',
    },
    repair.party,
  ],

  'packages/package-set': (event, before) => {
    const first = before.packages.packages.size === 0;
    return before.packages.packages.has(event.package.id)
      ? null
      : [first ? 'mark' : 'line', { name: event.package.name }];
  },
  'packages/compared': () => ['line', {}],
  'packages/base-taken': ({ base }, _, after) => [
    'decision',
    { name: after.packages.packages.get(base.package)?.name ?? '' },
  ],

  'improve/version-opened': ({ version }) => ['line', { number: version.number }],
  'improve/revealed': ({ round }, _, after) => {
    const row = after.improve.rounds.get(round);
    return row?.kind === 'retest'
      ? ['line', amendmentValues(after, row.amendment ?? '')]
      : ['mark', { number: 0, title: '', round: row?.number ?? 0 }];
  },
  'improve/proposed': ({ amendment }, _, after) => [
    'mark',
    { ...amendmentValues(after, amendment.id), party: partyName(after, amendment.party) },
    amendment.party,
  ],
  'improve/judged': ({ id, state }, _, after) => ['line', { ...amendmentValues(after, id), state }],
  'improve/adopted': ({ id, version }, _, after) => [
    'decision',
    { ...amendmentValues(after, id), version: version.number },
  ],
  'improve/reserved': ({ reservation }, _, after) => [
    'decision',
    { party: partyName(after, reservation.party), text: reservation.text },
    reservation.party,
  ],
  'improve/outcome-recorded': ({ outcome }, _, after) => [
    'decision',
    {
      kind: selector(outcome.kind),
      version: outcome.version,
      without: partyName(after, outcome.without),
    },
  ],

  'phase/item-set': ({ item }, before, after) =>
    before.phase.items.has(item.id)
      ? null
      : ['line', { title: item.title, party: partyName(after, item.owner) || 'none' }, item.owner],
  'phase/overruled': ({ overrule }, _, after) => [
    'decision',
    { title: after.phase.items.get(overrule.item)?.title ?? '', reason: overrule.reason },
  ],
  'phase/roadmap-accepted': (_, __, after) => ['decision', { count: after.phase.starts.size }],
  'phase/signed': ({ signature }, _, after) => [
    'decision',
    {
      party: partyName(after, signature.id),
      name: after.session.people.get(signature.by)?.name ?? '',
      reservation: signature.reservation || 'none',
    },
    signature.id,
  ],

  // A prompt is told by the step it belongs to, or passes; what someone had to say themselves is kept.
  'facilitation/told': ({ message }) =>
    message.kind === 'own' ? ['line', { text: message.text }] : null,
  'facilitation/parked': ({ parked }) => ['line', { text: parked.text }, parked.party ?? null],
  'facilitation/settled': ({ id, how }, before) => [
    'line',
    { text: before.facilitation.parked.get(id)?.text ?? '', how: how || 'none' },
  ],
};

/** What there is to tell of an event, given the states around its entry; null when there is nothing. */
export function tell(event: Event, before: State, after: State): Told | null {
  const teller = (tellers as Readonly<Record<string, Teller<Event>>>)[event.type];
  const told = Object.hasOwn(tellers, event.type) ? teller?.(event, before, after) : null;
  if (!told) return null;
  const [weight, values, party = null] = told;
  return { key: event.type.replace('/', '.'), weight, values, party };
}
