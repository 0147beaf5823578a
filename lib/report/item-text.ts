import type { DocItem } from './agreement-doc.ts';
import type { Words } from './words.ts';

/** An item in two pieces of text: who does what, and when, with whom and how one sees it. */
export function itemText(
  item: DocItem,
  { t, day }: Words,
): { readonly what: string; readonly how: string } {
  const what = item.owner
    ? t('agreement.item', { owner: item.owner.name, title: item.title })
    : t('agreement.itemUnowned', { title: item.title });
  const how = [
    item.from && item.until
      ? t('agreement.when', { from: day(item.from), until: day(item.until) })
      : t('agreement.whenOpen'),
    ...(item.contributors.length > 0
      ? [t('agreement.with', { parties: item.contributors.map(({ short }) => short).join(', ') })]
      : []),
    ...(item.indicator ? [t('agreement.seenBy', { indicator: item.indicator })] : []),
  ];
  return { what, how: how.join('; ') };
}
