import type { State } from '../workshop/state.ts';
import type { Sheet } from './csv.ts';
import type { Translate } from './words.ts';

/**
 * Every card on the table as a row: interests, options, the questions on them and what was built on. What a viewer's state does not hold
 * (authors, cards that lie face down) is not here either.
 */
export function cardTable(all: State, t: Translate): Sheet {
  const { broaden, options, session } = all;
  const party = (id: string | undefined | null) =>
    id ? (session.parties.get(id)?.name ?? '') : '';
  const person = (id: string | undefined) => (id ? (session.people.get(id)?.name ?? '') : '');
  const issues = (ids: readonly string[] = []) =>
    ids.flatMap((id) => broaden.issues.get(id)?.title ?? []).join(' | ');
  const head = [
    'kind',
    'text',
    'detail',
    'issue',
    'cluster',
    'party',
    'by',
    'level',
    'importance',
    'serves',
    'state',
  ];
  return [
    head.map((name) => t(`columns.${name}`)),
    ...broaden.interests.rows.map((row) => [
      t('kind.interest'),
      row.text,
      row.why ?? '',
      issues(row.issues),
      '',
      party(row.party),
      person(row.by),
      t(`interestLevel.${row.level}`),
      row.importance,
      '',
      t(row.hidden ? 'cardState.hidden' : 'cardState.table'),
    ]),
    ...broaden.whys.rows.map((row) => [
      t('kind.why'),
      row.question,
      row.answer?.text ?? '',
      '',
      '',
      party(row.party),
      '',
      '',
      null,
      broaden.interests.get(row.on)?.text ?? '',
      t(row.hidden ? 'cardState.hidden' : 'cardState.table'),
    ]),
    ...options.options.rows.map((row) => [
      t('kind.option'),
      row.title,
      row.text ?? '',
      issues(row.issues),
      (row.cluster && options.clusters.get(row.cluster)?.name) || '',
      party(row.party),
      person(row.by),
      '',
      null,
      (row.serves ?? []).flatMap((id) => broaden.interests.get(id)?.text ?? []).join(' | '),
      t(row.mergedInto ? 'cardState.merged' : row.hidden ? 'cardState.hidden' : 'cardState.table'),
    ]),
    ...options.replies.rows.map((row) => [
      t(`kind.${row.kind}`),
      row.text,
      row.answer?.text ?? '',
      '',
      '',
      party(row.party),
      '',
      '',
      null,
      options.options.get(row.on)?.title ?? '',
      t(row.hidden ? 'cardState.hidden' : 'cardState.table'),
    ]),
  ];
}
