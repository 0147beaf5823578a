'use client';

import { useTranslations } from 'next-intl';
import { classNames } from '../../../_ui/class-names.ts';
import { Code } from '../../../_ui/code.tsx';
import { PartyName } from '../../../_ui/party-name.tsx';
import { QrCode } from '../../../_ui/qr-code.tsx';
import { Shape } from '../../../_ui/shape.tsx';
import { useParties } from '../_room/use-parties.ts';
import { useWorkshop } from '../_room/use-room.tsx';
import { Fit } from './fit.tsx';
import type { Invite } from './invite.ts';
import { useBroadcast } from './use-broadcast.ts';

/** With more people than this a shape each tells more than their names. */
const mostNames = 30;
/** With more parties than this they stand in two columns, for type that stays readable. */
const inOneColumn = 5;

/** Before the first step: how to join, as large as it goes, and who has sat down, party by party. */
export function Lobby({ invite }: { invite: Invite | null }) {
  const t = useTranslations('screen');
  const board = useTranslations('board');
  const broadcast = useBroadcast();
  const parties = useParties();
  const { people, title, locked } = useWorkshop().session;
  const present = people.rows.filter((one) => !one.gone && one.party !== null);
  const open = invite && !locked;
  return (
    <div className="lobby">
      {open && (
        <div className="way-in">
          <QrCode text={invite.url} label={board('join.qr')} />
          <p className="over">{t('join.at', { address: new URL(invite.url).host })}</p>
          <Code code={invite.code} />
        </div>
      )}
      <div className="at-table">
        <p className="over">{title}</p>
        <h1>{locked ? t('join.locked') : open ? t('join.scan') : t('join.ask')}</h1>
        {broadcast && <p className="ask">{broadcast}</p>}
        <Fit most={1.2}>
          <ul className={classNames('parties', parties.rows.length > inOneColumn && 'beside')}>
            {parties.rows.map((party) => {
              const members = present.filter((one) => one.party === party.id);
              return (
                <li key={party.id}>
                  <PartyName mark={party.mark}>{party.name}</PartyName>
                  {members.length === 0 ? (
                    <span className="second">{board('seats.nobody')}</span>
                  ) : present.length <= mostNames ? (
                    <span>{members.map((one) => one.name).join(', ')}</span>
                  ) : (
                    <span className="heads">
                      {members.map((one) => (
                        <Shape key={one.id} mark={party.mark} />
                      ))}
                      <b className="num">{members.length}</b>
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        </Fit>
      </div>
    </div>
  );
}
