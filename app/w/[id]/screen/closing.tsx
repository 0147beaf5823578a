'use client';

import { useTranslations } from 'next-intl';
import { PartyName } from '../../../_ui/party-name.tsx';
import { useParties } from '../_room/use-parties.ts';
import { useWorkshop } from '../_room/use-room.tsx';

/** After the close: what was agreed, by whom, and thanks. */
export function Closing() {
  const t = useTranslations('screen.closing');
  const parties = useParties();
  const { session, phase } = useWorkshop();
  const signed = phase.signatures.rows.flatMap(({ id }) => parties.of(id) ?? []);
  return (
    <div className="thanks">
      <p className="over">{signed.length > 0 ? t('agreement') : session.title}</p>
      <h1>{signed.length > 0 ? phase.agreement.title || session.title : t('title')}</h1>
      {signed.length > 0 && (
        <>
          <p>{t('signed', { count: signed.length })}</p>
          <ul className="who large">
            {signed.map((party) => (
              <li key={party.id}>
                <PartyName mark={party.mark}>{party.name}</PartyName>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="goodbye">{t('thanks')}</p>
    </div>
  );
}
