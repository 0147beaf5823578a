import type { Shown } from '../../../../lib/protocol/wall.ts';
import type { StepId } from '../../../../lib/workshop/kernel.ts';
import type { State } from '../../../../lib/workshop/state.ts';
import { type Silence, silenceOf } from './silence.ts';
import { type Slide, slidesOf } from './slides.ts';

/** What fills the middle of the wall; `asked` is the step in which the group is. */
export type StepStage = { readonly asked: StepId } & (
  | { readonly kind: 'silent'; readonly silence: Silence }
  | { readonly kind: 'assignment' }
  | { readonly kind: 'slides'; readonly slides: readonly Slide[] }
  | { readonly kind: 'outcome'; readonly of: StepId }
);
export type Stage = { readonly kind: 'lobby' } | { readonly kind: 'closing' } | StepStage;

/**
 * The stage for this moment. `show` is what a facilitator chose; by itself (`auto`) a silent round shows its counts, then the open cards,
 * and from step 3 on what came out so far.
 */
export function stageOf(all: State, show: Shown): Stage {
  const { step: asked, closedAt } = all.session;
  if (asked === null) return { kind: 'lobby' };
  if (show === 'join' && closedAt === null) return { kind: 'lobby' };
  if (show === 'ask' && closedAt === null) return { kind: 'assignment', asked };
  if (show !== 'auto' && show !== 'join' && show !== 'ask')
    return { kind: 'outcome', asked, of: show };
  if (closedAt !== null) return { kind: 'closing' };
  const silence = silenceOf(all);
  if (silence) return { kind: 'silent', asked, silence };
  const slides = slidesOf(all);
  if (slides.length > 0) return { kind: 'slides', asked, slides };
  const cards = asked === 'broaden' || asked === 'options';
  return cards ? { kind: 'assignment', asked } : { kind: 'outcome', asked, of: asked };
}
