'use client';

import { useState } from 'react';
import { Field } from '../../_ui/field.tsx';
import { Select } from '../../_ui/select.tsx';
import { Sample } from './sample.tsx';
import type { Words } from './words-nl.ts';

/** Lines to write on: empty, filled, with focus, wrong, too long, disabled. */
export function Fields({ w }: { w: Words }) {
  const [text, setText] = useState(w.optionText);
  const groups = w.groups.map((label, place) => ({ value: String(place), label }));
  return (
    <Sample id="fields" title={w.sections.fields}>
      <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
        <Field label={w.name} autoComplete="off" hint={w.states.rest} />
        <div data-force="focus-visible">
          <Field label={w.name} defaultValue={w.person} hint={w.states.focus} />
        </div>
        <Field label={w.name} defaultValue={w.person} disabled hint={w.states.disabled} />
        <Field label={w.code} defaultValue="K7M" error={w.codeError} />
        <Field label={w.name} small defaultValue={w.longText} hint={w.small} />
        <Select label={w.group} defaultValue="1" options={groups} />
        <Field
          label={w.option}
          lines={3}
          most={80}
          value={text}
          onChange={(event) => setText(event.target.value)}
          hint={w.optionHint}
        />
        <Field
          label={w.option}
          lines={3}
          most={60}
          value={text}
          onChange={(event) => setText(event.target.value)}
          hint={w.optionHint}
        />
        <Select label={w.group} defaultValue="1" disabled options={groups} hint={w.optionHint} />
      </div>
    </Sample>
  );
}
