import type { FacilitationEvent } from './events.ts';
import type { FacilitationSlice, Parked } from './slice.ts';

const withParked = (
  slice: FacilitationSlice,
  id: string,
  change: (row: Parked) => Parked,
): FacilitationSlice => {
  const row = slice.parked.get(id);
  return row ? { ...slice, parked: slice.parked.set(change(row)) } : slice;
};

export function evolveFacilitation(
  slice: FacilitationSlice,
  event: FacilitationEvent,
): FacilitationSlice {
  switch (event.type) {
    case 'facilitation/brought':
      return { ...slice, spotlight: event.spotlight };
    case 'facilitation/let-go':
      return { ...slice, spotlight: null };
    case 'facilitation/moved-on': {
      // A prompt belongs to its step; what someone had to say themselves may still be true in the next.
      const message = slice.message?.kind === 'own' ? slice.message : null;
      return { ...slice, spotlight: null, message };
    }
    case 'facilitation/followed':
      return { ...slice, followed: event.by, spotlight: event.by ? slice.spotlight : null };
    case 'facilitation/told':
      return { ...slice, message: event.message };
    case 'facilitation/hushed':
      return { ...slice, message: null };
    case 'facilitation/parked':
      return { ...slice, parked: slice.parked.set(event.parked) };
    case 'facilitation/owned': {
      const { id, to = {} } = event;
      return { ...slice, secret: slice.secret.set({ id, to, kind: 'mine' }) };
    }
    case 'facilitation/settled':
      return withParked(slice, event.id, (row) => ({ ...row, settled: event.how }));
    case 'facilitation/unsettled':
      return withParked(slice, event.id, ({ settled: _, ...row }) => row);
    case 'facilitation/unparked':
      return withParked(slice, event.id, ({ gone: _, ...row }) =>
        event.gone ? { ...row, gone: true } : row,
      );
    case 'facilitation/noted': {
      const { id, to = {}, step, text } = event;
      return {
        ...slice,
        secret: text
          ? slice.secret.set({ id, to, kind: 'note', step, text })
          : slice.secret.delete(id),
      };
    }
  }
}
