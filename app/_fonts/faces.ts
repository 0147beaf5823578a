import localFont from 'next/font/local';

const display = localFont({
  src: './familjen-grotesk-latin-wght-normal.woff2',
  weight: '400 700',
  variable: '--face-display',
});
const text = localFont({
  src: './atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--face-text',
});

/** For the class of a page's html: the typefaces that the tokens are set in. */
export const faces = `${display.variable} ${text.variable}`;
