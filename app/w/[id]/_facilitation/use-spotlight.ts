'use client';

import { useCallback, useEffect, useRef } from 'react';
import { anchorOf } from '../../../../lib/facilitation/anchor.ts';
import { wholePage } from '../../../../lib/facilitation/places.ts';
import type { Spotlight } from '../../../../lib/facilitation/slice.ts';
import { useMe, useWorkshop } from '../_room/use-room.tsx';
import { bringIntoView } from './bring-into-view.ts';
import { useFollowing } from './following.tsx';
import { hasCursor } from './has-cursor.ts';
import { useShown } from './shown-step.ts';
import { useLit } from './use-lit.ts';

/** Keeps the ring around what is lit, also when its element is drawn anew. */
function useRing(spotlight: Spotlight | null) {
  const { shown } = useShown();
  const anchor =
    spotlight && spotlight.step === shown && spotlight.of !== wholePage
      ? anchorOf(spotlight)
      : null;
  useEffect(() => {
    const page = document.getElementById(wholePage);
    if (anchor === null || !page) return;
    const light = () => {
      document.getElementById(anchor)?.setAttribute('data-lit', '');
      page.querySelector(`[data-also="${CSS.escape(anchor)}"]`)?.setAttribute('data-lit', '');
    };
    light();
    const watch = new MutationObserver(light);
    watch.observe(page, { childList: true, subtree: true });
    return () => {
      watch.disconnect();
      for (const lit of page.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
    };
  }, [anchor]);
}

/**
 * Lights what a facilitator brought into view, and goes there, once, for whoever has no cursor in a text and does not lead themselves.
 * `go` brings the viewer to it when they ask, or to what it became part of.
 */
export function useSpotlight(): ReturnType<typeof useLit> & { readonly go: () => void } {
  const me = useMe();
  const { session } = useWorkshop();
  const { shown, look, goAlong } = useShown();
  const { take } = useFollowing();
  const light = useLit();
  const { lit: spotlight } = light;
  const seen = useRef<string | null>(null);
  const away = useRef(false);
  useRing(spotlight);

  const go = useCallback(() => {
    if (!spotlight) return;
    if (spotlight.step !== shown) {
      away.current = spotlight.step !== session.step;
      look(spotlight.step);
    }
    take();
    bringIntoView(anchorOf(spotlight));
  }, [spotlight, shown, look, take, session.step]);

  useEffect(() => {
    if (!spotlight) {
      // Whoever was taken along to another step goes back to the group with the rest, unless they began to write there.
      if (away.current && !hasCursor()) goAlong();
      away.current = false;
      return;
    }
    if (seen.current === spotlight.id) return;
    seen.current = spotlight.id;
    if (!me.facilitator && !hasCursor()) go();
  }, [spotlight, go, goAlong, me.facilitator]);

  return { ...light, go };
}
