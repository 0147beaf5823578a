import { z } from 'zod';
import { oneAtATime } from '../one-at-a-time.ts';
import { createSample } from '../sample.ts';
import { hashOf } from '../tokens.ts';
import { post, refused } from './route.ts';

const input = z.strictObject({ language: z.enum(['nl', 'en']) });

/** Opens the sample workshop: this browser's own in that language, made the first time it asks. */
export const sampleRoute = post(
  '/api/sample',
  input,
  async ({ ports, input: { language }, browser, address }) => {
    const cookie = browser as string;
    const browserHash = hashOf(cookie);
    return oneAtATime(`sample/${language}/${browserHash}`, async () => {
      const known = await ports.db.device.findFirst({
        where: { browserHash, workshop: { sample: true, language } },
      });
      if (known) return { body: { id: known.workshopId } };
      if (!(await ports.limits.create.take(address))) return refused('too-fast');
      const made = await createSample(ports, language, cookie, Date.now());
      if (made.refused > 0)
        ports.problem('the sample', new Error(`${made.refused} of its commands were refused`));
      return { status: 201, body: { id: made.id } };
    });
  },
);
