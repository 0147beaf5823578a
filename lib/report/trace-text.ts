import type { TraceLink } from './trace.ts';
import type { Translate } from './words.ts';

/** One link of a trace in words; `partyName` gives a party's name by its id. */
export function traceText(
  link: TraceLink,
  t: Translate,
  partyName: (id: string) => string,
): string {
  switch (link.kind) {
    case 'interest':
      return link.party
        ? t('trace.interestOf', { party: partyName(link.party), text: link.text })
        : t('trace.interest', { text: link.text });
    case 'option':
      return t('trace.option', { title: link.title });
    case 'result': {
      const { place, of, acceptance, joker, repaired } = link;
      return [
        acceptance === null
          ? t('trace.result', { place, of })
          : t('trace.acceptance', { place, of, acceptance: Math.round(acceptance) }),
        ...(joker ? [t('trace.joker', { party: partyName(joker) })] : []),
        ...(repaired ? [t('trace.repaired')] : []),
      ].join(', ');
    }
    case 'package':
      return t('trace.package', { name: link.name });
    case 'amendment':
      return t('trace.amendment', { number: link.number, title: link.title });
    case 'item':
      return t('trace.item', { title: link.title });
  }
}
