import process from 'node:process';
import { Live } from '../../../server/live.ts';
import { Room } from '../../../server/room.ts';
import { runSeed } from './run-seed.ts';

/** `node lib/sync/sim/run.ts <first seed> [<last seed>] [<operations>]`: runs seeds and says which broke a law. */
const [first = '1', last = first, operations = '100'] = process.argv.slice(2);
let accepted = 0;
let refused = 0;
for (let seed = Number(first); seed <= Number(last); seed += 1) {
  const outcome = await runSeed(seed, Number(operations), { Room, Live });
  accepted += outcome.accepted;
  refused += outcome.refused;
  if (outcome.broken.length > 0)
    process.stdout.write(`seed ${seed}: ${outcome.broken.join('\n  ')}\n`);
}
process.stdout.write(`${accepted} accepted, ${refused} refused\n`);
process.exit(0);
