'use client';

import { useEffect } from 'react';
import { faces } from './_fonts/faces.ts';
import { Brand } from './_ui/brand.tsx';
import { Button, buttonClass } from './_ui/button.tsx';
import './globals.css';

/** Nothing is left that knows who reads which language: both stand here, and not among the messages, for those may be what failed. */
const words = [
  {
    lang: 'nl',
    title: 'Er ging iets mis.',
    body: 'Wat je schreef staat nog op dit toestel. Probeer het opnieuw; blijft het misgaan, laat het de begeleider dan weten.',
    code: 'Kenmerk voor wie het uitzoekt:',
    again: 'Probeer opnieuw',
    home: 'Naar het begin',
  },
  {
    lang: 'en',
    title: 'Something went wrong.',
    body: 'What you wrote is still on this device. Try again; if it keeps happening, tell the facilitator.',
    code: 'Reference for whoever looks into it:',
    again: 'Try again',
    home: 'Back to the start',
  },
] as const;

/** When even the frame around all pages could not be made: what is so and two ways on, in both languages. It brings its own styles, and both ways load anew. */
export default function FrameCrash({ error }: { error: Error & { digest?: string } }) {
  useEffect(() => console.error(error), [error]);
  return (
    <html lang="nl" className={faces}>
      <body>
        <title>Speelruimte</title>
        <header className="top">
          <Brand name="Speelruimte" />
        </header>
        <main className="mx-auto grid max-w-[720px] gap-12 px-4 pt-12 pb-24 sm:px-8 sm:pt-24">
          {words.map(({ lang, title, body, code, again, home }) => (
            <section key={lang} lang={lang}>
              <h1 className="text-t6">{title}</h1>
              <div className="mt-4 grid max-w-[62ch] gap-3 text-t4 leading-snug">
                <p>{body}</p>
                {error.digest && (
                  <p className="label">
                    {code} {error.digest}
                  </p>
                )}
              </div>
              <div className="mt-6 flex flex-wrap items-center gap-3">
                <Button tone="ink" onClick={() => location.reload()}>
                  {again}
                </Button>
                <a className={buttonClass({ tone: 'bare' })} href="/">
                  {home}
                </a>
              </div>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
