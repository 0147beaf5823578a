import { expect, test } from 'vitest';
import { inviteOf, readScreenHash, screenHash } from './invite.ts';

test('a projector’s address holds its token and the address that phones reach', () => {
  const hash = { token: 'tok-en_1', address: 'http://192.168.1.20:3000' };
  expect(readScreenHash(screenHash(hash))).toEqual(hash);
});
test('without such an address it still opens', () => {
  const hash = { token: 'tok-en_1', address: null };
  expect(screenHash(hash)).toBe('#tok-en_1');
  expect(readScreenHash('#tok-en_1')).toEqual(hash);
});
test('without a token it is no projector', () => {
  expect(readScreenHash('')).toBeNull();
  expect(readScreenHash('#')).toBeNull();
});
test('what is no web address is left out', () => {
  expect(readScreenHash('#t&at=javascript:alert(1)')?.address).toBeNull();
});
test('what to join by is a link at that address; nothing while joining is closed', () => {
  const keys = { code: 'K7M42P', joinToken: 'abc-DEF_1' };
  expect(inviteOf(keys, 'http://192.168.1.20:3000')).toEqual({
    code: 'K7M42P',
    url: 'http://192.168.1.20:3000/j/abc-DEF_1',
  });
  expect(inviteOf(null, 'http://192.168.1.20:3000')).toBeNull();
});
