import { expect, it } from 'vitest';
import { moments, sampleAt } from '../steps/packages/sample-at.fixture.ts';
import { givenTable } from './given.ts';

it('takes sixty constraints and no more: each comparison goes through all of them', () => {
  const given = sampleAt(moments.built);
  const [option = '', other = ''] = given.state.options.options.rows.map(({ id }) => id);
  const payload = { kind: 'excludes', option, other };
  const say = () => given.say({ by: 'zh1', type: 'packages/constrain', payload });
  const codes = Array.from({ length: 70 }, () => {
    const said = say();
    return said.ok ? 'ok' : said.reason.code;
  });
  expect(given.state.packages.constraints.size).toBe(60);
  expect(codes.at(-1)).toBe('board-full');
});

it('counts cards that lie face down towards a full table', () => {
  const given = givenTable(['zh', 'ha'], { zh1: 'zh', ha1: 'ha' });
  given.did(
    { by: 'fa1', type: 'session/move', payload: { step: 'broaden', waivers: [] } },
    { by: 'fa1', type: 'broaden/open-round', payload: {} },
  );
  const payload = { level: 'organisation', text: 'Minder nachtritten', importance: 3 };
  const post = () => given.say({ by: 'zh1', type: 'broaden/post-interest', payload });
  for (let i = 0; i < 2000; i += 1) expect(post().ok).toBe(true);
  expect(post()).toEqual({ ok: false, reason: { code: 'board-full' } });
});
