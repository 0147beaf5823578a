'use client';

import type { ReactNode } from 'react';
import { Switch } from '../../../_ui/switch.tsx';
import { tone } from './tone.ts';
import { useDeviceSwitch } from './use-device-switch.ts';

/** Whether this device gives a soft tone when the time is up; off until someone puts it on, and then heard at once. */
export function SoundSwitch({ children }: { children: ReactNode }) {
  const [sound, setSound] = useDeviceSwitch('sound');
  const hear = (on: boolean) => {
    setSound(on);
    if (on) tone();
  };
  return (
    <Switch on={sound} onChange={hear}>
      {children}
    </Switch>
  );
}
