import type { PathStep } from '../_ui/step-path.tsx';

/** The eight answers in the words of the page of parts. */
export const answers = [
  'onderschrijft',
  'klein punt',
  'voorbehoud',
  'onthoudt zich',
  'eerst een vraag',
  'toch steun',
  'ernstig bezwaar',
  'blokkeert',
];

export const steps: PathStep[] = [
  { id: 'broaden', name: 'Verbreden', phase: 'done', href: '/ui#1' },
  { id: 'options', name: 'Opties', phase: 'done', href: '/ui#2' },
  { id: 'preferred', name: 'Voorkeur', phase: 'done', note: 'nog eens bekijken' },
  { id: 'packages', name: 'Pakketten', phase: 'here' },
  { id: 'improve', name: 'Verbeteren', phase: 'next' },
  { id: 'phase', name: 'Faseren', phase: 'next' },
];
