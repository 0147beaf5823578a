'use client';

import { useState } from 'react';
import { Checkbox } from '../../_ui/checkbox.tsx';
import { Choice } from '../../_ui/choice.tsx';
import type { Mark } from '../../_ui/shapes.ts';
import { Sample } from './sample.tsx';
import type { Words } from './words-nl.ts';

/** One of a few, or yes and no. */
export function Choices({ w }: { w: Words }) {
  const [round, setRound] = useState('0');
  const [party, setParty] = useState('1');
  const rounds = w.rounds.map((label, place) => ({ value: String(place), label }));
  return (
    <Sample id="choices" title={w.sections.choices}>
      <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
        <div className="grid content-start gap-5">
          <Choice legend={w.round} value={round} onChange={setRound} options={rounds} />
          <Choice legend={w.round} small value={round} onChange={setRound} options={rounds} />
          <Choice legend={w.states.disabled} value={round} disabled options={rounds} />
          <div data-force="focus-visible">
            <Choice
              legend={w.states.focus}
              value={round}
              onChange={setRound}
              options={rounds.slice(0, 1)}
            />
          </div>
        </div>
        <div className="grid content-start gap-5">
          <Choice
            legend={w.sees}
            look="listed"
            name="sees"
            initial="own"
            options={[
              { value: 'own', label: w.seesOwn, note: w.seesOwnNote },
              { value: 'all', label: w.seesAll },
              { value: 'not', label: w.states.disabled, disabled: true },
            ]}
          />
          <div className="grid justify-items-start gap-1">
            <Checkbox defaultChecked note={w.faceDownNote}>
              {w.faceDown}
            </Checkbox>
            <Checkbox>{w.faceDown}</Checkbox>
            <Checkbox disabled>{w.states.disabled}</Checkbox>
            <div data-force="focus-visible">
              <Checkbox>{w.states.focus}</Checkbox>
            </div>
          </div>
        </div>
        <Choice
          legend={w.speakFor}
          look="marked"
          value={party}
          onChange={setParty}
          options={[...w.parties, w.longText].map((label, place) => ({
            value: String(place),
            mark: (place + 1) as Mark,
            label,
            note: place % 2 ? w.nobody : w.atTable,
          }))}
        />
      </div>
    </Sample>
  );
}
