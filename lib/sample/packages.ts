import type { Bilingual, SampleCase, Say, ScriptLine } from './case.ts';

/** Step 4 of the case: four packages, private values in both modes, who shows what, and the base text by consent. */
export function packagesScript(c: SampleCase, say: Say): ScriptLine[] {
  return [...building(c, say), ...valuing(c), ...basing(c)];
}

function building(c: SampleCase, say: Say): ScriptLine[] {
  const { choices, constraints, packages } = c.packages;
  const began = Math.min(...packages.map(({ at }) => at));
  const lead = (at: number, id: string, type: string, payload: object): ScriptLine => ({
    at,
    by: 'fa1',
    id,
    type,
    payload,
  });
  return [
    ...choices.map(({ issue, options }, i) =>
      lead(began - 20 + i, `choices-${issue}`, 'packages/set-choices', { issue, options }),
    ),
    ...constraints.map(({ id, option, anyOf, reason }) =>
      lead(began - 10, id, 'packages/constrain', {
        kind: 'requires',
        option,
        anyOf,
        reason: say(reason),
      }),
    ),
    ...packages.map((pack): ScriptLine => {
      const agreed = pack.conditions as readonly { id: string; text: Bilingual }[];
      const conditions = agreed.map(({ id, text }) => ({ id, text: say(text) }));
      const payload = {
        name: say(pack.name),
        note: say(pack.note),
        elements: pack.elements,
        conditions,
        draft: pack.draft,
      };
      return { at: pack.at, by: pack.by, id: pack.id, type: 'packages/draft', payload };
    }),
  ];
}

/** Issue mode first, then a score per interest; later versions of a package belong to step 5 and are left to it. */
function valuing(c: SampleCase): ScriptLine[] {
  const { issueMode, interestMode, showsPosition } = c.packages.valuations;
  const round = c.run.filter(
    (act) => act.step === 'packages' && 'round' in act && act.round === 'valuation',
  );
  const [openAt = 0, closeAt = 0] = round.map(({ at }) => at);
  const lines: ScriptLine[] = [
    { at: openAt, by: 'fa1', id: 'valuation', type: 'packages/open-valuation', payload: {} },
    {
      at: closeAt,
      by: 'fa1',
      id: 'valuation-close',
      type: 'packages/close-valuation',
      payload: {},
    },
  ];
  for (const { at, by, party, weights, values, noDeal, facilitatorMaySee } of issueMode) {
    lines.push({
      at,
      by,
      id: `issues-${party}`,
      type: 'packages/value-issues',
      payload: { weights, values, noDeal },
    });
    if (facilitatorMaySee)
      lines.push({
        at,
        by,
        id: `share-${party}`,
        type: 'packages/share',
        payload: { share: true },
      });
  }
  for (const { at, by, party, weights, scores } of interestMode) {
    const inPercent = Object.fromEntries(
      Object.entries(weights).map(([interest, w]) => [interest, Math.round(w * 100)]),
    );
    lines.push({
      at,
      by,
      id: `weights-${party}`,
      type: 'packages/weigh',
      payload: { weights: inPercent },
    });
    const onTheTable = Object.entries(scores).filter(([pack]) =>
      c.packages.packages.some(({ id }) => id === pack),
    );
    for (const [pack, given] of onTheTable)
      lines.push({
        at,
        by,
        id: `value-${pack}-${party}`,
        type: 'packages/value',
        payload: { package: pack, scores: given },
      });
    const packages = onTheTable.map(([pack]) => pack);
    if (showsPosition.includes(party))
      lines.push({
        at: closeAt + 5,
        by,
        id: `release-${party}`,
        type: 'packages/release',
        payload: { packages },
      });
  }
  return lines;
}

function basing(c: SampleCase): ScriptLine[] {
  const { base } = c.packages;
  return [
    ...base.consents.map(({ party, by, at, consent }): ScriptLine => {
      const payload = { package: base.package, consent };
      return { at, by, id: `base-${party}`, type: 'packages/consent-base', payload };
    }),
    {
      at: base.at,
      by: 'fa1',
      id: 'base',
      type: 'packages/take-base',
      payload: { package: base.package },
    },
  ];
}
