'use client';

import { Toast } from '@base-ui/react/toast';
import { useTranslations } from 'next-intl';
import { Icon } from './icon.tsx';
import { toasts } from './toast.ts';

/** Shows what toast() says. One per page that uses it, so that pages without toasts carry none of it. */
export function Toaster() {
  const t = useTranslations('ui');
  return (
    <Toast.Provider toastManager={toasts} limit={3}>
      <Toast.Portal>
        <Toast.Viewport className="toasts" aria-label={t('toasts')}>
          <Strips />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Strips() {
  const t = useTranslations('ui');
  const { toasts: shown } = Toast.useToastManager();
  return shown.map((one) => (
    <Toast.Root key={one.id} toast={one} className={`toast ${one.type ?? ''}`}>
      <Toast.Content className="say">
        <Toast.Title />
      </Toast.Content>
      {one.actionProps && <Toast.Action />}
      <Toast.Close aria-label={t('close')}>
        <Icon name="cross" />
      </Toast.Close>
    </Toast.Root>
  ));
}
