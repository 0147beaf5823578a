import { fateOf } from '../../../../lib/facilitation/fate.ts';
import type { Shown } from '../../../../lib/protocol/wall.ts';
import { liveItems } from '../../../../lib/steps/phase/plan.ts';
import type { StepId } from '../../../../lib/workshop/kernel.ts';
import type { State } from '../../../../lib/workshop/state.ts';
import { type Silence, silenceOf } from './silence.ts';
import { type Slide, slidesOf } from './slides.ts';
import { type Spot, spotOf } from './spot-of.ts';

/** What fills the middle of the wall; `asked` is the step in which the group is. */
export type StepStage = { readonly asked: StepId } & (
  | { readonly kind: 'silent'; readonly silence: Silence }
  | { readonly kind: 'assignment' }
  | { readonly kind: 'spot'; readonly spot: Spot }
  | { readonly kind: 'slides'; readonly slides: readonly Slide[] }
  | { readonly kind: 'outcome'; readonly of: StepId }
);
export type Stage = { readonly kind: 'lobby' } | { readonly kind: 'closing' } | StepStage;

/** Did anything come out of a step that can be shown? Until then its assignment fills the wall. */
function cameOut({ preferred, packages, improve, phase }: State, step: StepId): boolean {
  switch (step) {
    case 'preferred':
      return preferred.rounds.rows.some((round) => round.state === 'closed');
    case 'packages':
      return packages.packages.rows.some((pack) => !pack.aside);
    case 'improve':
      return improve.versions.size > 0;
    case 'phase':
      return liveItems(phase).length > 0;
    default:
      return false;
  }
}

/**
 * The stage for this moment. `show` is what a facilitator chose; by itself (`auto`) the wall shows what was brought into view, a silent
 * round its counts, then the open cards, and from step 3 on what came out so far.
 */
export function stageOf(all: State, show: Shown): Stage {
  const { step: asked, closedAt } = all.session;
  if (asked === null) return { kind: 'lobby' };
  if (show === 'join' && closedAt === null) return { kind: 'lobby' };
  if (show === 'ask' && closedAt === null) return { kind: 'assignment', asked };
  if (show !== 'auto' && show !== 'join' && show !== 'ask')
    return { kind: 'outcome', asked, of: show };
  if (closedAt !== null) return { kind: 'closing' };
  const { spotlight } = all.facilitation;
  const spot = spotlight && spotOf(all, { ...spotlight, of: fateOf(all, spotlight).of });
  if (spot) return { kind: 'spot', asked, spot };
  const silence = silenceOf(all);
  if (silence) return { kind: 'silent', asked, silence };
  const slides = slidesOf(all);
  if (slides.length > 0) return { kind: 'slides', asked, slides };
  return cameOut(all, asked)
    ? { kind: 'outcome', asked, of: asked }
    : { kind: 'assignment', asked };
}
