'use client';

import { useState } from 'react';
import { Button } from '../_ui/button.tsx';
import { Checkbox } from '../_ui/checkbox.tsx';
import { Choice } from '../_ui/choice.tsx';
import { ConfirmDialog } from '../_ui/confirm-dialog.tsx';
import { CopyButton } from '../_ui/copy-button.tsx';
import { Dialog } from '../_ui/dialog.tsx';
import { Field } from '../_ui/field.tsx';
import { IconButton } from '../_ui/icon-button.tsx';
import { LiveRegion } from '../_ui/live-region.tsx';
import { Menu } from '../_ui/menu.tsx';
import { Popover } from '../_ui/popover.tsx';
import { Section } from '../_ui/section.tsx';
import { Select } from '../_ui/select.tsx';
import { Switch } from '../_ui/switch.tsx';
import { Tabs } from '../_ui/tabs.tsx';
import { Tag } from '../_ui/tag.tsx';
import { toast } from '../_ui/toast.ts';
import { Toaster } from '../_ui/toaster.tsx';
import { Tooltip } from '../_ui/tooltip.tsx';

/** Everything that answers to a hand. */
export function Controls() {
  const [on, setOn] = useState(true);
  const [round, setRound] = useState<'silent' | 'open' | 'closed'>('silent');
  const [text, setText] = useState(
    'Eén nachtteam voor de hele regio, van alle thuiszorgorganisaties samen.',
  );
  return (
    <>
      <div className="grid gap-x-12 gap-y-7 lg:grid-cols-2">
        <Section title="Knop en schakelaar">
          <div className="mt-3 flex flex-wrap items-center gap-3">
            <Button tone="now" onClick={() => toast('Neergelegd. Je vindt hem bij jouw kaarten.')}>
              Nu: leg neer
            </Button>
            <Button
              tone="ink"
              onClick={() =>
                toast('Niet bewaard: de ronde is gesloten.', {
                  refused: true,
                  action: { label: 'Kopieer', onClick: () => {} },
                })
              }
            >
              Begin
            </Button>
            <Button>Stel een vraag</Button>
            <Button disabled>Kan nog niet</Button>
            <Button tone="bare">Ik ben klaar</Button>
            <Button small>Klein</Button>
          </div>
          <div className="mt-3 flex flex-wrap items-center gap-4">
            <Switch on={on} onChange={setOn}>
              {on ? 'aan' : 'uit'}
            </Switch>
            <Tag>bijna</Tag>
            <Tag tone="solid">reparatie</Tag>
            <Tag tone="now">Nu bezig</Tag>
            <LiveRegion text={on ? 'aan' : 'uit'} />
          </div>
        </Section>
        <Section title="Over de tafel heen">
          <div className="mt-3 flex flex-wrap items-center gap-3">
            <Dialog
              trigger={<Button>Bekijk het gesprek</Button>}
              title="Wie belt er ’s nachts?"
              lead="Twee kaarten lijken op elkaar."
              actions={<Button tone="ink">Leg ze samen</Button>}
            />
            <ConfirmDialog
              trigger={<Button>Sluit de ronde</Button>}
              title="De ronde sluiten?"
              lead="Drie mensen schrijven nog. Wat zij nog niet neerlegden blijft op hun toestel."
              confirm="Sluit de ronde"
              cancel="Nog even niet"
              onConfirm={() => toast('De ronde is gesloten.')}
            />
            <Menu
              trigger={<Button>Verplaats naar …</Button>}
              groups={[
                {
                  id: 'to',
                  heading: 'Naar een groep',
                  items: [
                    { id: 'a', label: 'Een bed voor even' },
                    { id: 'b', label: 'Iemand aan de lijn', checked: true },
                  ],
                },
                { id: 'else', items: [{ id: 'c', label: 'Nieuwe groep', disabled: true }] },
              ]}
            />
            <Popover trigger={<Button small>Waarom?</Button>} title="Zwaarste bezwaar eerst">
              Een optie is zo sterk als het grootste bezwaar ertegen.
            </Popover>
            <Tooltip text="Alleen op dit toestel">
              <IconButton icon="more" label="Meer" />
            </Tooltip>
            <CopyButton text="http://192.168.1.20:3000/j/K7M42P" small>
              Kopieer de link
            </CopyButton>
          </div>
        </Section>
      </div>
      <div className="grid gap-x-12 gap-y-7 lg:grid-cols-3">
        <Section title="Schrijven">
          <div className="mt-3 grid gap-5">
            <Field label="Hoe heet je?" defaultValue="Henk Boersma" autoComplete="name" />
            <Field
              label="Jouw optie"
              lines={3}
              most={80}
              value={text}
              onChange={(event) => setText(event.target.value)}
              hint="Nog niet neergelegd. Op dit toestel bewaard."
            />
            <Field
              label="Code"
              defaultValue="K7M"
              error="Een code heeft zes tekens. Kijk op het scherm in de zaal."
            />
          </div>
        </Section>
        <Section title="Kiezen">
          <div className="mt-3 grid gap-5">
            <Choice
              legend="De ronde"
              value={round}
              onChange={setRound}
              options={[
                { value: 'silent', label: 'in stilte' },
                { value: 'open', label: 'open' },
                { value: 'closed', label: 'dicht' },
              ]}
            />
            <Choice
              legend="Wie ziet dit?"
              look="listed"
              name="sees"
              initial="party"
              options={[
                { value: 'party', label: 'Alleen mijn partij', note: 'De begeleider ook niet.' },
                { value: 'all', label: 'Iedereen aan tafel' },
              ]}
            />
            <Checkbox defaultChecked note="Dan ziet de rest alleen dat er iets ligt.">
              Leg dicht neer
            </Checkbox>
            <Select
              label="Groep"
              defaultValue="b"
              options={[
                { value: 'a', label: 'Een bed voor even' },
                { value: 'b', label: 'Iemand aan de lijn' },
              ]}
            />
          </div>
        </Section>
        <Section title="Bladeren">
          <Tabs
            label="Uitkomst"
            tabs={[
              { id: 'table', label: 'Tabel', content: <p>Elke weerstand in een cel.</p> },
              { id: 'why', label: 'Waarom', content: <p>Elk bezwaar in woorden.</p> },
            ]}
          />
        </Section>
      </div>
      <Toaster />
    </>
  );
}
