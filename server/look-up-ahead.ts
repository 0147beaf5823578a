import type { IncomingMessage, ServerResponse } from 'node:http';
import { assignmentOf } from '../lib/workshop/modules.ts';
import { lookupRoute } from './api/join.ts';
import { knownBrowser } from './api/known-browser.ts';
import type { ApiPorts, Call } from './api/route.ts';
import { addressOf } from './caller.ts';
import { placeOf } from './people.ts';
import { browserOf } from './tokens.ts';

/** Carries what was looked up to the page; what a visitor sends under this name is thrown away. */
export const aheadHeader = 'x-speelruimte-ahead';

type Ask = (
  found: string,
  request: IncomingMessage,
  response: ServerResponse,
  ports: ApiPorts,
) => Promise<object | null>;

/** What the key of a join link leads to: the answer that the page would else ask for. */
const joining: Ask = async (key, request, response, ports) => {
  const address = addressOf(request, ports.where);
  if (key.includes('\0') || !(await ports.limits.api.take(address))) return null;
  const browser = knownBrowser(request, response, ports.where);
  const call = { ports, request, params: { key }, address, browser } as unknown as Call<never>;
  const { status = 200, body } = await lookupRoute.handle(call);
  return status === 200 ? { ok: true, value: body } : { ok: false, reason: body };
};

/** For who sits at the table: what it is called, where it is, and what is asked now. */
const board: Ask = async (workshop, request, _response, { db, rooms }) => {
  const place = await placeOf(db, browserOf(request.headers.cookie), workshop);
  if (!place) return null;
  return rooms.use(workshop, ({ state }) => {
    const { title, step, reached, people } = state.session;
    const person = people.get(place.person);
    if (!person || person.gone) return null;
    return { title, step, reached, task: step && assignmentOf(state, step) };
  });
};

const pages: readonly (readonly [RegExp, Ask])[] = [
  [/^\/j\/([^/?#]+)\/?(?:[?#]|$)/, joining],
  [/^\/w\/([\w-]+)\/?(?:[?#]|$)/, board],
];

/**
 * Looks up what a page will ask for, before it is made, so that it comes along in it: on a slow phone the words stand there before any
 * script does. Where that is not possible the page asks by itself.
 */
export async function lookUpAhead(
  request: IncomingMessage,
  response: ServerResponse,
  ports: ApiPorts,
): Promise<void> {
  delete request.headers[aheadHeader];
  if (request.method !== 'GET') return;
  for (const [path, ask] of pages) {
    const found = path.exec(request.url ?? '')?.[1];
    if (found === undefined) continue;
    try {
      const answer = await ask(decodeURIComponent(found), request, response, ports);
      if (answer) request.headers[aheadHeader] = encodeURIComponent(JSON.stringify(answer));
    } catch (error) {
      if (!(error instanceof URIError)) ports.problem('looking up ahead', error);
    }
  }
}
