import type { Reason } from '../workshop/kernel.ts';

/** Who one is at a server: its address, and the cookie it gave (empty at first, and in a browser, which keeps cookies itself). */
export type Caller = { readonly url: string; readonly cookie: string };

/** An answer over HTTP, with the cookie to keep from now on. */
export type Asked<T> =
  | { readonly ok: true; readonly value: T; readonly cookie: string }
  | { readonly ok: false; readonly reason: Reason };

export type NewWorkshop = {
  readonly title: string;
  readonly theme?: string;
  readonly language: 'nl' | 'en';
  /** The facilitator's name. */
  readonly name: string;
  readonly parties: readonly {
    readonly name: string;
    readonly mark: number;
    readonly short?: string;
  }[];
};

export type Made = {
  readonly id: string;
  readonly code: string;
  readonly joinToken: string;
  readonly resumeToken: string;
  readonly person: string;
};

export type Seat = { readonly id: string; readonly person: string };

async function post<T>(caller: Caller, path: string, body: object): Promise<Asked<T>> {
  try {
    const response = await fetch(caller.url + path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(caller.cookie !== '' && { cookie: caller.cookie }),
      },
      body: JSON.stringify(body),
    });
    const value: unknown = await response.json();
    if (!response.ok) return { ok: false, reason: value as Reason };
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? caller.cookie;
    return { ok: true, value: value as T, cookie };
  } catch {
    return { ok: false, reason: { code: 'offline' } };
  }
}

/** Opens a workshop; the caller is its facilitator. */
export function createWorkshop(caller: Caller, workshop: NewWorkshop): Promise<Asked<Made>> {
  return post(caller, '/api/workshops', workshop);
}

/** Takes a place at a table. `key` is a join link's token or the code; without a party (its id) one observes. */
export function joinWorkshop(
  caller: Caller,
  key: string,
  name: string,
  party: string | null,
): Promise<Asked<Seat>> {
  const role = party === null ? 'observer' : 'participant';
  return post(caller, '/api/join', { key, name, role, party });
}

/** Takes one's own place on another device, by the personal link's token. */
export function resumeSeat(caller: Caller, token: string): Promise<Asked<Seat>> {
  return post(caller, '/api/resume', { token });
}
