import type { StepId } from '../workshop/kernel.ts';

/** The page of a step as a whole. */
export const wholePage = 'main';

/**
 * The parts of each step's page that can be brought into view, in the order in which they stand, by the ids of their elements. A part that
 * is not there at the moment can't be shown.
 */
export const places = {
  broaden: ['theme', 'interests', 'issues', 'goals', 'terms'],
  options: ['options-board', 'look-alikes', 'options-findings'],
  preferred: ['preferred-results', 'preferred-shortlist', 'preferred-repair', 'preferred-bringing'],
  packages: ['packages-table', 'packages-compared', 'packages-base'],
  improve: [
    'improve-levels',
    'improve-text',
    'improve-objections',
    'improve-questions',
    'improve-amendments',
    'improve-closing',
    'improve-outcome',
  ],
  phase: [
    'phase-problems',
    'phase-roadmap',
    'phase-items',
    'phase-phases',
    'phase-agreement',
    'phase-signatures',
  ],
} as const satisfies Readonly<Record<StepId, readonly string[]>>;
