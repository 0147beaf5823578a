import { expect, test } from 'vitest';
import { readScreenHash, screenHash } from './invite.ts';

const invite = { code: 'K7M42P', url: 'http://192.168.1.20:3000/j/abc-DEF_1' };

test('a projector’s address holds its token and what to join by', () => {
  const hash = { token: 'tok-en_1', invite };
  expect(readScreenHash(screenHash(hash))).toEqual(hash);
});
test('without a join link it still opens', () => {
  const hash = { token: 'tok-en_1', invite: null };
  expect(screenHash(hash)).toBe('#tok-en_1');
  expect(readScreenHash('#tok-en_1')).toEqual(hash);
});
test('without a token it is no projector', () => {
  expect(readScreenHash('')).toBeNull();
  expect(readScreenHash('#')).toBeNull();
});
test('a join link that is no web address is left out', () => {
  expect(readScreenHash('#t&code=K7M42P&join=javascript:alert(1)')?.invite).toBeNull();
});
