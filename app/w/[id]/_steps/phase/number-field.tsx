'use client';

import type { ReactNode } from 'react';
import { Field } from '../../../../_ui/field.tsx';

/** A small field for a number, kept as the text that is typed. */
export function NumberField({
  label,
  value,
  onChange,
  ...bounds
}: {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  min?: number;
  max?: number;
  step?: 'any';
}) {
  return (
    <Field
      small
      type="number"
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      {...bounds}
    />
  );
}
