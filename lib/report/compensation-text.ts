import type { DocCompensation } from './agreement-doc.ts';
import type { Words } from './words.ts';

/** What one party does for another, in a sentence. */
export function compensationText(row: DocCompensation, { t, amount }: Words): string {
  const what = amount(row.amount, row.unit);
  const values = { from: row.from.name, to: row.to.name, text: row.text.replace(/\.$/, '') };
  return what
    ? t('agreement.compensatesAmount', { ...values, amount: what })
    : t('agreement.compensates', values);
}
