import { type Given, givenTable } from '../../workshop/given.ts';
import { checklistOf } from '../../workshop/modules.ts';

/** The table of a test: a party of two, a party of one, a facilitator and an observer, at step 3 with four options. */
export const o = { desk: 'o01', team: 'o17', viewer: 'o06', list: 'o22' } as const;

const titles = {
  o01: 'Eén telefoonnummer voor een tijdelijk bed',
  o17: 'Wijkverpleegkundige op de huisartsenpost',
  o06: 'Meekijken in elkaars dossier',
  o22: 'Top-300-lijst kwetsbare ouderen',
};

export function atTheVote(): Given {
  const given = givenTable(['zh', 'ha'], { zh1: 'zh', zh2: 'zh', ha1: 'ha', ob1: null });
  const lead = (type: string, payload: object, id?: string) =>
    given.did(id === undefined ? { by: 'fa1', type, payload } : { by: 'fa1', type, payload, id });
  const move = (step: 'broaden' | 'options' | 'preferred') => {
    const from = given.state.session.step;
    const items = from ? checklistOf(given.state, from) : [];
    const waivers = items.map(({ id }) => ({ item: id, reason: 'Dat halen we straks in.' }));
    lead('session/move', { step, waivers });
  };
  move('broaden');
  move('options');
  lead('options/open-round', {});
  lead('options/reveal', {});
  for (const [id, title] of Object.entries(titles)) lead('options/add-late', { title }, id);
  lead('options/close-round', {});
  move('preferred');
  return given;
}
