'use client';

import { useState } from 'react';
import { Button } from '../../_ui/button.tsx';
import { IconButton } from '../../_ui/icon-button.tsx';
import { LinkButton } from '../../_ui/link-button.tsx';
import { Switch } from '../../_ui/switch.tsx';
import { Sample, State } from './sample.tsx';
import type { Words } from './words-nl.ts';

const tones = ['now', 'ink', 'plain', 'bare'] as const;

/** Everything that is pressed, in each state. */
export function Buttons({ w }: { w: Words }) {
  const [on, setOn] = useState(true);
  const all = (more: { disabled?: boolean; busy?: boolean; words?: string } = {}) => {
    const { words, ...state } = more;
    return (
      <>
        {tones.map((tone) => (
          <Button key={tone} tone={tone} {...state}>
            {words ?? w[tone]}
          </Button>
        ))}
        <Button small {...state}>
          {words ?? w.small}
        </Button>
      </>
    );
  };
  return (
    <Sample id="buttons" title={w.sections.buttons}>
      <State label={w.states.rest}>
        {all()}
        <LinkButton href="/ui">{w.more}</LinkButton>
        <IconButton icon="more" label={w.more} />
        <Switch on={on} onChange={setOn}>
          {on ? w.on : w.off}
        </Switch>
        <Switch on={!on} onChange={(next) => setOn(!next)}>
          {on ? w.off : w.on}
        </Switch>
      </State>
      {(['hover', 'focus', 'active'] as const).map((state) => (
        <State
          key={state}
          label={w.states[state]}
          force={state === 'focus' ? 'focus-visible' : state}
        >
          {all()}
          <IconButton icon="more" label={w.more} />
          <Switch on={on} onChange={setOn}>
            {on ? w.on : w.off}
          </Switch>
        </State>
      ))}
      <State label={w.states.disabled}>
        {all({ disabled: true })}
        <IconButton icon="more" label={w.more} disabled />
        <Switch on={false} onChange={setOn} disabled>
          {w.off}
        </Switch>
      </State>
      <State label={w.states.busy}>{all({ busy: true, words: w.working })}</State>
      <State label={w.states.long}>
        <span className="w-52">
          <Button tone="now">{w.longButton}</Button>
        </span>
      </State>
    </Sample>
  );
}
