'use client';

import { liveItems } from '../../../../../lib/steps/phase/plan.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { Agreement } from './agreement.tsx';
import { Items } from './items.tsx';
import { Money } from './money.tsx';
import './phase.css';
import { Phases } from './phases.tsx';
import { Problems } from './problems.tsx';
import { Proposal } from './proposal.tsx';
import { Quick } from './quick.tsx';
import { Roadmap } from './roadmap.tsx';
import { Signatures } from './signatures.tsx';

/** Step 6: what is wrong first, then the roadmap, what it costs whom, and the agreement with its signatures. */
export function PhaseView() {
  const { phase } = useWorkshop();
  const some = liveItems(phase).length > 0;
  return (
    <div className="phase">
      <Problems />
      <Roadmap />
      <Items />
      <Phases />
      {some && (
        <div className="phase-low">
          <Money />
          <Quick />
        </div>
      )}
      <Proposal />
      <Agreement />
      <Signatures />
    </div>
  );
}
