import { z } from 'zod';
import { isObjection, type Level } from '../../analysis/consent.ts';
import { command, refuse } from '../../workshop/kernel.ts';
import { limits } from '../../workshop/limits.ts';
import { id, optionalText, text } from '../../workshop/text.ts';
import { applyOperations } from './apply.ts';
import { accept } from './events.ts';
import { touchedBy } from './judge.ts';
import { operations } from './operation.ts';
import type { Amendment, Round, Version } from './slice.ts';
import { currentRound, currentVersion, levelsOn } from './standing.ts';
import { untouched } from './text-commands.ts';

const open = (amendment: Amendment): boolean =>
  amendment.state !== 'adopted' && amendment.state !== 'withdrawn';

/** Changes of the text, proposed by a party, tested with the parties they touch, adopted as the next version. */
export const amendmentCommands = {
  /** On the current version only. `answers` is the objection (a level of 7 or 8) that it meets; `expects` is a guess and stays one. */
  'improve/propose': command({
    by: ['participant'],
    input: z.strictObject({
      base: z.int().min(1),
      title: text(limits.title),
      text: optionalText(limits.card),
      operations,
      answers: id.nullable(),
      expects: z.strictObject({ party: id, level: z.int().min(1).max(8) }).nullable(),
    }),
    decide: (input, all, ctx) => {
      const version = currentVersion(all.improve);
      if (!version) return refuse('no-base-package');
      if (all.improve.outcome) return refuse('outcome-recorded');
      if (input.base !== version.number)
        return refuse('older-version', { version: version.number });
      const applied = applyOperations(all, version, input.operations);
      if (!applied.ok) return refuse(applied.code, { line: applied.line });
      const objection = input.answers === null ? null : all.improve.levels.get(input.answers);
      if (objection === undefined || (objection && !isObjection(objection.level)))
        return refuse('no-such-objection');
      if (input.expects && !all.session.parties.has(input.expects.party))
        return refuse('no-such-party');
      const amendment: Amendment = {
        id: ctx.id,
        base: version.number,
        party: ctx.actor.party ?? '',
        by: all.session.anonymity.improve === 'names' ? ctx.actor.id : null,
        answers: objection && { given: objection.id, party: objection.party },
        title: input.title,
        text: input.text,
        operations: input.operations,
        expects: input.expects && {
          party: input.expects.party,
          level: input.expects.level as Level,
        },
        state: 'proposed',
        class: null,
        broken: null,
      };
      return accept([{ type: 'improve/proposed', amendment }]);
    },
  }),

  /** The proposing party looks again at an amendment on an older version, and puts it on the current one. */
  'improve/rebase': command({
    by: ['participant'],
    input: z.strictObject({ amendment: id, operations }),
    decide: (input, all, ctx) => {
      const amendment = all.improve.amendments.get(input.amendment);
      const version = currentVersion(all.improve);
      if (!amendment || !open(amendment) || !version) return refuse('no-such-amendment');
      if (amendment.party !== ctx.actor.party) return refuse('not-yours');
      if (amendment.state === 'testing') return refuse('round-silent');
      const applied = applyOperations(all, version, input.operations);
      if (!applied.ok) return refuse(applied.code, { line: applied.line });
      return accept([
        {
          type: 'improve/rebased',
          id: amendment.id,
          base: version.number,
          operations: input.operations,
        },
      ]);
    },
  }),

  'improve/withdraw': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({ amendment: id }),
    decide: (input, all, ctx) => {
      const amendment = all.improve.amendments.get(input.amendment);
      if (!amendment || !open(amendment)) return refuse('no-such-amendment');
      const own = ctx.actor.role === 'facilitator' || amendment.party === ctx.actor.party;
      if (!own) return refuse('not-yours');
      if (amendment.state === 'testing') return refuse('round-silent');
      return accept([{ type: 'improve/withdrawn', id: amendment.id }], {
        type: 'improve/put-back',
        payload: { amendment: amendment.id },
      });
    },
  }),

  /** Takes a withdrawal back; it is tested anew. */
  'improve/put-back': command({
    by: ['facilitator'],
    input: z.strictObject({ amendment: id }),
    decide: (input, all) =>
      all.improve.amendments.get(input.amendment)?.state === 'withdrawn'
        ? accept([{ type: 'improve/amendment-back', id: input.amendment, state: 'proposed' }])
        : refuse('no-such-amendment'),
  }),

  /** A silent round among the parties that the amendment touches. */
  'improve/retest': command({
    by: ['facilitator'],
    input: z.strictObject({ amendment: id }),
    decide: (input, all, ctx) => {
      const { improve } = all;
      const amendment = improve.amendments.get(input.amendment);
      const version = currentVersion(improve);
      if (!amendment || !open(amendment) || !version) return refuse('no-such-amendment');
      if (amendment.base !== version.number)
        return refuse('older-version', { version: version.number });
      const last = currentRound(improve);
      if (last?.state === 'silent') return refuse('round-silent');
      if (improve.outcome) return refuse('outcome-recorded');
      if (levelsOn(improve, version).size === 0) return refuse('no-levels-yet');
      const round: Round = {
        id: ctx.id,
        kind: 'retest',
        number: last?.number ?? 1,
        version: version.number,
        amendment: amendment.id,
        parties: touchedBy(all, amendment),
        state: 'silent',
        given: 0,
      };
      return accept([{ type: 'improve/round-opened', round }], {
        type: 'improve/drop-round',
        payload: { round: ctx.id },
      });
    },
  }),

  /** The tested and valid amendment becomes the next version. */
  'improve/adopt': command({
    by: ['facilitator'],
    input: z.strictObject({ amendment: id }),
    decide: (input, all) => {
      const { improve } = all;
      const amendment = improve.amendments.get(input.amendment);
      const version = currentVersion(improve);
      if (!amendment || !open(amendment) || !version) return refuse('no-such-amendment');
      if (amendment.base !== version.number)
        return refuse('older-version', { version: version.number });
      if (amendment.state !== 'valid')
        return refuse(amendment.class === 'breaks' ? 'amendment-breaks' : 'amendment-untested');
      const round = currentRound(improve);
      const heard = round?.amendment === amendment.id && round.given >= round.parties.length;
      if (!heard) return refuse('amendment-unheard');
      const applied = applyOperations(all, version, amendment.operations);
      if (!applied.ok) return refuse(applied.code, { line: applied.line });
      const number = version.number + 1;
      const next: Version = {
        ...version,
        ...applied.lines,
        id: `v${number}`,
        number,
        amendment: amendment.id,
        rev: 1,
      };
      return accept([{ type: 'improve/adopted', id: amendment.id, version: next }], {
        type: 'improve/unadopt',
        payload: { version: number },
      });
    },
  }),

  /** Takes an adoption back, as long as nothing was done on the new version. */
  'improve/unadopt': command({
    by: ['facilitator'],
    input: z.strictObject({ version: z.int().min(2) }),
    decide: (input, all) => {
      const version = currentVersion(all.improve);
      if (!version?.amendment || version.number !== input.version) return refuse('undo-too-late');
      if (!untouched(all, version) || all.improve.outcome) return refuse('undo-too-late');
      return accept([{ type: 'improve/version-dropped', id: version.id }]);
    },
  }),
};
