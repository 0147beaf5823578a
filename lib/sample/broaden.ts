import type { SampleCase, Say, ScriptLine } from './case.ts';

type Line = Omit<ScriptLine, 'by'> & { readonly by: string | null };

const acts: Readonly<Record<string, string>> = {
  'round-open': 'broaden/open-round',
  reveal: 'broaden/reveal',
  'round-close': 'broaden/close-round',
};

/** Step 1: three wordings of the theme, the silent round of interests with the why behind them, issues, terms, goals, and consent. */
export function broadenScript(c: SampleCase, say: Say): ScriptLine[] {
  const { themes, themeConsents, interests, issues, goals, noDeal } = c.broaden;
  const present = themes.at(-1)?.version ?? 0;
  const lines: Line[] = [
    ...c.run.flatMap((act): Line[] => {
      const type = act.step === 'broaden' ? acts[act.act] : undefined;
      return type ? [{ at: act.at, by: 'fa1', id: `broaden-${act.at}`, type, payload: {} }] : [];
    }),
    ...themes.flatMap(({ version, at, by, text, inScope, outScope, remarks }): Line[] => [
      {
        at,
        by,
        id: `theme-${version}`,
        type: 'broaden/word-theme',
        payload: { text: say(text), inScope: say(inScope), outScope: say(outScope) },
      },
      ...remarks.map((remark) => ({
        at: remark.at,
        by: remark.by,
        id: `theme-${version}-remark-${remark.at}`,
        type: 'broaden/remark-theme',
        payload: { theme: `theme-${version}`, text: say(remark.text) },
      })),
    ]),
    ...themeConsents.map((consent) => ({
      at: consent.at,
      by: consent.by,
      id: `consent-${consent.party}`,
      type: 'broaden/consent-theme',
      payload: {
        theme: `theme-${present}`,
        ...(consent.remark ? { remark: say(consent.remark) } : {}),
      },
    })),
    ...interests.flatMap((interest) => interestLines(interest, say)),
    ...issues.map(({ id, at, by, title, question }) => ({
      at,
      by,
      id,
      type: 'broaden/add-issue',
      payload: { title: say(title), question: say(question) },
    })),
    // Linked once the last issue is there, in the order of the interests.
    ...interests.map(({ id, issues: linked }, i) => ({
      at: 1561 + Math.floor(i / 2),
      by: 'fa1',
      id: `link-${id}`,
      type: 'broaden/link-interest',
      payload: { id, issues: linked },
    })),
    ...goals.map(({ id, at, by, indicator, unit, baseline, target, date }) => ({
      at,
      by,
      id,
      type: 'broaden/set-goal',
      payload: { indicator: say(indicator), unit: say(unit), baseline, target, date },
    })),
    ...noDeal.map(({ at, by, party, text }) => ({
      at,
      by,
      id: `no-deal-${party}`,
      type: 'broaden/set-no-deal',
      payload: { text: say(text) },
    })),
    ...termLines(c, say),
  ];
  return lines.map((line) => ({ ...line, by: line.by ?? 'fa1' }));
}

/** The card as first written; asked why, it is reworded from a position into an interest. */
function interestLines(interest: SampleCase['broaden']['interests'][number], say: Say): Line[] {
  const { id, at, by, level, importance, text, why, earlier, whyChain } = interest;
  const card = { level, importance, text: say(earlier ?? text), why: say(why) };
  const asked = whyChain.flatMap((step, i): Line[] => [
    {
      at: step.at,
      by: step.by,
      id: `${id}-why-${i + 1}`,
      type: 'broaden/ask-why',
      payload: { on: id, question: say(step.question) },
    },
    {
      at: step.at + 20,
      by,
      id: `${id}-answer-${i + 1}`,
      type: 'broaden/answer-why',
      payload: { id: `${id}-why-${i + 1}`, text: say(step.answer) },
    },
  ]);
  const last = whyChain.at(-1);
  const reworded: Line[] = earlier
    ? [
        {
          at: (last?.at ?? at) + 40,
          by,
          id: `${id}-reworded`,
          type: 'broaden/edit-interest',
          payload: { id, level, importance, text: say(text), why: say(why) },
        },
      ]
    : [];
  return [{ at, by, id, type: 'broaden/post-interest', payload: card }, ...asked, ...reworded];
}

function termLines(c: SampleCase, say: Say): Line[] {
  const mandated = (party: string) =>
    c.people.find((person) => person.party === party && person.role === 'mandate-holder');
  return c.broaden.terms.flatMap((term): Line[] => [
    {
      at: term.at,
      by: 'fa1',
      id: term.id,
      type: 'broaden/add-term',
      payload: { word: say(term.word) },
    },
    ...term.definitions.map((definition) => ({
      at: definition.at,
      by: mandated(definition.party)?.id ?? null,
      id: `${term.id}-${definition.party}`,
      type: 'broaden/define-term',
      payload: { term: term.id, text: say(definition.text) },
    })),
    {
      at: term.agreedAt,
      by: 'fa1',
      id: `${term.id}-agreed`,
      type: 'broaden/agree-term',
      payload: { id: term.id, text: say(term.agreed) },
    },
  ]);
}
