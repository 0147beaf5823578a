import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';

/** Pages to look at while building; a real server does not have them. */
export default function WorkshopOfParts({ children }: { children: ReactNode }) {
  if (process.env.NODE_ENV !== 'development') notFound();
  return children;
}
