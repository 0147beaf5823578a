import { realClock } from '../../lib/client/clock.ts';
import { memoryOutbox } from '../../lib/client/outbox.ts';
import { roomClient } from '../../lib/client/room-client.ts';
import { socketLink } from '../../lib/client/socket-link.ts';
import { protocolVersion } from '../../lib/protocol/wire.ts';
import type { Event } from '../../lib/workshop/kernel.ts';
import type { Driver } from './driver.ts';

type Posted = Event & { readonly title: string };

/** The product itself, through its own headless client: a board in step 2 whose first round is revealed, so that everyone sees every card. */
export function speelruimteDriver(port: number): Driver {
  const url = `http://127.0.0.1:${port}`;
  /** The cookie of each client of each workshop. */
  const seats = new Map<string, string[]>();

  const ask = async (path: string, body: object) => {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    const cookie = response.headers
      .getSetCookie()
      .map((one) => one.split(';', 1)[0])
      .join('; ');
    return { cookie, answer: (await response.json()) as { id: string; joinToken: string } };
  };

  const open = (workshop: string, cookie: string, onEvent: (event: Event) => void) => {
    const client = roomClient({
      workshop,
      clock: realClock,
      outbox: memoryOutbox(),
      connect: (events) =>
        socketLink(
          { url, headers: { cookie }, transports: ['websocket'] },
          { workshop, protocol: protocolVersion },
          {
            ...events,
            // Before the replica folds it, as the other drivers look at a message when it comes in.
            news: (news) => {
              for (const item of news[3]) for (const event of item[2]) onEvent(event);
              events.news(news);
            },
          },
        ),
    });
    return client;
  };

  return {
    async prepare(workshops, clientsEach) {
      const ids: string[] = [];
      for (let i = 0; i < workshops; i++) {
        const parties = [1, 2, 3, 4].map((mark) => ({ name: `Party ${mark}`, mark }));
        const made = await ask('/api/workshops', {
          ...{
            title: `Freshwater ${i}`,
            theme: 'How can we keep our rivers clean?',
            language: 'en',
          },
          ...{ name: 'Facilitator', parties },
        });
        const { id, joinToken } = made.answer;
        ids.push(id);
        const lead = open(id, made.cookie, () => {});
        await lead.ready;
        const act = async (type: string, payload: object) => {
          const sent = await lead.send(type, payload);
          if (!sent.ok) throw new Error(`${type}: ${sent.reason.code}`);
        };
        await act('session/move', { step: 'broaden', waivers: [] });
        const reason = 'The bench begins with options.';
        const items = [
          'organisation-interests',
          'collective-interest',
          'three-issues',
          'goal',
          'terms',
          'theme-consent',
        ];
        await act('session/move', {
          step: 'options',
          waivers: items.map((item) => ({ item, reason })),
        });
        await act('options/open-round', {});
        await act('options/reveal', {});
        const party = lead.state().session.parties.rows.map((row) => row.id);
        lead.close();
        const cookies: string[] = [];
        for (let n = 0; n <= clientsEach; n++) {
          const seat = {
            key: joinToken,
            name: `Person ${n}`,
            role: 'participant',
            party: party[n % party.length],
          };
          cookies.push((await ask('/api/join', seat)).cookie);
        }
        seats.set(id, cookies);
      }
      return ids;
    },

    async connect(workshop, client, onCard) {
      const cookies = seats.get(workshop) ?? [];
      const cookie = cookies[client % cookies.length] ?? '';
      const room = open(workshop, cookie, (event) => {
        if (event.type === 'options/posted') onCard((event as Posted).title);
      });
      const ready = await room.ready;
      if (!ready.ok) throw new Error(`joining: ${ready.reason.code}`);
      return {
        cards: room.state().options.options.size,
        client: {
          post: async (text) => {
            const sent = await room.send('options/post', { title: text });
            if (!sent.ok) throw new Error(`posting: ${sent.reason.code}`);
          },
          close: () => room.close(),
        },
      };
    },
  };
}
