'use client';

import { useState } from 'react';
import { Button } from '../_ui/button.tsx';
import { Clock } from '../_ui/clock.tsx';
import { BarTool, FacilitatorBar } from '../_ui/facilitator-bar.tsx';
import { Icon } from '../_ui/icon.tsx';

/** The facilitator's bar with a tool that can be switched. */
export function Bar() {
  const [follow, setFollow] = useState(true);
  return (
    <FacilitatorBar
      label="Balk van de begeleider"
      nextLabel="Nu aan de beurt"
      next="Twee kaarten lijken op elkaar: allebei over ’s nachts bellen"
      action={<Button>Leg ze naast elkaar</Button>}
      checklist={[
        { id: 'a', done: true, text: 'Elke kwestie heeft drie opties of meer' },
        {
          id: 'b',
          done: false,
          text: 'Eén belang heeft nog geen optie: rust voor mantelzorgers',
        },
        { id: 'c', done: false, text: 'Dubbelingen bekijken, nog 1' },
      ]}
      clock={<Clock seconds={402} label="Nog te gaan" />}
      tools={
        <>
          <BarTool icon={<Icon name="back" />}>Terug</BarTool>
          <BarTool icon={<Icon name="eye" />} on={follow} onClick={() => setFollow(!follow)}>
            Volg mij
          </BarTool>
          <BarTool icon={<Icon name="screen" />} on>
            Beamer
          </BarTool>
        </>
      }
    />
  );
}
