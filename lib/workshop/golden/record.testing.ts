import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { play } from '../../sample/play.ts';
import { sampleScript } from '../../sample/script.ts';
import { holdings } from './holdings.testing.ts';

/**
 * `node lib/workshop/golden/record.testing.ts <version>`: at a release, plays the sample and keeps its log beside this file. Such a file is never
 * made anew afterwards: workshops with these events are out there.
 */
const version = process.argv[2];
if (!version) throw new Error('which version?');
const { entries, state } = play(sampleScript('nl'), 1_780_000_000_000);
const lines = [{ version, holds: holdings(state) }, ...entries].map((row) => JSON.stringify(row));
writeFileSync(new URL(`./${version}.jsonl`, import.meta.url), `${lines.join('\n')}\n`);
