'use client';

import { useTranslations } from 'next-intl';
import { wholePage } from '../../../../lib/facilitation/places.ts';
import type { Thing } from '../../../../lib/facilitation/slice.ts';
import { useWorkshop } from '../_room/use-room.tsx';

/** What a thing on the board is called, in a few words. */
export function useThingWords(): (thing: Thing) => string {
  const t = useTranslations('facilitation.places') as unknown as (key: string) => string;
  const steps = useTranslations('board.steps');
  const { broaden, options, packages, improve, phase } = useWorkshop();
  return ({ step, kind, of }) => {
    switch (kind) {
      case 'interest':
        return broaden.interests.get(of)?.text ?? '';
      case 'issue':
      case 'element':
        return broaden.issues.get(of)?.title ?? '';
      case 'goal':
        return broaden.goals.get(of)?.indicator ?? '';
      case 'term':
        return broaden.terms.get(of)?.word ?? '';
      case 'option':
        return options.options.get(of)?.title ?? '';
      case 'cluster':
        return options.clusters.get(of)?.name ?? '';
      case 'package':
        return packages.packages.get(of)?.name ?? '';
      case 'amendment':
        return improve.amendments.get(of)?.title ?? '';
      case 'item':
        return phase.items.get(of)?.title ?? '';
      case 'phase':
        return phase.phases.get(of)?.name ?? '';
      case 'place':
        return of === wholePage ? steps(step) : t(of);
    }
  };
}
