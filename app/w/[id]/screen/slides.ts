import { liveOptions } from '../../../../lib/analysis/live-options.ts';
import type { State } from '../../../../lib/workshop/state.ts';

export type SlideLine = {
  readonly id: string;
  readonly kind: 'question' | 'build-on';
  readonly text: string;
  readonly party?: string;
  readonly answer?: { readonly text: string; readonly party?: string };
};

export type SlideCard = {
  readonly id: string;
  readonly text: string;
  readonly party?: string;
  readonly lines: readonly SlideLine[];
  /** How many older lines were left out. */
  readonly more: number;
};

/** What a group of cards is called: in the words of the table, or by a key of the messages when nobody named it. */
export type GroupName =
  | { readonly text: string }
  | { readonly key: 'loose' | 'everyone' | 'unlinked' | 'issues' | 'theme' };

/** One page of the projector: a group, or a part of it when it is large. `group` counts from 1. */
export type Slide = {
  readonly id: string;
  readonly name: GroupName;
  readonly group: number;
  readonly groups: number;
  readonly total: number;
  readonly cards: readonly SlideCard[];
};

type Group = {
  readonly id: string;
  readonly name: GroupName;
  readonly cards: readonly SlideCard[];
};

const mostCards = 4;
const mostLines = 2;
/** Height for cards on a page of 720, and what fits on a line, in the type of the projector; names that need two lines take one away. */
const room = { height: 405, card: 50, line: 58 } as const;

function heightOf(card: SlideCard): number {
  const rows = (text: string, width: number) => Math.max(1, Math.ceil(text.length / width));
  const lines = card.lines.map(
    (line) => rows(`${line.text} ${line.answer?.text ?? ''}`, room.line) * 31 + 6,
  );
  return rows(card.text, room.card) * 37 + 29 + lines.reduce((sum, one) => sum + one, 0);
}

/** Deals a group's cards over pages of at most four, fewer when they are long; a card is never split. */
function pagesOf(cards: readonly SlideCard[]): SlideCard[][] {
  const pages: SlideCard[][] = [];
  let left = 0;
  for (const card of cards) {
    const height = heightOf(card);
    const page = pages.at(-1);
    if (!page || page.length === mostCards || height > left) {
      pages.push([card]);
      left = room.height - height;
    } else {
      page.push(card);
      left -= height;
    }
  }
  return pages;
}

function linesOf(all: readonly SlideLine[]): Pick<SlideCard, 'lines' | 'more'> {
  return { lines: all.slice(-mostLines), more: Math.max(0, all.length - mostLines) };
}

function optionGroups({ options }: State): Group[] {
  const shownReplies = options.replies.rows.filter((reply) => !reply.hidden);
  const replies = Map.groupBy(shownReplies, (reply) => reply.on);
  const known = new Set(options.clusters.rows.map((cluster) => cluster.id));
  const byCluster = Map.groupBy(liveOptions(options.options.rows), ({ cluster }) =>
    cluster !== undefined && known.has(cluster) ? cluster : '',
  );
  const cards = (id: string): SlideCard[] =>
    (byCluster.get(id) ?? []).map((option) => ({
      id: option.id,
      text: option.title,
      ...(option.party !== undefined && { party: option.party }),
      ...linesOf(replies.get(option.id) ?? []),
    }));
  const named = options.clusters.rows.map(({ id, name }) => ({
    id,
    name: { text: name },
    cards: cards(id),
  }));
  return [...named, { id: 'loose', name: { key: 'loose' }, cards: cards('') }];
}

function plain(id: string, text: string): SlideCard {
  return { id, text, lines: [], more: 0 };
}

/** First what it is about; then the interests, party by party, and once the round is closed issue by issue. */
function interestGroups({ broaden, session }: State): Group[] {
  const theme = broaden.themes.rows.at(-1);
  const first: Group[] = theme
    ? [{ id: 'theme', name: { key: 'theme' }, cards: [plain(theme.id, theme.text)] }]
    : [];
  const shown = broaden.interests.rows.filter((interest) => !interest.hidden);
  const shownWhys = broaden.whys.rows.filter((why) => !why.hidden);
  const whys = Map.groupBy(shownWhys, (why) => why.on);
  const cards = (some: typeof shown): SlideCard[] =>
    some.map((interest) => ({
      id: interest.id,
      text: interest.text,
      ...(interest.party !== undefined && { party: interest.party }),
      ...linesOf(
        (whys.get(interest.id) ?? []).map((why) => ({
          ...why,
          kind: 'question' as const,
          text: why.question,
        })),
      ),
    }));
  const issues = broaden.issues.rows;
  if (broaden.round !== 'closed' || issues.length === 0) {
    const parties = session.parties.rows.map((party) => ({
      id: party.id,
      name: { text: party.name },
      cards: cards(shown.filter((interest) => interest.party === party.id)),
    }));
    const ours = cards(shown.filter((interest) => interest.party === undefined));
    return [...first, { id: 'everyone', name: { key: 'everyone' }, cards: ours }, ...parties];
  }
  const about = new Set(issues.map((issue) => issue.id));
  return [
    ...first,
    {
      id: 'issues',
      name: { key: 'issues' },
      cards: issues.map((issue) => plain(issue.id, issue.title)),
    },
    ...issues.map((issue) => ({
      id: issue.id,
      name: { text: issue.title },
      cards: cards(shown.filter((interest) => interest.issues?.includes(issue.id))),
    })),
    {
      id: 'unlinked',
      name: { key: 'unlinked' },
      cards: cards(shown.filter((interest) => !interest.issues?.some((id) => about.has(id)))),
    },
  ];
}

function slides(groups: readonly Group[]): Slide[] {
  const full = groups.filter((group) => group.cards.length > 0);
  return full.flatMap(({ id, name, cards }, index) =>
    pagesOf(cards).map((page, part) => ({
      id: `${id}:${part}`,
      name,
      group: index + 1,
      groups: full.length,
      total: cards.length,
      cards: page,
    })),
  );
}

/**
 * The open cards of steps 1 and 2, and of step 3 until something was voted on, as pages for a room: one group at a time, at most four
 * cards. Empty for the other steps, which have an outcome of their own. It reads nothing that is not for everyone.
 */
export function slidesOf(all: State): readonly Slide[] {
  switch (all.session.step) {
    case 'broaden':
      return slides(interestGroups(all));
    case 'options':
      return slides(optionGroups(all));
    case 'preferred':
      return all.preferred.rounds.size === 0 ? slides(optionGroups(all)) : [];
    default:
      return [];
  }
}
