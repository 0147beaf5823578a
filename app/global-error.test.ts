import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';

// Styles and typefaces are the build's.
vi.mock('./globals.css', () => ({}));
vi.mock('./_fonts/faces.ts', () => ({ faces: '' }));

test('a crash of the frame says so in both languages, with a way to try again and a way home', async () => {
  const { default: FrameCrash } = await import('./global-error.tsx');
  const error = Object.assign(new Error('secret'), { digest: 'k3y' });
  const page = renderToStaticMarkup(createElement(FrameCrash, { error }));
  for (const word of ['Er ging iets mis.', 'Something went wrong.', 'Probeer opnieuw', 'Try again'])
    expect(page).toContain(word);
  expect(page.match(/<a [^>]*href="\/"/g)).toHaveLength(2);
  expect(page).toContain('k3y');
  expect(page).not.toContain('secret');
  // What the content security policy would stop.
  expect(page).not.toMatch(/<style|<script| style=/);
});
