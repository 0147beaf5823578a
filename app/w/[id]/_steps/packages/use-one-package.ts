'use client';

import { useState } from 'react';
import { useFollowing } from '../../_facilitation/following.tsx';
import { useLit } from '../../_facilitation/use-lit.ts';
import { usePending } from '../../_room/use-room.tsx';
import { usePackages } from './use-packages.ts';

/** The package that stands there where there is room for one: the one I chose, what I just laid on the table, or what was brought into view. */
export function useOnePackage(): {
  readonly one: string | null;
  readonly show: (id: string) => void;
} {
  const lettered = usePackages();
  const pending = usePending();
  const { taken } = useFollowing();
  const { lit } = useLit();
  const brought = lit?.kind === 'package' ? lit.of : null;
  const last = lettered.at(-1)?.pack.id;
  const [seen, see] = useState({ one: brought, taken, last });
  if (seen.taken !== taken) see({ ...seen, taken, one: brought ?? seen.one });
  else if (seen.last !== last)
    see({ ...seen, last, one: last && pending.has(last) ? last : seen.one });
  const there = lettered.some(({ pack }) => pack.id === seen.one);
  return {
    one: (there ? seen.one : lettered[0]?.pack.id) ?? null,
    show: (one) => see({ ...seen, one }),
  };
}
