import { z } from 'zod';
import { limits } from '../../workshop/limits.ts';
import { id, optionalText, text } from '../../workshop/text.ts';
import { type InterestContent, interestLevels } from './slice.ts';

/** What an interest may hold, as people send it. Importance is 1 to 5. */
export const interestInput = {
  level: z.enum(interestLevels),
  text: text(limits.card),
  why: optionalText(limits.card).optional(),
  importance: z.int().min(1).max(5),
  issues: z.array(id).max(24).optional(),
};

/** The content with its empty fields left out, so that they don't travel. */
export function contentOf(input: InterestContent): InterestContent {
  const { level, text, why, importance, issues } = input;
  return {
    level,
    text,
    ...(why ? { why } : {}),
    importance,
    ...(issues?.length ? { issues: [...new Set(issues)] } : {}),
  };
}
