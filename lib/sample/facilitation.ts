import type { Bilingual, Say, ScriptLine } from './case.ts';

type Word = readonly [at: number, by: string, text: Bilingual];

const parked: readonly Word[] = [
  [
    1150,
    'ha2',
    {
      nl: 'Wat doen we met ouderen van net buiten de regio?',
      en: 'What about older people from just outside the region?',
    },
  ],
  [
    3420,
    'tz2',
    {
      nl: 'Eén dossier waar iedereen in kan kijken',
      en: 'One record that everyone can look into',
    },
  ],
  [
    5260,
    'gm2',
    {
      nl: 'Mantelzorgers zitten niet aan tafel. Hoe horen we hen?',
      en: 'Family carers are not at the table. How do we hear them?',
    },
  ],
];

const settled: Bilingual = {
  nl: 'De huisartsen nemen het mee naar hun overleg met de buurregio.',
  en: 'The GPs take it to their meeting with the neighbouring region.',
};

const notes: readonly (readonly [at: number, step: string, text: Bilingual])[] = [
  [
    640,
    'broaden',
    {
      nl: 'Verzekeraar zegt nog weinig. Bij het bespreken als eerste vragen.',
      en: 'Insurer says little so far. Ask them first when we discuss.',
    },
  ],
  [
    8120,
    'improve',
    {
      nl: 'Bij het bezwaar van de thuiszorg: eerst laten uitpraten, dan pas de anderen.',
      en: 'On the objection of home care: let them finish first, only then the others.',
    },
  ],
];

/** What the facilitator does beside the steps in the sample, and what was parked on the way. */
export function facilitationScript(say: Say): ScriptLine[] {
  const lines: ScriptLine[] = [];
  const add = (at: number, by: string, id: string, type: string, payload: object) =>
    lines.push({ at, by, id, type: `facilitation/${type}`, payload });
  for (const [i, [at, by, text]] of parked.entries())
    add(at, by, `parked-${i + 1}`, 'park', { text: say(text) });
  add(2100, 'fa1', 'settled-1', 'settle', { id: 'parked-1', how: say(settled) });
  for (const [at, step, text] of notes)
    add(at, 'fa1', `note-${step}`, 'note', { step, text: say(text) });
  const pause = {
    nl: 'Pauze tot 14.40 uur. De koffie staat beneden.',
    en: 'Break until 2.40 pm. Coffee is downstairs.',
  };
  add(5585, 'fa1', 'break', 'tell', { kind: 'own', text: say(pause) });
  add(6115, 'fa1', 'break-over', 'hush', {});
  add(8030, 'fa1', 'what-is-needed', 'tell', { kind: 'what-is-needed' });
  return lines;
}
