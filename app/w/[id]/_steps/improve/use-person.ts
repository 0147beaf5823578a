'use client';

import { useTranslations } from 'next-intl';
import { useWorkshop } from '../../_room/use-room.tsx';

/** Who spoke for a party, and that they may; empty where the step keeps names out. */
export function useSpeaker(): (by: string | null) => string {
  const t = useTranslations('improve');
  const { people } = useWorkshop().session;
  return (by) => {
    const person = by ? people.get(by) : undefined;
    if (!person) return '';
    return person.mandate ? t('withMandate', { name: person.name }) : person.name;
  };
}
