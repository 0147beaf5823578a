'use client';

import { PartyName } from '../../../_ui/party-name.tsx';
import { useParties } from '../_room/use-parties.ts';
import { Fit } from './fit.tsx';
import type { Spot } from './spot-of.ts';

/** A longer text would get too small to read from afar; it stands on everyone's own screen. */
const most = 500;

/** One thing across the wall, which the facilitator brought into view. */
export function SpotStage({ spot }: { spot: Spot }) {
  const party = useParties().of(spot.party);
  return (
    <Fit most={1.6}>
      <div className="spot">
        {party && (
          <p className="by">
            <PartyName mark={party.mark}>{party.name}</PartyName>
          </p>
        )}
        <h1>{spot.text}</h1>
        {spot.under && spot.under.length <= most && <p>{spot.under}</p>}
      </div>
    </Fit>
  );
}
