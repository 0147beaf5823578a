import type { Reason } from '../../lib/workshop/kernel.ts';

export type Called<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: Reason };

/** Asks our own server: POST with a body, else GET. What goes wrong comes back as a reason, never as a throw. */
export async function call<T>(path: string, body?: object): Promise<Called<T>> {
  try {
    const response = await fetch(path, {
      method: body ? 'POST' : 'GET',
      headers: body ? { 'content-type': 'application/json' } : {},
      body: body ? JSON.stringify(body) : undefined,
      cache: 'no-store',
    });
    const answer: unknown = await response.json();
    if (response.ok) return { ok: true, value: answer as T };
    return { ok: false, reason: answer as Reason };
  } catch {
    return { ok: false, reason: { code: 'unreachable' } };
  }
}
