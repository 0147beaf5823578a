'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { call } from '../../../_api/call.ts';
import { useCall } from '../../../_api/use-call.ts';
import { Banner } from '../../../_ui/banner.tsx';
import { Button } from '../../../_ui/button.tsx';
import { Code } from '../../../_ui/code.tsx';
import { ConfirmDialog } from '../../../_ui/confirm-dialog.tsx';
import { CopyButton } from '../../../_ui/copy-button.tsx';
import { QrCode } from '../../../_ui/qr-code.tsx';
import { Select } from '../../../_ui/select.tsx';
import { ShareButton } from '../../../_ui/share-button.tsx';
import { Skeleton } from '../../../_ui/skeleton.tsx';
import { useRoom, useWall, useWorkshop } from '../_room/use-room.tsx';

/** What the server says of a workshop's links. `origins` are addresses that phones may reach, when this one is not. */
type Links = {
  readonly joinToken: string | null;
  readonly code: string | null;
  readonly local: boolean;
  readonly origin: string;
  readonly lan: readonly string[];
};

/** QR, code and link to join by, at the address by which this browser came, or one that a phone can reach. */
export function JoinPanel() {
  const t = useTranslations('board.join');
  return useRoom().rehearsed ? <p>{t('rehearsed')}</p> : <JoinWays />;
}

function JoinWays() {
  const t = useTranslations('board.join');
  const common = useTranslations('common');
  const { workshop } = useRoom();
  const { title } = useWorkshop().session;
  const [round, setRound] = useState(0);
  const [origin, setOrigin] = useState<string | null>(null);
  const path = `/api/workshops/${workshop}/links`;
  // Another facilitator may renew or close the link while this one shows it to the room.
  const { join } = useWall();
  const answer = useCall<Links>(path, `${round} ${join?.joinToken}`);
  if (!answer) return <Skeleton count={2} lines label={t('loading')} />;
  if (!answer.ok) return <Banner>{t('failed')}</Banner>;
  const links = answer.value;
  const change = async (what: 'renew' | 'revoke') => {
    await call(`/api/workshops/${workshop}/links/${what}`, {});
    setRound((before) => before + 1);
  };
  const renew = (
    <ConfirmDialog
      title={t('renew')}
      lead={t('renewWhy')}
      confirm={t('renew')}
      cancel={common('cancel')}
      onConfirm={() => void change('renew')}
      trigger={<Button small>{t('renew')}</Button>}
    />
  );
  if (!links.joinToken || !links.code) return <Banner action={renew}>{t('revoked')}</Banner>;

  const [firstLan] = links.lan;
  const address = origin ?? (links.local && firstLan ? firstLan : links.origin);
  const url = `${address}/j/${links.joinToken}`;
  return (
    <div className="grid gap-6 md:grid-cols-[minmax(200px,260px)_1fr] md:items-start">
      <QrCode text={url} label={t('qr')} />
      <div className="grid gap-4">
        {links.local && (
          <>
            <Banner>{t('local')}</Banner>
            <Select
              label={t('choose')}
              value={address}
              options={[...links.lan, links.origin].map((value) => ({ value, label: value }))}
              onChange={setOrigin}
            />
          </>
        )}
        <div>
          <p className="second small">
            {t('code', { address: address.replace(/^https?:\/\//, '') })}
          </p>
          <p className="mt-1">
            <Code large code={links.code} />
          </p>
        </div>
        <div>
          <p className="second small">{t('link')}</p>
          <p className="small [overflow-wrap:anywhere]">{url}</p>
        </div>
        <div className="flex flex-wrap gap-2">
          <ShareButton small title={title} url={url} />
          <CopyButton small text={url} />
          {renew}
          <Button small flush tone="bare" onClick={() => void change('revoke')}>
            {t('revoke')}
          </Button>
        </div>
      </div>
    </div>
  );
}
