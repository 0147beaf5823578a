import { similarTexts } from '../analysis/similar-texts.ts';
import type { SampleCase, Say, ScriptLine } from './case.ts';

type Act = SampleCase['run'][number];

const acts: Readonly<Record<string, string>> = {
  'round-open': 'options/open-round',
  reveal: 'options/reveal',
  'round-close': 'options/close-round',
};

/** Step 2: the silent round, the nudges, the questions, the grouping, and two merges of which one is undone. */
export function optionsScript(c: SampleCase, say: Say): ScriptLine[] {
  const cards = c.options.options.filter((option) => option.step === 'options');
  const led = c.run.filter((act) => act.step === 'options').flatMap((act) => facilitated(act));
  const posted = cards.map(({ id, at, by, title, text, issues, serves, buildsOn }): ScriptLine => {
    const payload = {
      title: say(title),
      text: say(text),
      issues,
      serves,
      ...(buildsOn ? { buildsOn } : {}),
    };
    return { at, by, id, type: 'options/post', payload };
  });
  const asked = c.options.questions.flatMap((question): ScriptLine[] => {
    const payload = { on: question.option, kind: 'question', text: say(question.text) };
    const ask = {
      at: question.at,
      by: question.by,
      id: question.id,
      type: 'options/reply',
      payload,
    };
    const { answer } = question;
    if (!answer) return [ask];
    const given = { id: question.id, text: say(answer.text) };
    return [
      ask,
      {
        at: answer.at,
        by: answer.by,
        id: `${question.id}-answer`,
        type: 'options/answer',
        payload: given,
      },
    ];
  });
  const grouped = c.options.clusters.map(
    ({ id, at, by, label, members }): ScriptLine => ({
      at,
      by,
      id,
      type: 'options/add-cluster',
      payload: { name: say(label), ids: members },
    }),
  );
  return [...led, ...posted, ...asked, ...grouped, ...merged(c, say), ...compared(c, say)];
}

function facilitated(act: Act): ScriptLine[] {
  const line = (type: string, payload: object) => [
    { at: act.at, by: 'fa1', id: `options-${act.at}`, type, payload },
  ];
  if (act.act === 'prompt') return line('options/prompt', { kind: act.prompt });
  const type = acts[act.act];
  return type ? line(type, {}) : [];
}

function merged(c: SampleCase, say: Say): ScriptLine[] {
  return c.options.merges.flatMap((merge): ScriptLine[] => {
    const into = c.options.options.find((option) => option.id === merge.into);
    const others = merge.originals.filter((option) => option !== merge.into);
    const payload = { into: merge.into, others, title: say(merge.title), text: say(into?.text) };
    const line = { at: merge.at, by: merge.by, id: merge.id, type: 'options/merge', payload };
    if (merge.undoneAt === null) return [line];
    const undo = {
      at: merge.undoneAt,
      by: merge.by,
      id: `${merge.id}-undo`,
      type: 'options/unmerge',
      payload: { id: merge.id },
    };
    return [line, undo];
  });
}

/** The pairs that look alike are put side by side before merging; what is not merged is said to differ afterwards. */
function compared(c: SampleCase, say: Say): ScriptLine[] {
  const cards = c.options.options.filter((option) => option.step === 'options');
  const pairs = similarTexts(cards.map((option) => ({ id: option.id, text: say(option.title) })));
  const kept = c.options.merges
    .filter((merge) => merge.undoneAt === null)
    .map((merge) => merge.originals.join('~'));
  const offered: ScriptLine = {
    at: 3990,
    by: 'fa1',
    id: 'look-alikes',
    type: 'options/compare',
    payload: { pairs: pairs.map(({ a, b }) => [a, b]) },
  };
  const apart = pairs.flatMap(({ a, b }, i): ScriptLine[] => {
    const id = a < b ? `${a}~${b}` : `${b}~${a}`;
    if (kept.includes(id)) return [];
    return [
      {
        at: 4040 + i,
        by: 'fa1',
        id: `apart-${i}`,
        type: 'options/keep-apart',
        payload: { id, apart: true },
      },
    ];
  });
  return [offered, ...apart];
}
