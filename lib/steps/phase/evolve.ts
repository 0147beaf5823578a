import type { Table } from '../../workshop/table.ts';
import type { PhaseEvent, Placing } from './events.ts';
import type { PhaseSlice, Start } from './slice.ts';

const place = (table: Table<Start>, starts: readonly Placing[]): Table<Start> =>
  starts.reduce(
    (rows, { item, start }) => (start === null ? rows.delete(item) : rows.set({ id: item, start })),
    table,
  );

/** A row that went can come back, so it is kept with a flag. */
function flag<Row extends { readonly id: string; readonly gone?: true }>(
  table: Table<Row>,
  id: string,
  gone: boolean,
): Table<Row> {
  const row = table.get(id);
  if (!row) return table;
  const { gone: _, ...rest } = row;
  return table.set((gone ? { ...rest, gone: true } : rest) as Row);
}

export function evolvePhase(slice: PhaseSlice, event: PhaseEvent): PhaseSlice {
  switch (event.type) {
    case 'phase/item-set':
      return { ...slice, items: slice.items.set(event.item) };
    case 'phase/item-gone':
      return { ...slice, items: flag(slice.items, event.id, event.gone) };
    case 'phase/item-valued': {
      const item = slice.items.get(event.id);
      if (!item) return slice;
      const { onBehalf = [], ...rest } = item;
      const value = { ...item.value, [event.party]: event.value };
      const filled = onBehalf.filter((party) => party !== event.party);
      const by = filled.length > 0 ? { onBehalf: filled } : {};
      return { ...slice, items: slice.items.set({ ...rest, ...by, value, rev: item.rev + 1 }) };
    }
    case 'phase/item-confirmed':
      return { ...slice, items: slice.items.patch(event.id, { builtOn: event.builtOn }) };
    case 'phase/phase-set':
      return { ...slice, phases: slice.phases.set(event.phase) };
    case 'phase/phase-gone':
      return { ...slice, phases: flag(slice.phases, event.id, event.gone) };
    case 'phase/placed':
      return { ...slice, starts: place(slice.starts, event.starts) };
    case 'phase/overruled':
      return {
        ...slice,
        overrules: slice.overrules.set(event.overrule),
        starts: place(slice.starts, [{ item: event.overrule.item, start: event.overrule.to }]),
      };
    case 'phase/payment-set':
      return { ...slice, payments: slice.payments.set(event.payment) };
    case 'phase/payment-removed':
      return { ...slice, payments: slice.payments.delete(event.id) };
    case 'phase/roadmap-accepted':
      return { ...slice, accepted: event.accepted, acceptances: event.accepted.count };
    case 'phase/roadmap-reopened':
      return { ...slice, accepted: null };
    case 'phase/text-set': {
      const agreement = {
        ...slice.agreement,
        [event.field]: event.text,
        rev: slice.agreement.rev + 1,
      };
      return { ...slice, agreement };
    }
    case 'phase/dates-set': {
      const { reviewDates, followUpDates } = event;
      return {
        ...slice,
        agreement: { ...slice.agreement, reviewDates, followUpDates, rev: slice.agreement.rev + 1 },
      };
    }
    case 'phase/ratification-set':
      return { ...slice, ratifications: slice.ratifications.set(event.ratification) };
    case 'phase/ratification-removed':
      return { ...slice, ratifications: slice.ratifications.delete(event.id) };
    case 'phase/signed':
      return { ...slice, signatures: slice.signatures.set(event.signature) };
    case 'phase/unsigned':
      return { ...slice, signatures: slice.signatures.delete(event.id) };
  }
}
