import { expect, test } from 'vitest';
import { scriptsOf } from './page-weight.ts';

test('scripts are found in tags and in the data, each once, without those for old browsers', () => {
  const html = `<script src="/_next/static/chunks/0a~b1.js" async=""></script>
    <script src="/_next/static/chunks/old.js" noModule=""></script>
    <script>self.__next_f.push([1,"4:I[123,[\\"/_next/static/chunks/0a~b1.js\\",\\"/_next/static/chunks/c-2.js\\"]]"])</script>`;
  expect(scriptsOf(html)).toEqual(['/_next/static/chunks/0a~b1.js', '/_next/static/chunks/c-2.js']);
});
