import type { Role } from '../../../../lib/workshop/audience.ts';

/**
 * What someone is told the first time, about one thing on the board. `at` is when: the lobby, or a step with its assignment.
 * `about` finds that thing on the page. Words: `board.hints.<id>`.
 */
export type Hint = {
  readonly id: string;
  readonly for: Role;
  readonly at: readonly string[];
  readonly about: string;
};

const facilitator = [
  { id: 'lead', at: ['lobby'], about: '.fbar .next' },
  { id: 'checklist', at: ['broaden.idle', 'options.idle'], about: '.fbar .list' },
  { id: 'counts', at: ['broaden.silent', 'options.silent'], about: '.fbar .next' },
  { id: 'undo', at: ['broaden.revealed', 'options.revealed'], about: '.fbar .tools' },
] as const;

const participant = [
  { id: 'device', at: ['lobby'], about: '.top [aria-haspopup]' },
  { id: 'ready', at: ['broaden.silent', 'options.silent'], about: '.ready-above .switch' },
  { id: 'saved', at: ['broaden.revealed', 'options.revealed'], about: '.top .chip' },
  { id: 'look', at: ['options.idle', 'preferred.choose'], about: '.path' },
] as const;

export const hints = [
  ...facilitator.map((hint) => ({ ...hint, for: 'facilitator' as const })),
  ...participant.map((hint) => ({ ...hint, for: 'participant' as const })),
] satisfies readonly Hint[];

export type HintId = (typeof hints)[number]['id'];

/** The one hint for someone with this role at this moment, unless they have had it. Who only looks on gets none. */
export function hintAt(role: Role, moment: string, had: ReadonlySet<string>) {
  return hints.find(
    (hint: Hint) => hint.for === role && hint.at.includes(moment) && !had.has(hint.id),
  );
}
