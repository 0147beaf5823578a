'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import { useTranslations } from 'next-intl';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

/**
 * A sheet over the table; Escape, the veil and the cross close it, and the focus goes back where it was.
 * `trigger` is the one button element that opens it; without one, hold `open` yourself.
 */
export function Dialog({
  title,
  lead,
  open,
  onOpenChange,
  trigger,
  broad,
  actions,
  firstFocus,
  children,
}: {
  title: ReactNode;
  lead?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  trigger?: ReactElement;
  broad?: boolean;
  actions?: ReactNode;
  firstFocus?: RefObject<HTMLElement | null>;
  children?: ReactNode;
}) {
  const t = useTranslations('ui');
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className="veil" />
        <Base.Popup className={classNames('dialog', broad && 'broad')} initialFocus={firstFocus}>
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
