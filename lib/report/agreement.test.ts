import { describe, expect, it, test } from 'vitest';
import { initialState } from '../workshop/modules.ts';
import { agreementOf } from './agreement.ts';
import { agreementMarkdown } from './agreement-markdown.ts';
import { sampleReport } from './report.fixture.ts';

const docIn = (language: 'nl' | 'en') => {
  const { state, words } = sampleReport(language);
  const doc = agreementOf(state);
  if (!doc) throw new Error('the sample ends in an agreement');
  return { doc, text: agreementMarkdown(doc, words) };
};
const nl = docIn('nl');
const en = docIn('en');

describe('the agreement of the sample', () => {
  it('names every party, who speaks for it, and what still has to say yes', () => {
    for (const [party, person] of [
      ['Ziekenhuis Vechtstreek', 'Marjan Verhoeven'],
      ['Huisartsen De Linde', 'Pieter Nauta'],
      ['Thuiszorg Samen Verder', 'Ria Kuipers'],
      ['Gemeente Vechtdal', 'Mirjam Schouten'],
      ['Zorgverzekeraar Meridiaan', 'Karin van Dalen'],
    ]) {
      expect(nl.text).toContain(`- ${party}, vertegenwoordigd door ${person}`);
      expect(nl.text).toContain(`- **${party}**: ${person}, 26 november 2026`);
    }
    expect(nl.text).toContain('ALV De Linde moet nog ja zeggen, op 10 februari 2027');
  });

  it('says who brings what and who does what by when', () => {
    expect(nl.text).toContain('### 1. 6 crisisbedden in De Horst');
    expect(nl.text).toContain('- Zorgverzekeraar Meridiaan brengt in: € 310.000 per jaar');
    expect(nl.text).toContain('(€ 140.000, eenmalig)');
    expect(nl.text).toContain('Alle 6 crisisbedden open: 31 mei 2027 tot en met 29 juni 2027');
    expect(en.text).toContain('- Meridiaan Health Insurance brings in: € 310,000 a year');
    expect(en.text).toContain(
      'All 6 crisis beds open: 31 May 2027 up to and including 29 June 2027',
    );
  });

  it('tells the goals in figures, the reservation and when to look back', () => {
    expect(nl.text).toContain('van 9,4 naar 7 %, op 31 december 2027');
    expect(en.text).toContain('from 9.4 to 7 %, by 31 December 2027');
    expect(nl.doc.reservations.map(({ party }) => party.id)).toEqual(['gm']);
    expect(nl.text).toContain('## Wanneer we terugkijken\n\n- 31 maart 2027\n- 30 juni 2027');
  });

  it('lists what was parked and never dealt with, and not what was', () => {
    expect(nl.doc.parked.map(({ id }) => id)).toEqual(['parked-2', 'parked-3']);
    expect(nl.text).toContain(
      '## Wat we nog niet hebben besproken\n\n- Eén dossier waar iedereen in kan kijken (opgekomen bij Opties)',
    );
    expect(en.text).toContain('(came up in Preferred)');
  });

  it('has the same build in both languages', () => {
    const headings = (text: string) =>
      text
        .split('\n')
        .filter((line) => /^#+ /.test(line))
        .map((line) => line.split(' ')[0]);
    expect(headings(en.text)).toEqual(headings(nl.text));
    expect(en.text).not.toMatch(/\{|undefined|report\./);
    expect(nl.text).not.toMatch(/\{|undefined|report\./);
  });

  it('traces each element back to interests and on to work', () => {
    for (const { trace } of nl.doc.elements) {
      const kinds = new Set(trace.map(({ kind }) => kind));
      for (const kind of ['interest', 'option', 'result', 'item'] as const)
        expect(kinds).toContain(kind);
    }
    const beds = nl.doc.elements[0]?.trace.find(({ kind }) => kind === 'amendment');
    expect(beds).toMatchObject({ id: 'am2', number: 2, party: 'zh' });
  });
});

test('a workshop without a base text has no agreement', () => {
  expect(agreementOf(initialState)).toBeNull();
});

test('what people wrote stays text in the document', () => {
  const evil = '# x\n<script>alert(1)</script> [a](https://b.example) `c`';
  const { words } = sampleReport('nl');
  const text = agreementMarkdown(
    { ...nl.doc, title: evil, preamble: evil, decisionRule: evil },
    words,
  );
  expect(text).not.toContain('<script>');
  expect(text).not.toContain('[a](');
  expect(text).not.toContain('https://b');
  expect(text.match(/^# /gm)).toHaveLength(1);
});
