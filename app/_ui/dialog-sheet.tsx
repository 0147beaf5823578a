'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import { useTranslations } from 'next-intl';
import type { ReactNode, RefObject } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { Opened } from './use-opener.tsx';

/** The sheet of a dialog. */
export function DialogSheet({
  opened: { open, change, id, opener },
  triggered,
  title,
  lead,
  broad,
  actions,
  firstFocus,
  children,
}: {
  opened: Opened;
  /** It has a button of its own, where the focus goes back to. */
  triggered: boolean;
  title: ReactNode;
  lead?: ReactNode;
  broad?: boolean;
  actions?: ReactNode;
  firstFocus?: RefObject<HTMLElement | null>;
  children?: ReactNode;
}) {
  const t = useTranslations('ui');
  return (
    <Base.Root open={open} onOpenChange={change}>
      <Base.Portal>
        <Base.Backdrop className="veil" />
        <Base.Popup
          className={classNames('dialog', broad && 'broad')}
          id={id}
          initialFocus={firstFocus}
          finalFocus={triggered ? opener : undefined}
        >
          <Base.Title>{title}</Base.Title>
          {lead && <Base.Description className="lead">{lead}</Base.Description>}
          {children}
          {actions && <div className="actions">{actions}</div>}
          <Base.Close className="close" aria-label={t('close')}>
            <Icon name="cross" />
          </Base.Close>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
