'use client';

import { PartyName } from '../../../_ui/party-name.tsx';
import { useParties } from '../_room/use-parties.ts';

/** Which shape is whom. */
export function Legend() {
  const { rows } = useParties();
  return (
    <ul className="who">
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
