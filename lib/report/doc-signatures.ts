import { isSignatureStale, signatories } from '../steps/phase/signing.ts';
import type { State } from '../workshop/state.ts';
import type { DocParty, DocSignature } from './agreement-doc.ts';

/** A line per party that is to sign, signed or not. */
export function docSignatures(all: State, parties: ReadonlyMap<string, DocParty>): DocSignature[] {
  return signatories(all).flatMap((id): DocSignature[] => {
    const party = parties.get(id);
    if (!party) return [];
    const signature = all.phase.signatures.get(id);
    const ratification = all.phase.ratifications.get(id);
    return [
      {
        party,
        by: signature ? (all.session.people.get(signature.by)?.name ?? '') : null,
        at: signature?.at ?? null,
        reservation: signature?.reservation ?? '',
        stale: signature ? isSignatureStale(all, signature) : false,
        ratification: ratification ? { body: ratification.body, date: ratification.date } : null,
      },
    ];
  });
}
