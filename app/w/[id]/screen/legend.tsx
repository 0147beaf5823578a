'use client';

import { PartyName } from '../../../_ui/party-name.tsx';
import { useParties } from '../_room/use-parties.ts';

/** A name longer than this leaves no room for another beside it. */
const short = 20;

/** Which shape is whom; long names in two columns, whole. */
export function Legend() {
  const { rows } = useParties();
  return (
    <ul className={rows.some(({ name }) => name.length > short) ? 'who long' : 'who'}>
      {rows.map((party) => (
        <li key={party.id}>
          <PartyName mark={party.mark} ink>
            {party.name}
          </PartyName>
        </li>
      ))}
    </ul>
  );
}
