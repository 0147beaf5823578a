import type { ImproveEvent } from './events.ts';
import type { ImproveSlice } from './slice.ts';

/** What was noted or given in a round or a closing test, out of the secrets once it is revealed or closed. */
const forget = (slice: ImproveSlice, where: string): ImproveSlice['secret'] =>
  slice.secret.filter((row) => {
    if (row.kind === 'level') return row.given.round !== where;
    return row.kind === 'noted' ? row.in !== where : true;
  });

export function evolveImprove(slice: ImproveSlice, event: ImproveEvent): ImproveSlice {
  const { versions, rounds, amendments } = slice;
  switch (event.type) {
    case 'improve/version-opened':
    case 'improve/version-edited':
      return { ...slice, versions: versions.set(event.version) };
    case 'improve/version-confirmed':
      return { ...slice, versions: versions.patch(event.id, { sources: event.sources }) };
    case 'improve/version-dropped': {
      const amendment = versions.get(event.id)?.amendment;
      return {
        ...slice,
        versions: versions.delete(event.id),
        amendments: amendment ? amendments.patch(amendment, { state: 'valid' }) : amendments,
      };
    }
    case 'improve/round-opened': {
      const before = rounds.rows.at(-1);
      const closed = before ? rounds.patch(before.id, { state: 'closed' }) : rounds;
      const { amendment } = event.round;
      return {
        ...slice,
        rounds: closed.set(event.round),
        amendments: amendment
          ? amendments.patch(amendment, { state: 'testing', class: null, broken: null })
          : amendments,
      };
    }
    case 'improve/round-dropped': {
      const round = rounds.get(event.id);
      return {
        ...slice,
        rounds: rounds.delete(event.id),
        amendments: round?.amendment
          ? amendments.patch(round.amendment, { state: 'proposed' })
          : amendments,
      };
    }
    case 'improve/round-closed':
      return { ...slice, rounds: rounds.patch(event.id, { state: 'closed' }) };
    case 'improve/round-reopened':
      return { ...slice, rounds: rounds.patch(event.id, { state: 'revealed' }) };
    case 'improve/rounds-set':
      return { ...slice, maxRounds: event.rounds };
    case 'improve/level-given-silently':
    case 'improve/noted':
    case 'improve/closing-answered':
      return { ...slice, secret: slice.secret.set(event.row) };
    case 'improve/level-counted': {
      const round = rounds.get(event.round);
      return round
        ? { ...slice, rounds: rounds.patch(round.id, { given: round.given + 1 }) }
        : slice;
    }
    case 'improve/revealed':
      return {
        ...slice,
        rounds: rounds.patch(event.round, { state: 'revealed' }),
        levels: slice.levels.setAll(event.levels),
        secret: forget(slice, event.round),
      };
    case 'improve/hidden': {
      const round = rounds.get(event.round);
      return {
        ...slice,
        rounds: rounds.patch(event.round, { state: 'silent' }),
        levels: slice.levels.filter((given) => given.round !== event.round),
        amendments: round?.amendment
          ? amendments.patch(round.amendment, { state: 'testing', class: null, broken: null })
          : amendments,
      };
    }
    case 'improve/level-changed':
      return { ...slice, levels: slice.levels.set(event.given) };
    case 'improve/proposed':
      return { ...slice, amendments: amendments.set(event.amendment) };
    case 'improve/rebased':
      return {
        ...slice,
        amendments: amendments.patch(event.id, {
          base: event.base,
          operations: event.operations,
          state: 'proposed',
          class: null,
          broken: null,
        }),
      };
    case 'improve/withdrawn':
      return { ...slice, amendments: amendments.patch(event.id, { state: 'withdrawn' }) };
    case 'improve/amendment-back':
      return { ...slice, amendments: amendments.patch(event.id, { state: event.state }) };
    case 'improve/judged':
      return {
        ...slice,
        amendments: amendments.patch(event.id, {
          state: event.state,
          class: event.class,
          broken: event.broken,
        }),
      };
    case 'improve/adopted': {
      const round = rounds.rows.at(-1);
      return {
        ...slice,
        versions: versions.set(event.version),
        amendments: amendments.patch(event.id, { state: 'adopted' }),
        rounds: round ? rounds.patch(round.id, { state: 'closed' }) : rounds,
      };
    }
    case 'improve/remarked':
      return { ...slice, remarks: slice.remarks.set(event.remark) };
    case 'improve/reserved':
      return { ...slice, reservations: slice.reservations.set(event.reservation) };
    case 'improve/reservation-withdrawn':
      return { ...slice, reservations: slice.reservations.delete(event.id) };
    case 'improve/closing-asked':
      return { ...slice, closing: event.test };
    case 'improve/closing-counted':
      return slice.closing
        ? { ...slice, closing: { ...slice.closing, given: slice.closing.given + 1 } }
        : slice;
    case 'improve/closing-closed': {
      if (!slice.closing) return slice;
      const test = slice.closing.id;
      const closing = { ...slice.closing, state: 'closed' as const, enough: event.enough };
      const secret = slice.secret.filter((row) => !(row.kind === 'noted' && row.in === test));
      return { ...slice, closing, secret };
    }
    case 'improve/outcome-recorded':
      return { ...slice, outcome: event.outcome };
    case 'improve/outcome-withdrawn':
      return { ...slice, outcome: null };
  }
}
