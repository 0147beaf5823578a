'use client';

import { useTranslations } from 'next-intl';
import type { Person } from '../../../../lib/steps/session/slice.ts';
import type { Asked } from '../../../../lib/workshop/asked.ts';
import { IconButton } from '../../../_ui/icon-button.tsx';
import { Menu, type MenuItem } from '../../../_ui/menu.tsx';
import { toast } from '../../../_ui/toast.ts';
import { useAct } from '../_room/use-act.ts';
import { useMe, useWorkshop } from '../_room/use-room.tsx';
import { useNudge } from './use-nudge.ts';

/** What the facilitator can do for one person. `kind` is what they are waited for, null when they are not. */
export function PersonMenu({
  person,
  kind,
  onLink,
}: {
  person: Person;
  kind: Asked['kind'] | null;
  onLink: () => void;
}) {
  const t = useTranslations('board.people');
  const act = useAct();
  const nudge = useNudge();
  const me = useMe();
  const { parties, people } = useWorkshop().session;
  const self = person.id === me.person;
  const leads = (one: Person) => one.role === 'facilitator' && !one.gone;
  const lastOne = leads(person) && people.rows.filter(leads).length === 1;
  const place = (change: Partial<Person>) => {
    const { role, party, mandate } = { ...person, ...change };
    void act('session/place', { person: person.id, role, party, mandate });
  };
  const readmit = () => void act('session/readmit', { person: person.id });
  const remove = async () => {
    const sent = await act('session/remove', { person: person.id });
    if (sent.ok)
      toast(t('removedNow', { name: person.name }), {
        action: { label: t('readmit'), onClick: readmit },
      });
  };
  const first: (MenuItem | false)[] = [
    kind !== null && {
      id: 'nudge',
      label: t(`nudge.${kind}`),
      onSelect: () => void nudge({ person: person.id }),
    },
    person.party !== null && {
      id: 'mandate',
      label: person.mandate ? t('takeMandate') : t('giveMandate'),
      onSelect: () => place({ mandate: !person.mandate }),
    },
    person.role !== 'facilitator' && {
      id: 'lead',
      label: t('makeFacilitator'),
      onSelect: () => place({ role: 'facilitator', party: null, mandate: false }),
    },
    { id: 'link', label: t('resumeLink'), onSelect: onLink },
    !self && { id: 'remove', label: t('remove'), onSelect: () => void remove() },
  ];
  const places: (MenuItem | false)[] = [
    ...parties.rows
      .filter((party) => party.id !== person.party)
      .map((party) => ({
        id: party.id,
        label: t('moveTo', { party: party.short ?? party.name }),
        onSelect: () => place({ role: 'participant', party: party.id, mandate: false }),
      })),
    person.role !== 'observer' && {
      id: 'observe',
      label: person.role === 'facilitator' ? t('noFacilitator') : t('makeObserver'),
      onSelect: () => place({ role: 'observer', party: null, mandate: false }),
    },
  ];
  const groups = person.gone
    ? [{ id: 'gone', items: [{ id: 'readmit', label: t('readmit'), onSelect: readmit }] }]
    : [
        { id: 'ways', items: first.filter((item) => item !== false) },
        { id: 'places', items: lastOne ? [] : places.filter((item) => item !== false) },
      ].filter(({ items }) => items.length > 0);
  return (
    <Menu
      trigger={<IconButton icon="more" label={t('menu', { name: person.name })} />}
      groups={groups}
    />
  );
}
