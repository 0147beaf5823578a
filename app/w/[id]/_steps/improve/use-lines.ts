'use client';

import { useTranslations } from 'next-intl';
import type { Version } from '../../../../../lib/steps/improve/slice.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { useAmount } from '../preferred/use-amount.ts';
import { useParty } from '../preferred/use-party.ts';

type Lines = Pick<Version, 'elements' | 'contributions' | 'compensations' | 'conditions'>;

/** A line of the agreement as it is read: what it is about, and its words. What a party brings is one line. */
export type Line = {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  /** Where the line is a list: its things one by one. */
  readonly items?: readonly string[];
};

/** Puts the lines of a version into words, in a fixed order, so that two versions can be laid side by side. */
export function useLines(): (version: Lines) => readonly Line[] {
  const t = useTranslations('improve.line');
  const { broaden, session } = useWorkshop();
  const party = useParty();
  const amount = useAmount();
  return (version) => {
    const brings = session.parties.rows.flatMap(({ id }): Line[] => {
      const items = version.contributions.filter((row) => row.party === id).map(amount);
      if (items.length === 0) return [];
      return [
        {
          key: `contribution:${id}`,
          label: t('brings', { party: party(id).name }),
          text: items.join('; '),
          items,
        },
      ];
    });
    return [
      ...version.elements.map(({ id, text }) => ({
        key: `element:${id}`,
        label: broaden.issues.get(id)?.title ?? t('element'),
        text: text || t('asNow'),
      })),
      ...brings,
      ...version.compensations.map((row) => ({
        key: `compensation:${row.id}`,
        label: t('pays', { from: party(row.from).name, to: party(row.to).name }),
        text: row.amount === null ? row.text : `${amount(row)}. ${row.text}`,
      })),
      ...version.conditions.map(({ id, text }) => ({
        key: `condition:${id}`,
        label: t('condition'),
        text,
      })),
    ];
  };
}

/** What one line of a version is called, by its id: for naming the element that an objection is about. */
export function useLineName(): (version: Lines | undefined, id: string) => string {
  const t = useTranslations('improve.line');
  const { broaden } = useWorkshop();
  const party = useParty();
  return (version, id) => {
    if (broaden.issues.has(id)) return broaden.issues.get(id)?.title ?? t('element');
    const compensation = version?.compensations.find((row) => row.id === id);
    if (compensation)
      return t('pays', { from: party(compensation.from).name, to: party(compensation.to).name });
    const contribution = version?.contributions.find((row) => row.id === id);
    if (contribution) return t('brings', { party: party(contribution.party).name });
    return version?.conditions.find((row) => row.id === id)?.text ?? t('condition');
  };
}
