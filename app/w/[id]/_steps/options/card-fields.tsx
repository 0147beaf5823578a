'use client';

import { useTranslations } from 'next-intl';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Field } from '../../../../_ui/field.tsx';

/** The words of a card in a sheet: what it is called, and what more there is to say. `called` asks for the first. */
export function CardFields({
  called,
  title,
  text,
  onTitle,
  onText,
}: {
  called: string;
  title: string;
  text: string;
  onTitle: (title: string) => void;
  onText: (text: string) => void;
}) {
  const t = useTranslations('options.write');
  return (
    <>
      <Field
        lines={2}
        label={called}
        most={limits.title}
        value={title}
        onChange={(event) => onTitle(event.currentTarget.value)}
      />
      <Field
        small
        lines={4}
        label={t('text')}
        most={limits.card}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
    </>
  );
}
