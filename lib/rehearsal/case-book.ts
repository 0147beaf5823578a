import { type SampleCase, sayIn } from '../sample/case.ts';
import type { State } from '../workshop/state.ts';
import { type Book, type BookInterest, generalBook } from './book.ts';

const plain = (text: string) => text.trim().toLocaleLowerCase('nl');

/** Which party of the case each party at the table is, by its name; null when the workshop is about something else. */
function partiesOf(c: SampleCase, all: State): ReadonlyMap<string, string> | null {
  const names = (text: { nl: string; en: string }) => [plain(text.nl), plain(text.en)];
  const about = [
    plain(all.session.title),
    ...all.broaden.themes.rows.map(({ text }) => plain(text)),
  ];
  const same = [...names(c.meta.title), ...names(c.meta.theme)].some((text) =>
    about.includes(text),
  );
  if (!same) return null;
  const pairs = all.session.parties.rows.map(({ id, name, short }) => {
    const party = c.parties.find((one) =>
      [...names(one.name), ...names(one.short)].some(
        (text) => text === plain(name) || text === plain(short ?? ''),
      ),
    );
    return [id, party?.id ?? ''] as const;
  });
  return pairs.every(([, party]) => party !== '') ? new Map(pairs) : null;
}

/** The words of the sample case where the workshop is about that; else the general book. */
export function bookFor(c: SampleCase, all: State): Book {
  const { language } = all.session;
  const general = generalBook(language);
  const known = partiesOf(c, all);
  if (!known) return general;
  const say = sayIn(language);
  const { interests, issues, goals, terms, noDeal } = c.broaden;
  const written = (row: (typeof interests)[number]): BookInterest => ({
    level: row.level as BookInterest['level'],
    text: say(row.text),
    why: say(row.why),
    importance: row.importance,
  });
  const [goal] = goals;
  const [term] = terms;
  const posted = c.options.options.filter((option) => option.step === 'options');
  const byIssue = issues.map((issue, at) => ({
    at,
    of: posted.filter((option) => option.issues[0] === issue.id),
  }));
  return {
    ...general,
    people: c.people.filter((one) => one.party !== null).map((one) => one.name),
    theme: say(c.meta.theme),
    issues: issues.map(({ title, question }) => ({
      title: say(title),
      question: say(question),
      group: say(title),
    })),
    goal: goal
      ? {
          indicator: say(goal.indicator),
          unit: say(goal.unit),
          baseline: goal.baseline,
          target: goal.target,
        }
      : general.goal,
    term: term
      ? { word: say(term.word), meanings: term.definitions.map(({ text }) => say(text)) }
      : general.term,
    interests: ({ id, place }) => {
      const own = interests.filter((row) => row.party === known.get(id)).map(written);
      const shared = interests.filter((row) => row.party === null)[place];
      const first = own.filter((row) => row.level === 'organisation').slice(0, 3);
      const rest = own.filter((row) => !first.includes(row));
      return [shared ? [...first, written(shared)] : first, rest];
    },
    options: Array.from({ length: posted.length }).flatMap((_, row) =>
      byIssue.flatMap(({ at, of }) => {
        const option = of[row];
        return option ? [{ issue: at, title: say(option.title), text: say(option.text) }] : [];
      }),
    ),
    noDeal: (party) =>
      say(noDeal.find((row) => row.party === known.get(party))?.text) || general.noDeal(party),
  };
}
