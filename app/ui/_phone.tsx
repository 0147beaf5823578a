'use client';

import { useState } from 'react';
import { Band } from '../_ui/band.tsx';
import { Button } from '../_ui/button.tsx';
import { Choice } from '../_ui/choice.tsx';
import { Clock } from '../_ui/clock.tsx';
import { Field } from '../_ui/field.tsx';
import { PartyName } from '../_ui/party-name.tsx';
import { PhoneFrame, ThumbBar } from '../_ui/phone-frame.tsx';

/** A phone with a field, parties to choose from and the action under the thumb. */
export function Phone() {
  const [party, setParty] = useState<'zh' | 'ha' | 'tz'>('ha');
  return (
    <div className="mx-auto max-w-[390px]">
      <PhoneFrame
        head={
          <>
            <PartyName mark={3}>Ineke, Thuiszorg Samen Verder</PartyName>
            <Clock seconds={402} label="Nog te gaan" className="text-t5 leading-none" />
          </>
        }
        band={<Band here={2} label="Stap 2 van 6" />}
        thumb={
          <ThumbBar row>
            <Button tone="now" wide>
              Leg neer
            </Button>
            <Button tone="bare">Ik ben klaar</Button>
          </ThumbBar>
        }
      >
        <h2 className="text-t5">Wat zou er kunnen? Schrijf op wat in je opkomt.</h2>
        <Field className="mt-4 mb-6" label="Hoe heet je?" autoComplete="name" />
        <Choice
          legend="Voor wie spreek je?"
          look="marked"
          value={party}
          onChange={setParty}
          options={[
            { value: 'zh', mark: 1, label: 'Ziekenhuis Vechtstreek', note: '4 aan tafel' },
            { value: 'ha', mark: 2, label: 'Huisartsen De Linde', note: 'nog niemand' },
            { value: 'tz', mark: 3, label: 'Thuiszorg Samen Verder', note: '3 aan tafel' },
          ]}
        />
      </PhoneFrame>
    </div>
  );
}
