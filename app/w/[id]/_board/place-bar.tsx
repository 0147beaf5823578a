'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { StepId } from '../../../../lib/workshop/kernel.ts';

/** The parts of each step that one goes to on a phone, by the ids of their elements. */
const places = {
  broaden: ['theme', 'interests', 'issues', 'goals', 'terms'],
  options: ['options-title-sheet', 'look-alikes', 'options-board', 'options-findings'],
  preferred: ['preferred-ballot', 'preferred-results', 'preferred-bringing'],
  packages: ['packages-table', 'packages-compared', 'packages-base', 'packages-own'],
  improve: ['improve-levels', 'improve-text', 'improve-amendments'],
  phase: ['phase-problems', 'phase-roadmap', 'phase-items', 'phase-agreement', 'phase-signatures'],
} as const satisfies Readonly<Record<StepId, readonly string[]>>;

type Place = (typeof places)[StepId][number];

const phone = '(max-width: 640px)';
const find = (place: Place) => {
  const element = document.getElementById(place);
  return element?.firstElementChild ? element : null;
};
const topOf = (place: Place) => find(place)?.getBoundingClientRect().top ?? 0;

/** Which of these are on the page, and which of them I look at: the last whose top is in the upper half of the window. */
function usePlaces(step: StepId): { readonly there: readonly Place[]; readonly at: Place | null } {
  const [seen, see] = useState({ there: '', at: '' });
  useEffect(() => {
    const small = matchMedia(phone);
    const main = document.getElementById('main');
    if (!main) return;
    let asked = false;
    const look = () => {
      asked = false;
      if (!small.matches) return;
      const there = places[step].filter(find).sort((a, b) => topOf(a) - topOf(b));
      const passed = there.filter((place) => topOf(place) < innerHeight / 2);
      const next = { there: there.join(' '), at: passed.at(-1) ?? there[0] ?? '' };
      see((now) => (now.there === next.there && now.at === next.at ? now : next));
    };
    const soon = () => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(look);
    };
    const watch = new MutationObserver(soon);
    watch.observe(main, { childList: true, subtree: true });
    addEventListener('scroll', soon, { passive: true });
    small.addEventListener('change', soon);
    look();
    return () => {
      watch.disconnect();
      removeEventListener('scroll', soon);
      small.removeEventListener('change', soon);
    };
  }, [step]);
  return {
    there: seen.there.split(' ').filter(Boolean) as Place[],
    at: (seen.at || null) as Place | null,
  };
}

/** On a phone: the places of a long step under the thumb. A press goes there, and the keyboard with it. */
export function PlaceBar({ step }: { step: StepId }) {
  const t = useTranslations('board.places');
  const { there, at } = usePlaces(step);
  if (there.length < 2) return null;
  const go = (place: Place) => {
    const element = find(place);
    if (!element) return;
    element.scrollIntoView({ block: 'start' });
    if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
    element.focus({ preventScroll: true });
  };
  return (
    <nav className="places" aria-label={t('label')}>
      {there.map((place) => (
        <button
          key={place}
          type="button"
          aria-current={place === at ? 'location' : undefined}
          onClick={() => go(place)}
        >
          {t(place)}
        </button>
      ))}
    </nav>
  );
}
