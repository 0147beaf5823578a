'use client';

import { useTranslations } from 'next-intl';
import { Dialog } from '../../../_ui/dialog.tsx';
import { Switch } from '../../../_ui/switch.tsx';
import { useCan } from '../_room/use-room.tsx';
import { type Shortcut, shortcuts } from './shortcuts.ts';
import { useDeviceSwitch } from './use-device-switch.ts';

/** The keys that do something, for what this person may do; and the switch for who speaks to their device, or shares it with a cat. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations('facilitation.keys');
  const can = useCan();
  const [off, setOff] = useDeviceSwitch('keys-off');
  const mine = shortcuts.filter((one: Shortcut) => one.needs === undefined || can(one.needs));
  return (
    <Dialog title={t('title')} lead={t('lead')} open onOpenChange={(on) => !on && onClose()}>
      <dl className="key-list">
        {mine.map(({ id, key }) => (
          <div key={id}>
            <dt>
              <kbd className="key-cap">{key}</kbd>
            </dt>
            <dd>{t(`do.${id}`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd className="key-cap">1</kbd> – <kbd className="key-cap">6</kbd>
          </dt>
          <dd>{t('do.steps')}</dd>
        </div>
      </dl>
      <div className="mt-5">
        <Switch on={!off} onChange={(on) => setOff(!on)}>
          {t('on')}
        </Switch>
      </div>
    </Dialog>
  );
}
