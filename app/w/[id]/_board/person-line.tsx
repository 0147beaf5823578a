'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Person } from '../../../../lib/steps/session/slice.ts';
import { IconButton } from '../../../_ui/icon-button.tsx';
import { Menu, type MenuItem } from '../../../_ui/menu.tsx';
import { Tag } from '../../../_ui/tag.tsx';
import { useAct } from '../_room/use-act.ts';
import { useCan, useHere, useMe, useWorkshop } from '../_room/use-room.tsx';
import { ResumeLink } from './resume-link.tsx';

/** One person: name, mandate, away or gone, and for the facilitator a menu. */
export function PersonLine({ person }: { person: Person }) {
  const t = useTranslations('board.people');
  const act = useAct();
  const can = useCan();
  const me = useMe();
  const here = useHere();
  const { parties } = useWorkshop().session;
  const [link, setLink] = useState(false);
  const self = person.id === me.person;
  const place = (change: Partial<Person>) => {
    const { role, party, mandate } = { ...person, ...change };
    void act('session/place', { person: person.id, role, party, mandate });
  };

  const ways: MenuItem[] = [];
  if (person.gone) {
    ways.push({
      id: 'readmit',
      label: t('readmit'),
      onSelect: () => void act('session/readmit', { person: person.id }),
    });
  } else {
    if (person.party) {
      ways.push({
        id: 'mandate',
        label: person.mandate ? t('takeMandate') : t('giveMandate'),
        onSelect: () => place({ mandate: !person.mandate }),
      });
    }
    for (const party of parties.rows) {
      if (party.id === person.party) continue;
      ways.push({
        id: party.id,
        label: t('moveTo', { party: party.short ?? party.name }),
        onSelect: () => place({ role: 'participant', party: party.id, mandate: false }),
      });
    }
    if (person.role !== 'facilitator') {
      ways.push({
        id: 'lead',
        label: t('makeFacilitator'),
        onSelect: () => place({ role: 'facilitator', party: null, mandate: false }),
      });
    }
    ways.push({ id: 'link', label: t('resumeLink'), onSelect: () => setLink(true) });
    if (!self) {
      ways.push({
        id: 'remove',
        label: t('remove'),
        onSelect: () => void act('session/remove', { person: person.id }),
      });
    }
  }
  const state = person.gone ? t('removed') : here.has(person.id) ? null : t('away');
  return (
    <li className="border-t border-(--hairline) py-1">
      <div className="flex min-h-11 items-center gap-2">
        <span className={person.gone ? 'second line-through' : undefined}>{person.name}</span>
        {self && <span className="label">{t('you')}</span>}
        {person.mandate && <Tag>{t('mandate')}</Tag>}
        {state && <span className="label">{state}</span>}
        {can('session/place') && (
          <span className="ml-auto">
            <Menu
              trigger={<IconButton icon="more" label={t('menu', { name: person.name })} />}
              groups={[{ id: 'ways', items: ways }]}
            />
          </span>
        )}
      </div>
      {link && <ResumeLink person={person.id} />}
    </li>
  );
}
