'use client';

import type { ReactNode } from 'react';
import { Field } from '../../../../_ui/field.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
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
  const [written, write, clear] = useDraft(draft);
  const text = written === '' ? initial : written;
  const send = async () => {
    const sent = await onSend(text.trim());
    if (sent) clear();
    return sent;
  };
  return (
    <FormDialog
      title={title}
      lead={lead}
      keep={verb}
      ready={Boolean(mayBeEmpty) || text.trim() !== ''}
      onKeep={send}
      onClose={onClose}
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
    </FormDialog>
  );
}
