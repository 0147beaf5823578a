import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';

/** Pages to look at while building, and for the tests that compare them (PARTS_PAGE=on); a real server does not have them. */
export default function WorkshopOfParts({ children }: { children: ReactNode }) {
  if (process.env.NODE_ENV !== 'development' && process.env.PARTS_PAGE !== 'on') notFound();
  return children;
}
