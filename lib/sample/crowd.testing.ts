import type { ScriptLine } from './case.ts';
import freshwater from './freshwater/freshwater.json' with { type: 'json' };

const titleLength = 160;
const seats = ['zh1', 'ha1', 'tz1', 'gm1', 'zv1', 'zh2', 'ha2', 'tz2', 'gm2', 'zh3'];
/** What is done in a step with cards of the case, and cannot be done without them. */
const tied =
  /^(broaden\/(post-interest|edit-interest|ask-why|answer-why|link-interest)|options\/(post|reply|answer|add-cluster|merge|unmerge|compare|keep-apart))$/;
const opens = { broaden: 420, options: 2220 } as const;
/** Step 3 begins. */
const end = 4080;

/**
 * The sample's session with `count` cards in steps 1 and 2: real statements of the freshwater consultation, over and over, written by
 * people of all parties just after the silent round opened; then grouped. It ends where step 3 begins.
 */
export function crowded(script: readonly ScriptLine[], count: number): ScriptLine[] {
  const issues = script.filter((line) => line.type === 'broaden/add-issue').map(({ id }) => id);
  const words = (place: number) =>
    freshwater.statements[place % freshwater.statements.length]?.text.trim() ?? '';
  const by = (place: number) => seats[place % seats.length] as string;
  const cards = Array.from({ length: count }, (_, place): ScriptLine[] => {
    const whole = words(place);
    const cut = whole.length > titleLength ? whole.lastIndexOf(' ', titleLength) : whole.length;
    const text = whole.slice(cut).trim();
    const on = issues[place % (issues.length + 1)];
    return [
      {
        at: opens.broaden + 1,
        by: by(place),
        id: `in${place}`,
        type: 'broaden/post-interest',
        payload: { level: 'organisation', importance: 1 + (place % 5), text: whole },
      },
      {
        at: opens.options + 1,
        by: by(place),
        id: `op${place}`,
        type: 'options/post',
        payload: {
          title: whole.slice(0, cut),
          ...(text ? { text } : {}),
          ...(on ? { issues: [on] } : {}),
        },
      },
    ];
  });
  const groups = script
    .filter((line) => line.type === 'options/add-cluster')
    .map((line, group, all): ScriptLine => {
      const mine = (place: number) => place % (all.length + 1) === group;
      const ids = Array.from({ length: count }, (_, place) => place)
        .filter(mine)
        .map((place) => `op${place}`);
      return { ...line, payload: { ...line.payload, ids } };
    });
  const rest = script.filter((line) => !tied.test(line.type) && !/^session\/move$/.test(line.type));
  const moves = script
    .filter((line) => line.type === 'session/move' && line.at <= end)
    .map((line) => ({ ...line, payload: { ...line.payload, waivers: waived(line.id) } }));
  return [...rest.filter((line) => line.at < end), ...moves, ...cards.flat(), ...groups];
}

/** What the checklists ask for and these cards may not bring. */
const missing: Readonly<Record<string, readonly string[]>> = {
  'step-options': ['organisation-interests', 'collective-interest'],
  'step-preferred': [
    'three-options-per-issue',
    'every-interest-has-an-option',
    'look-alikes-offered',
  ],
};

const waived = (move: string): object[] =>
  (missing[move] ?? []).map((item) => ({
    item,
    reason: 'Niet nodig om naar deze tafel te kijken.',
  }));
