'use client';

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Thing } from '../../../../lib/facilitation/slice.ts';
import { useShown } from './shown-step.ts';
import { useLit } from './use-lit.ts';

/** What its viewer chose that keeps the lit thing from sight: a filter, or another way in which the cards lie. */
type Choice = 'filter' | 'view';
type Cover = { readonly why: Choice; readonly lift: () => void };

type Following = {
  /** How often this screen was taken to what is lit, by itself or by a press. */
  readonly taken: number;
  readonly take: () => void;
  readonly cover: Cover | null;
  readonly setCover: (cover: Cover | null) => void;
};

const nothing = () => {};
const FollowingContext = createContext<Following>({
  taken: 0,
  take: nothing,
  cover: null,
  setCover: nothing,
});

/** What of following the parts of a page must know of each other: the line that says what is lit, and the table that shows it. */
export function FollowingProvider({ children }: { children: ReactNode }) {
  const [taken, count] = useState(0);
  const [cover, setCover] = useState<Cover | null>(null);
  const take = useCallback(() => count((before) => before + 1), []);
  const following = useMemo(() => ({ taken, take, cover, setCover }), [taken, take, cover]);
  return <FollowingContext value={following}>{children}</FollowingContext>;
}

export const useFollowing = (): Following => useContext(FollowingContext);

/** Tells whether this part of the page keeps the lit thing from sight, and how that is lifted. That is never done unasked. */
export function useCover(why: (thing: Thing) => Choice | null, lift: (why: Choice) => void): void {
  const { lit } = useLit();
  const { shown } = useShown();
  const { setCover } = useFollowing();
  const latest = useRef(lift);
  const covers = lit && lit.step === shown ? why(lit) : null;
  useEffect(() => {
    latest.current = lift;
  });
  useEffect(() => {
    if (!covers) return;
    setCover({ why: covers, lift: () => latest.current(covers) });
    return () => setCover(null);
  }, [covers, setCover]);
}
