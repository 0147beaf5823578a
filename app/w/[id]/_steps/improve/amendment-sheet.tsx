'use client';

import { useTranslations } from 'next-intl';
import { anchorOf } from '../../../../../lib/facilitation/anchor.ts';
import { touchedBy } from '../../../../../lib/steps/improve/judge.ts';
import type { Amendment } from '../../../../../lib/steps/improve/slice.ts';
import {
  currentRound,
  currentVersion,
  versionNumbered,
} from '../../../../../lib/steps/improve/standing.ts';
import { Button } from '../../../../_ui/button.tsx';
import { PartyName } from '../../../../_ui/party-name.tsx';
import { Tag } from '../../../../_ui/tag.tsx';
import { ThingMenu } from '../../_facilitation/thing-menu.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';
import { AmendmentChanges } from './amendment-changes.tsx';
import { Expected } from './expected.tsx';
import { Rebase } from './rebase.tsx';
import { Talk } from './talk.tsx';
import { Tested } from './tested.tsx';
import { useLineName } from './use-lines.ts';

/** One proposed change: whose, in answer to what, its words, what its test said, and what can be done with it. */
export function AmendmentSheet({
  amendment,
  onPreview,
}: {
  amendment: Amendment;
  onPreview: (id: string) => void;
}) {
  const t = useTranslations('improve.amend');
  const quote = useTranslations('improve');
  const all = useWorkshop();
  const party = useParty();
  const version = currentVersion(all.improve);
  const open =
    !all.improve.outcome && amendment.state !== 'adopted' && amendment.state !== 'withdrawn';
  const old = open && version?.number !== amendment.base;
  const touched = open && !old ? touchedBy(all, amendment) : [];
  const proposer = party(amendment.party);
  const way = !amendment.answers
    ? 'by'
    : amendment.answers.party === amendment.party
      ? 'byOwn'
      : 'byAnswer';
  return (
    <article
      id={anchorOf({ kind: 'amendment', of: amendment.id })}
      className={old ? 'amend old' : 'amend'}
    >
      <h3>
        {amendment.title}
        {amendment.class && amendment.class !== 'none' && (
          <Tag tone="solid">{t(`class.${amendment.class}`)}</Tag>
        )}
        <Tag>{t(`state.${old ? 'old' : amendment.state}`)}</Tag>
        <ThingMenu kind="amendment" of={amendment.id} name={amendment.title} />
      </h3>
      <p className="by">
        {t.rich(way, {
          party: () => <PartyName mark={proposer.mark}>{proposer.name}</PartyName>,
          other: () =>
            amendment.answers && (
              <PartyName mark={party(amendment.answers.party).mark}>
                {party(amendment.answers.party).name}
              </PartyName>
            ),
        })}
      </p>
      {amendment.text && <p>{quote('quote', { text: amendment.text })}</p>}
      {amendment.state === 'proposed' && !old ? (
        <AmendmentChanges amendment={amendment} />
      ) : (
        <details>
          <summary className="small">{t('changes')}</summary>
          <AmendmentChanges amendment={amendment} />
        </details>
      )}
      <Broken amendment={amendment} />
      <Tested amendment={amendment} />
      {amendment.state === 'proposed' && !old && (
        <Expected amendment={amendment} touched={touched} />
      )}
      <Talk on={amendment.id} ask={open ? 'both' : 'none'} />
      {open && <Actions amendment={amendment} old={old} onPreview={onPreview} />}
    </article>
  );
}

/** Why it came back: who can't follow, and on what. */
function Broken({ amendment }: { amendment: Amendment }) {
  const t = useTranslations('improve.amend');
  const { improve, broaden } = useWorkshop();
  const party = useParty();
  const name = useLineName();
  const { broken } = amendment;
  if (!broken || amendment.state === 'valid') return null;
  const interest = broken.interest ? broaden.interests.get(broken.interest)?.text : undefined;
  return (
    <p>
      <b>
        {t(amendment.class === 'breaks' ? 'breaks' : 'proposerOut', {
          party: party(broken.party).name,
        })}
      </b>{' '}
      {broken.element &&
        t('harmedElement', {
          element: name(versionNumbered(improve, amendment.base), broken.element),
        })}{' '}
      {interest && t('harmedInterest', { interest })}
    </p>
  );
}

function Actions({
  amendment,
  old,
  onPreview,
}: {
  amendment: Amendment;
  old: boolean;
  onPreview: (id: string) => void;
}) {
  const t = useTranslations('improve.amend');
  const { improve } = useWorkshop();
  const me = useMe();
  const can = useCan();
  const act = useAct();
  const own = me.party === amendment.party;
  const idle = currentRound(improve)?.state !== 'silent';
  const retry = amendment.state === 'returned' && can('improve/retest');
  return (
    <p className="acts">
      {!old && (
        <Button small onClick={() => onPreview(amendment.id)}>
          {t('preview', { number: amendment.base + 1 })}
        </Button>
      )}
      {!old && idle && retry && (
        <Button small onClick={() => void act('improve/retest', { amendment: amendment.id })}>
          {t('retest')}
        </Button>
      )}
      {old && own && can('improve/rebase') && <Rebase amendment={amendment} />}
      {idle && (own || me.facilitator) && can('improve/withdraw') && (
        <Button
          small
          tone="bare"
          onClick={() => void act('improve/withdraw', { amendment: amendment.id })}
        >
          {t('withdraw')}
        </Button>
      )}
    </p>
  );
}
