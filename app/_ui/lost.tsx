import type { ReactNode } from 'react';
import { Brand } from './brand.tsx';

/** A page that has nothing to show but says why, and offers a way on. */
export function Lost({
  brand,
  aside,
  title,
  body,
  children,
}: {
  brand: string;
  aside?: ReactNode;
  title: string;
  body: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <header className="top">
        <Brand name={brand} href="/" />
        {aside && <div className="right">{aside}</div>}
      </header>
      <main className="mx-auto max-w-[720px] px-4 pt-12 pb-24 sm:px-8 sm:pt-24">
        <h1 className="text-t6 sm:text-t7">{title}</h1>
        <div className="mt-5 grid max-w-[62ch] gap-3 text-t4 leading-snug">{body}</div>
        <div className="mt-8 flex flex-wrap items-center gap-3">{children}</div>
      </main>
    </>
  );
}
