import { liveItems } from '../steps/phase/plan.ts';
import { resultTable } from '../steps/preferred/result-rows.ts';
import { standing, zeroOption } from '../workshop/standing.ts';
import type { State } from '../workshop/state.ts';
import type { Cell, Sheet } from './csv.ts';
import { docItem } from './doc-items.ts';
import { docParties } from './doc-parties.ts';
import type { Translate } from './words.ts';

/**
 * What was counted and chosen, in one long table: per closed round of step 3 each option with its place, total and party means; the
 * shortlist; the packages; the levels that were shown; the work. A column per party, for whatever that party's figure is.
 */
export function resultSheet(all: State, t: Translate): Sheet {
  const parties = all.session.parties.rows;
  const head = [
    'kind',
    'round',
    'method',
    'subject',
    'value',
    'place',
    'total',
    'heads',
    'spread',
    'from',
    'until',
    'owner',
  ];
  const row = (
    cells: Readonly<Record<string, Cell>>,
    byParty: Readonly<Record<string, Cell>> = {},
  ): Cell[] => [
    ...head.map((name) => cells[name] ?? null),
    ...parties.map(({ id }) => byParty[id] ?? null),
  ];
  const title = (option: string | null): string =>
    option === null
      ? t('asNow')
      : option === zeroOption
        ? t('zero')
        : (all.options.options.get(option)?.title ?? '');
  return [
    [...head.map((name) => t(`columns.${name}`)), ...parties.map(({ name }) => name)],
    ...roundRows(all, t, row, title),
    ...shortlistRows(all, t, row, title),
    ...packageRows(all, t, row, title),
    ...levelRows(all, t, row),
    ...itemRows(all, t, row),
  ];
}

type RowOf = (
  cells: Readonly<Record<string, Cell>>,
  byParty?: Readonly<Record<string, Cell>>,
) => Cell[];
type TitleOf = (option: string | null) => string;

function roundRows(all: State, t: Translate, row: RowOf, title: TitleOf): Cell[][] {
  const closed = all.preferred.rounds.rows.filter((round) => round.state === 'closed');
  return closed.flatMap((round, i) =>
    resultTable(round, all.session.parties.rows).rows.map((line) =>
      row(
        {
          kind: t('kind.result'),
          round: i + 1,
          method: t(`method.${round.method}`),
          subject: title(line.option),
          place: line.place,
          total: line.total,
          heads: line.heads,
          spread: line.spread,
        },
        line.byParty,
      ),
    ),
  );
}

function shortlistRows(all: State, t: Translate, row: RowOf, title: TitleOf): Cell[][] {
  const { live, repair } = standing(all);
  return [
    ...live.map(({ option }) => row({ kind: t('kind.shortlist'), subject: title(option) })),
    ...repair.map(({ option }) => row({ kind: t('kind.repair'), subject: title(option) })),
  ];
}

function packageRows(all: State, t: Translate, row: RowOf, title: TitleOf): Cell[][] {
  const { packages, base, released } = all.packages;
  return packages.rows.flatMap((one) => {
    const gains = released.rows.filter(
      (shown) => shown.package === one.id && shown.version === one.version,
    );
    const byParty = Object.fromEntries(gains.map(({ party, gain }) => [party, gain]));
    return Object.entries(one.elements).map(([issue, option], i) =>
      row(
        {
          kind: t('kind.package'),
          round: one.version,
          method: `${one.name}${base?.package === one.id ? ` (${t('base')})` : ''}`,
          subject: all.broaden.issues.get(issue)?.title ?? '',
          value: title(option),
        },
        i === 0 ? byParty : {},
      ),
    );
  });
}

function levelRows(all: State, t: Translate, row: RowOf): Cell[][] {
  const { rounds, levels } = all.improve;
  const shown = rounds.rows.filter(({ state }) => state === 'revealed' || state === 'closed');
  return shown.map((round) => {
    const given = levels.rows.filter((level) => level.round === round.id);
    const amendment = round.amendment ? all.improve.amendments.get(round.amendment)?.title : '';
    return row(
      {
        kind: t('kind.level'),
        round: round.number,
        subject: amendment ?? '',
        value: round.version,
      },
      Object.fromEntries(given.map(({ party, level }) => [party, level])),
    );
  });
}

function itemRows(all: State, t: Translate, row: RowOf): Cell[][] {
  const parties = docParties(all);
  return liveItems(all.phase).map((item) => {
    const { from, until, owner } = docItem(all, item, parties);
    return row(
      {
        kind: t('kind.item'),
        subject: item.title,
        value: item.indicator,
        from,
        until,
        owner: owner?.name ?? '',
      },
      item.cost,
    );
  });
}
