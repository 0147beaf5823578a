'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { anchorOf } from '../../../../../lib/facilitation/anchor.ts';
import type { Interest } from '../../../../../lib/steps/broaden/slice.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Cluster } from '../../../../_ui/cluster.tsx';
import { LiveRegion } from '../../../../_ui/live-region.tsx';
import { PartyName } from '../../../../_ui/party-name.tsx';
import { useCover, useFollowing } from '../../_facilitation/following.tsx';
import { useParties } from '../../_room/use-parties.ts';
import { useMe, useRoom, useWorkshop } from '../../_room/use-room.tsx';
import { Arrivals } from '../arrivals.tsx';
import { ArrivalsBar, ArrivalsButton } from '../arrivals-button.tsx';
import { CardStack } from '../card-columns.tsx';
import { FilterBar } from '../filter-bar.tsx';
import { goToElement } from '../go-to-element.ts';
import { useOwnDoing } from '../use-own-doing.ts';
import { useStill } from '../use-still.ts';
import { HiddenInterests } from './hidden-interests.tsx';
import { InterestCard } from './interest-card.tsx';
import { type InterestAction, InterestSheet } from './interest-sheet.tsx';
import { useInterests } from './use-interests.ts';

/** With fewer cards one finds them by looking. */
const searchable = 20;
/** From so many cards on, only what is near the window is drawn. */
const crowded = 80;
const anchor = (id: string) => anchorOf({ kind: 'interest', of: id });

/** A column per party, and one for what is everyone's; in the order in which they came to the table. */
export function InterestColumns() {
  const t = useTranslations('broaden.interests');
  const parties = useParties();
  const { whys } = useWorkshop().broaden;
  const { live } = useRoom();
  const { facilitator } = useMe();
  const place = useRef<HTMLElement>(null);
  const [action, setAction] = useState<InterestAction | null>(null);
  const [searching, search] = useState(false);
  const { shown, found, fresh, sawAll, filter, asked, change, clear } = useInterests();
  const doing = useOwnDoing();
  const { taken } = useFollowing();
  // A new object for each thing of my own doing, and each time that I am taken to a card.
  const mine = useMemo(() => ({}), [asked, doing, taken]);
  const still = useStill(found, place, { on: live && !facilitator, mine });
  const onWhy = useMemo(() => Map.groupBy(whys.rows, (why) => why.on), [whys]);
  const asking = useMemo(() => whys.rows.map(({ id }) => id), [whys]);
  useCover(
    ({ kind, of }) =>
      kind === 'interest' && found !== shown && !found.some(({ id }) => id === of)
        ? 'filter'
        : null,
    clear,
  );
  const roomy = shown.length < 10;
  const far = shown.length > crowded;
  const column = (key: string, title: ReactNode, interests: readonly Interest[]) => (
    <Cluster
      key={key}
      title={title}
      count={t('count', { count: interests.length })}
      list={!far || interests.length === 0}
    >
      <CardStack
        items={interests}
        far={far}
        anchor={anchor}
        card={(interest) => (
          <InterestCard
            key={interest.id}
            interest={interest}
            whys={onWhy.get(interest.id)}
            roomy={roomy}
            onAct={setAction}
          />
        )}
      />
    </Cluster>
  );
  if (shown.length === 0) return <HiddenInterests />;
  const [first] = fresh;
  return (
    <section ref={place} aria-label={t('label')}>
      <LiveRegion
        text={
          fresh.size > 0 ? t('fresh', { count: fresh.size }) : t('count', { count: shown.length })
        }
      />
      {shown.length > searchable && (
        <div className="mb-4 grid gap-3">
          <div>
            <Button
              small
              aria-expanded={searching}
              onClick={() => {
                search(!searching);
                clear();
              }}
            >
              {t('find')}
            </Button>
          </div>
          {searching && (
            <FilterBar
              label={t('filterLabel')}
              filter={filter}
              found={found === shown ? null : t('found', { count: found.length })}
              named
              onChange={change}
              onClear={clear}
            />
          )}
        </div>
      )}
      <div className="grid items-start gap-x-[22px] gap-y-8 max-lg:auto-cols-[248px] max-lg:grid-flow-col max-lg:overflow-x-auto max-lg:pb-3 max-lg:pl-[9px] max-lg:-ml-[9px] max-sm:auto-cols-auto max-sm:grid-flow-row max-sm:overflow-visible lg:grid-cols-[repeat(auto-fit,minmax(200px,1fr))]">
        {parties.rows.map((party) =>
          column(
            party.id,
            <PartyName mark={party.mark}>{party.name}</PartyName>,
            still.shown.filter((interest) => interest.party === party.id),
          ),
        )}
        {column(
          'everyone',
          t('everyone'),
          still.shown.filter((interest) => interest.party === undefined),
        )}
      </div>
      <HiddenInterests />
      {(first !== undefined || still.waiting) && (
        <ArrivalsBar>
          <ArrivalsButton
            onGo={() => {
              clear();
              still.bringIn();
              sawAll();
              if (first !== undefined) goToElement(anchor(first), '#interests li:last-of-type');
            }}
          >
            {first === undefined ? t('changed') : t('fresh', { count: fresh.size })}
          </ArrivalsButton>
        </ArrivalsBar>
      )}
      <Arrivals
        ids={asking}
        say={(count) => t('freshWhys', { count })}
        anchor={(id) => anchor(whys.get(id)?.on ?? '')}
        otherwise="#interests"
      />
      {action && (
        <InterestSheet
          key={`${action.kind}${action.id}`}
          action={action}
          onClose={() => setAction(null)}
        />
      )}
    </section>
  );
}
