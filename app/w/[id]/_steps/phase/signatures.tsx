'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { roadmapHolds } from '../../../../../lib/steps/phase/plan.ts';
import { isSignatureStale, signatories } from '../../../../../lib/steps/phase/signing.ts';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { PartyName } from '../../../../_ui/party-name.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useDraft } from '../../_room/use-draft.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';

/** Per party who signed and when; dashed is not yet, or not again since something changed. */
export function Signatures({ still }: { still?: boolean }) {
  const t = useTranslations('phase.sign');
  const format = useFormatter();
  const all = useWorkshop();
  const party = useParty();
  if (!roadmapHolds(all) && all.phase.signatures.size === 0) return null;
  const parties = signatories(all);
  return (
    <section className="sec" id="phase-signatures">
      <h2>{t('title')}</h2>
      {!still && <SignNow />}
      <ul className="signs">
        {parties.map((id) => {
          const signature = all.phase.signatures.get(id);
          const stale = signature !== undefined && isSignatureStale(all, signature);
          return (
            <li key={id} className={signature && !stale ? 'given' : undefined}>
              <PartyName mark={party(id).mark}>{party(id).name}</PartyName>
              {signature ? (
                <>
                  <b className="block">{all.session.people.get(signature.by)?.name}</b>
                  <span className="small second">
                    {stale
                      ? t('again')
                      : format.dateTime(new Date(signature.at), {
                          dateStyle: 'long',
                          timeStyle: 'short',
                          timeZone: 'Europe/Amsterdam',
                        })}
                  </span>
                  {signature.reservation && (
                    <span className="small block">
                      {t('with', { text: signature.reservation })}
                    </span>
                  )}
                </>
              ) : (
                <span className="second block">{t('notYet')}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function SignNow() {
  const t = useTranslations('phase.sign');
  const all = useWorkshop();
  const me = useMe();
  const can = useCan();
  const act = useAct();
  const [reservation, write, clear] = useDraft('phase.reservation');
  const own = me.party ? all.phase.signatures.get(me.party) : undefined;
  const signed = own !== undefined && !isSignatureStale(all, own);
  if (!me.party || !can('phase/sign') || !roadmapHolds(all) || !signatories(all).includes(me.party))
    return null;
  if (signed) {
    return (
      <Button small tone="bare" flush onClick={() => void act('phase/unsign', {})}>
        {t('unsign')}
      </Button>
    );
  }
  return (
    <div className="sign-now mt-3">
      <Field
        label={t('reservation')}
        lines={2}
        most={limits.card}
        value={reservation}
        onChange={(e) => write(e.target.value)}
      />
      <Button
        onClick={() => void act('phase/sign', { reservation }).then((sent) => sent.ok && clear())}
      >
        {t('do', { party: all.session.parties.get(me.party)?.name ?? '' })}
      </Button>
    </div>
  );
}
