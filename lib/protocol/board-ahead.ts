import { protocolVersion, type Shown } from './wire.ts';

/** Where a board is asked for over plain HTTP, by the cookie of who sits at the table. */
export const boardPath = (workshop: string) => `/api/workshops/${workshop}/board`;

const lineEnd = 10;

/** A board as it travels ahead of the socket: a line of JSON, and after it the part that is for everyone, as it is or compressed. */
export function packShown({ viewer, snapshot, news }: Shown): Uint8Array {
  const { open, ...rest } = snapshot ?? { open: new Uint8Array() };
  const head = new TextEncoder().encode(
    `${JSON.stringify({ protocol: protocolVersion, viewer, snapshot: rest, news })}\n`,
  );
  const bytes = new Uint8Array(head.length + open.length);
  bytes.set(head);
  bytes.set(open, head.length);
  return bytes;
}

/** The same read back; null for what another version wrote. */
export function unpackShown(bytes: Uint8Array): Shown | null {
  const end = bytes.indexOf(lineEnd);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
  if (head.protocol !== protocolVersion) return null;
  const { viewer, snapshot, news } = head;
  return { ok: true, viewer, snapshot: { ...snapshot, open: bytes.slice(end + 1) }, news };
}
