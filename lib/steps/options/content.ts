import { z } from 'zod';
import type { Decision } from '../../workshop/kernel.ts';
import { refuse } from '../../workshop/kernel.ts';
import { limits } from '../../workshop/limits.ts';
import type { State } from '../../workshop/state.ts';
import { id, optionalText, text } from '../../workshop/text.ts';
import type { OptionContent } from './slice.ts';

const ids = z.array(id).max(24);

/** What a card may hold, as people send it. */
export const contentInput = {
  title: text(limits.title),
  text: optionalText(limits.card).optional(),
  issues: ids.optional(),
  serves: ids.optional(),
  buildsOn: id.optional(),
};

/** The content with its empty fields left out, so that they don't travel, and nothing twice in a list. */
export function contentOf(input: OptionContent): OptionContent {
  const { title, text, issues, serves, buildsOn } = input;
  return {
    title,
    ...(text ? { text } : {}),
    ...(issues?.length ? { issues: [...new Set(issues)] } : {}),
    ...(serves?.length ? { serves: [...new Set(serves)] } : {}),
    ...(buildsOn ? { buildsOn } : {}),
  };
}

/** A refusal when a card names an issue, an interest or an option that isn't there; else null. */
export function namesWhatIsNotThere(content: OptionContent, all: State): Decision<never> | null {
  const { issues, interests } = all.broaden;
  if (content.issues?.some((issue) => !issues.has(issue))) return refuse('no-such-issue');
  if (content.serves?.some((interest) => !interests.has(interest)))
    return refuse('no-such-interest');
  if (content.buildsOn && !all.options.options.has(content.buildsOn))
    return refuse('no-such-option');
  return null;
}
