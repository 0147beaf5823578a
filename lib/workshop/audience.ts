/** Who is looking. `screen` is the projector and `observer` reads only: both see what everyone may see. */
export type Role = 'facilitator' | 'participant' | 'observer' | 'screen';

export type Viewer = {
  readonly person: string | null;
  readonly role: Role;
  readonly party: string | null;
};

/** Whom an event or a secret row is for: anyone named in any of the fields. No audience at all means everyone. */
export type Audience = {
  readonly persons?: readonly string[];
  readonly parties?: readonly string[];
  readonly facilitators?: true;
};

/** May this viewer have it? The one question all secrecy goes through: sending, snapshots, replay and exports. */
export function sees(to: Audience | undefined, viewer: Viewer): boolean {
  if (!to) return true;
  if (to.facilitators && viewer.role === 'facilitator') return true;
  if (viewer.person !== null && to.persons?.includes(viewer.person)) return true;
  return (
    viewer.role === 'participant' &&
    viewer.party !== null &&
    (to.parties?.includes(viewer.party) ?? false)
  );
}

/** The viewer that sees the least: what is open to it is open to everyone. */
export const anyone: Viewer = { person: null, role: 'screen', party: null };
