'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '../../../../_ui/button.tsx';
import { Dialog } from '../../../../_ui/dialog.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { useDraft } from '../../_room/use-draft.ts';

type Props = {
  title: ReactNode;
  lead?: ReactNode;
  label: ReactNode;
  /** What the button says. */
  verb: ReactNode;
  most: number;
  lines?: number;
  /** Where the half-written text is kept on the device. */
  draft: string;
  /** The text as it stands, to change. */
  initial?: string;
  mayBeEmpty?: boolean;
  /** Resolves to whether it was accepted. */
  onSend: (text: string) => Promise<boolean>;
  onClose: () => void;
};

/** A sheet for one text: what is half written survives closing it. */
export function TextSheet(props: Props) {
  const {
    title,
    lead,
    label,
    verb,
    most,
    lines = 3,
    draft,
    initial = '',
    mayBeEmpty,
    onSend,
    onClose,
  } = props;
  const common = useTranslations('common');
  const [written, write, clear] = useDraft(draft);
  const text = written === '' ? initial : written;
  const send = async () => {
    if (!(await onSend(text.trim()))) return;
    clear();
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      lead={lead}
      actions={
        <>
          <Button
            tone="ink"
            disabled={!mayBeEmpty && text.trim() === ''}
            onClick={() => void send()}
          >
            {verb}
          </Button>
          <Button tone="bare" onClick={onClose}>
            {common('cancel')}
          </Button>
        </>
      }
    >
      <Field
        lines={lines}
        label={label}
        most={most}
        value={text}
        // A space keeps an emptied text apart from a draft that was never begun.
        onChange={(event) =>
          write(
            event.currentTarget.value === '' && initial !== '' ? ' ' : event.currentTarget.value,
          )
        }
      />
    </Dialog>
  );
}
