'use client';

import { useState } from 'react';
import type { Viewer } from '../../../../lib/workshop/audience.ts';
import type { StepId } from '../../../../lib/workshop/kernel.ts';
import { stateFromJson } from '../../../../lib/workshop/state-json.ts';
import { localRoom } from '../../../w/[id]/_room/local-room.ts';
import { RoomProvider } from '../../../w/[id]/_room/use-room.tsx';
import { stepOutcomes, stepViews } from '../../../w/[id]/_steps/step-views.tsx';

type Props = {
  step: StepId;
  outcome: boolean;
  viewer: Viewer;
  json: string;
  refused: readonly string[];
};

export function Preview({ step, outcome, viewer, json, refused }: Props) {
  const [room] = useState(() => localRoom(stateFromJson(JSON.parse(json)), viewer));
  const View = (outcome ? stepOutcomes : stepViews)[step];
  return (
    <RoomProvider room={room}>
      {refused.length > 0 && <pre>{refused.join('\n')}</pre>}
      <main className="px-4 md:px-8 py-4">
        <View />
      </main>
    </RoomProvider>
  );
}
