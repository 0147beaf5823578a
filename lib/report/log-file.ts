import type { Viewer } from '../workshop/audience.ts';
import type { Event } from '../workshop/kernel.ts';

/** Raised when a reader of older files could misread a newer one. */
export const logFileVersion = 1;

/**
 * One accepted command as its reader may have it: its number, its time (epoch ms), and the events that are theirs. `id` and `by` stand
 * there only where the reader gave the command: another's would tell who laid which card, and when.
 */
export type LogEntry = {
  readonly seq: number;
  readonly at: number;
  readonly id?: string;
  readonly by?: string;
  readonly events: readonly Event[];
};

/** The log of a workshop as a file, made for one viewer. Times are epoch ms. `after`: what comes before that entry is left out. */
export type LogFile = {
  readonly format: 'speelruimte-log';
  readonly version: number;
  readonly protocol: number;
  readonly workshop: string;
  readonly title: string;
  readonly language: 'nl' | 'en';
  readonly viewer: Viewer;
  readonly exportedAt: number;
  readonly after: number;
  readonly entries: readonly LogEntry[];
};
