'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { Button, type ButtonLook } from './button.tsx';
import { Icon } from './icon.tsx';

/** Hands a link to the device's own share sheet. Not there where the device has none (or on plain http): copying is beside it then. */
export function ShareButton({
  title,
  url,
  children,
  ...look
}: { title: string; url: string; children?: ReactNode } & ButtonLook) {
  const t = useTranslations('ui');
  const [can, setCan] = useState(false);
  useEffect(() => {
    setCan('share' in navigator && navigator.canShare?.({ url }) !== false);
  }, [url]);
  if (!can) return null;
  return (
    <Button
      {...look}
      // Who closes the sheet again did not mean to share: nothing to say about that.
      onClick={() => void navigator.share({ title, url }).catch(() => {})}
    >
      <Icon name="share" />
      {children ?? t('share')}
    </Button>
  );
}
