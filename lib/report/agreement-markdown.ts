import type { AgreementDoc, DocElement, DocItem } from './agreement-doc.ts';
import { compensationText } from './compensation-text.ts';
import { elementBody } from './element-body.ts';
import { itemText } from './item-text.ts';
import { markdownParagraphs, markdownText } from './markdown-text.ts';
import { parkedText } from './parked-text.ts';
import { traceText } from './trace-text.ts';
import type { Words } from './words.ts';

const bullet = (text: string): string => `- ${markdownText(text)}`;
const block = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${markdownText(title)}`, lines.join('\n')];
const said = (title: string, text: string): string[] =>
  text === '' ? [] : [`## ${markdownText(title)}`, markdownParagraphs(text)];

/** The agreement as a Markdown document: the same content and order as on paper. All text of people stays text. */
export function agreementMarkdown(doc: AgreementDoc, words: Words): string {
  const { t, day, date, number, amount } = words;
  const standing = t(`agreement.standing.${doc.status}`, {
    version: doc.version,
    date: doc.at === null ? '' : date(doc.at),
  });
  const parts = [
    `# ${markdownText(doc.title)}`,
    markdownText(
      doc.without
        ? `${standing}. ${t('agreement.without', { party: doc.without.name })}`
        : `${standing}.`,
    ),
    ...(doc.preamble ? [markdownParagraphs(doc.preamble)] : []),
    ...said(t('agreement.theme'), doc.theme),
    ...block(
      t('agreement.parties'),
      doc.parties.map((party) =>
        bullet(
          party.mandates.length > 0
            ? t('agreement.mandate', { party: party.name, names: party.mandates.join(', ') })
            : t('agreement.mandateOpen', { party: party.name }),
        ),
      ),
    ),
    ...block(
      t('agreement.goals'),
      doc.goals.map((goal) =>
        bullet(
          t('agreement.goal', {
            indicator: goal.indicator,
            baseline: number(goal.baseline),
            target: number(goal.target),
            unit: goal.unit,
            date: day(goal.date),
          }),
        ),
      ),
    ),
    `## ${markdownText(t('agreement.agreed'))}`,
    ...doc.elements.flatMap((element) => elementParts(element, doc, words)),
    ...block(t('agreement.other'), [
      ...doc.contributions.map((row) =>
        bullet(
          t('agreement.brings', { party: row.party.name, what: amount(row.amount, row.unit) }),
        ),
      ),
      ...doc.compensations.map((row) => bullet(compensationText(row, words))),
      ...itemLines(doc.items, words),
    ]),
    ...block(
      t('agreement.conditions'),
      doc.conditions.map((row) => bullet(row.text)),
    ),
    ...block(
      t('agreement.reservations'),
      doc.reservations.map((row) =>
        bullet(t('agreement.reservation', { party: row.party.name, text: row.text })),
      ),
    ),
    ...block(
      t('agreement.terms'),
      doc.terms.map((term) => `- **${markdownText(term.word)}**: ${markdownText(term.text)}`),
    ),
    ...said(t('agreement.decisionRule'), doc.decisionRule),
    ...said(t('agreement.changes'), doc.changes),
    ...said(t('agreement.exit'), doc.exit),
    ...said(t('agreement.disclosure'), doc.disclosure),
    ...block(
      t('agreement.reviewDates'),
      doc.reviewDates.map((date) => bullet(day(date))),
    ),
    ...block(
      t('agreement.followUpDates'),
      doc.followUpDates.map((date) => bullet(day(date))),
    ),
    ...block(
      t('agreement.parked'),
      doc.parked.map((row) => bullet(parkedText(row, words))),
    ),
    ...block(
      t('agreement.signed'),
      doc.signatures.map((row) => signatureLine(row, words)),
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function elementParts(element: DocElement, doc: AgreementDoc, words: Words): string[] {
  const { t, amount } = words;
  const title = element.option ?? element.issue;
  const lines = [
    ...element.contributions.map((row) =>
      bullet(t('agreement.brings', { party: row.party.name, what: amount(row.amount, row.unit) })),
    ),
    ...element.compensations.map((row) => bullet(compensationText(row, words))),
    ...element.reservations.map((row) =>
      bullet(t('agreement.reservation', { party: row.party.name, text: row.text })),
    ),
  ];
  const names = new Map(doc.parties.map(({ id, short }) => [id, short]));
  const trace = element.trace.filter(({ kind }) => kind !== 'item');
  return [
    `### ${element.number}. ${markdownText(title)}`,
    markdownText(element.option ? element.issue : t('agreement.asNow')),
    markdownParagraphs(elementBody(element)),
    lines.join('\n'),
    ...(element.items.length > 0
      ? [`**${markdownText(t('agreement.does'))}**`, itemLines(element.items, words).join('\n')]
      : []),
    ...(trace.length > 0
      ? [
          `**${markdownText(t('trace.title'))}**`,
          trace.map((link) => bullet(traceText(link, t, (id) => names.get(id) ?? id))).join('\n'),
        ]
      : []),
  ];
}

const itemLines = (items: readonly DocItem[], words: Words): string[] =>
  items.map((item) => {
    const { what, how } = itemText(item, words);
    return `- ${markdownText(what)}: ${markdownText(how)}`;
  });

function signatureLine(row: AgreementDoc['signatures'][number], { t, day, date }: Words): string {
  const { by, at, reservation, stale, ratification } = row;
  const parts = [
    by === null || at === null
      ? t('agreement.unsigned')
      : t('agreement.signedBy', { name: by, date: date(at) }),
    ...(stale ? [t('agreement.signedStale')] : []),
    ...(reservation ? [t('agreement.withReservation', { text: reservation })] : []),
    ...(ratification
      ? [
          ratification.date
            ? t('agreement.ratifyOn', { body: ratification.body, date: day(ratification.date) })
            : t('agreement.ratify', { body: ratification.body }),
        ]
      : []),
  ];
  return `- **${markdownText(row.party.name)}**: ${markdownText(parts.join('; '))}`;
}
