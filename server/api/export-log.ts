import { protocolVersion } from '../../lib/protocol/wire.ts';
import { logEntryFor } from '../../lib/report/log-entry.ts';
import { type LogFile, logFileVersion } from '../../lib/report/log-file.ts';
import type { Viewer } from '../../lib/workshop/audience.ts';
import type { Journal } from '../journal.ts';

const perPage = 1000;

/**
 * The log of a workshop up to and including entry `last`, as JSON for one viewer. It is read and written a page at a time, so that a
 * long log keeps nobody else waiting.
 */
export async function logFile(
  journal: Pick<Journal, 'read'>,
  head: Pick<LogFile, 'workshop' | 'title' | 'language' | 'after' | 'exportedAt'>,
  viewer: Viewer,
  last: number,
): Promise<Uint8Array> {
  const about = {
    format: 'speelruimte-log',
    version: logFileVersion,
    protocol: protocolVersion,
    ...head,
    viewer,
  };
  const parts = [`${JSON.stringify(about).slice(0, -1)},"entries":[`];
  let done = head.after;
  while (done < last) {
    const page = await journal.read(head.workshop, done, perPage);
    const theirs = page.filter((entry) => entry.seq <= last);
    for (const entry of theirs) {
      const comma = entry.seq === head.after + 1 ? '\n' : ',\n';
      parts.push(comma + JSON.stringify(logEntryFor(entry, viewer)));
    }
    done = page.at(-1)?.seq ?? last;
  }
  parts.push('\n]}\n');
  return Buffer.from(parts.join(''), 'utf8');
}
