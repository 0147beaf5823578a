import type { ReactNode } from 'react';
import { Brand } from './brand.tsx';

/** The top line: the mark, what this is (`title`), and at the right what is true now (children: chip, code, menu). */
export function TopBar({
  brand,
  home = '/',
  title,
  children,
}: {
  brand: string;
  home?: string;
  title?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <header className="top">
      <Brand name={brand} href={home} />
      <span className="title">{title}</span>
      {children}
    </header>
  );
}
