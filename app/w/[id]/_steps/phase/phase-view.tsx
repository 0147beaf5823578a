'use client';

import { useTranslations } from 'next-intl';
import { liveItems, roadmapHolds } from '../../../../../lib/steps/phase/plan.ts';
import { unsigned } from '../../../../../lib/steps/phase/signing.ts';
import { buttonClass } from '../../../../_ui/button.tsx';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { Agreement } from './agreement.tsx';
import { Items } from './items.tsx';
import { Money } from './money.tsx';
import './phase.css';
import { Payments } from './payments.tsx';
import { Phases } from './phases.tsx';
import { Problems } from './problems.tsx';
import { Proposal } from './proposal.tsx';
import { Quick } from './quick.tsx';
import { Roadmap } from './roadmap.tsx';
import { Signatures } from './signatures.tsx';

/** Step 6: what is wrong first, then the roadmap, what it costs whom, and the agreement; that comes forward once the roadmap is accepted. */
export function PhaseView() {
  const all = useWorkshop();
  const some = liveItems(all.phase).length > 0;
  const signing = roadmapHolds(all);
  return (
    <div className="phase">
      <Problems />
      {signing && <ToSigning />}
      <Roadmap />
      {signing && <Agreement />}
      {signing && <Signatures />}
      <Items />
      <Phases />
      {some && (
        <div className="phase-low">
          <Money />
          <Quick />
        </div>
      )}
      <Payments />
      <Proposal />
      {!signing && <Agreement />}
      {!signing && <Signatures />}
    </div>
  );
}

/** For who may still sign: the way past the long roadmap, to where that is done. */
function ToSigning() {
  const t = useTranslations('phase.next.sign');
  const all = useWorkshop();
  const me = useMe();
  const can = useCan();
  if (!can('phase/sign') || !me.party || !unsigned(all).includes(me.party)) return null;
  return (
    <p className="to-signing">
      <a className={buttonClass({ small: true })} href="#phase-signatures">
        {t('do')}
      </a>
    </p>
  );
}
