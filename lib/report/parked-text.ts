import type { AgreementDoc } from './agreement-doc.ts';
import type { Words } from './words.ts';

/** A subject that still waits, with the step in which it came up. */
export const parkedText = ({ text, step }: AgreementDoc['parked'][number], { t }: Words): string =>
  t('agreement.parkedItem', { text, step: step ?? 'none', name: t(`step.${step ?? 'broaden'}`) });
