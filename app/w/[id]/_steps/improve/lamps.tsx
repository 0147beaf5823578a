'use client';

import { useTranslations } from 'next-intl';
import type { Given } from '../../../../../lib/steps/improve/slice.ts';
import {
  currentRound,
  currentVersion,
  levelsOn,
  versionNumbered,
} from '../../../../../lib/steps/improve/standing.ts';
import { Lamp } from '../../../../_ui/lamp.tsx';
import { Shape } from '../../../../_ui/shape.tsx';
import type { Mark } from '../../../../_ui/shapes.ts';
import { useMe, useWorkshop } from '../../_room/use-room.tsx';

/** Where each party stands, by its own shape: as lit as its consent. While silent only one's own party's is lit. */
export function Lamps() {
  const t = useTranslations('improve');
  const { improve, session } = useWorkshop();
  const version = currentVersion(improve);
  const round = currentRound(improve);
  if (!version || !round) return null;
  const now = levelsOn(improve, version);
  const silent = round.state === 'silent';
  const earlier = version.number > 1 ? versionNumbered(improve, version.number - 1) : undefined;
  const before = earlier ? levelsOn(improve, earlier) : new Map<string, Given>();
  return (
    <section className="sec improve-lamps" id="improve-levels">
      <h2 className="vh">{t('lamps.title', { number: version.number })}</h2>
      <ul>
        {session.parties.rows.map((party) => {
          const asked = silent && round.parties.includes(party.id);
          const was = before.get(party.id);
          return (
            <li key={party.id} className={`p${party.mark}`}>
              <Light
                mark={party.mark as Mark}
                name={party.short ?? party.name}
                given={asked ? undefined : now.get(party.id)}
                asked={asked ? round.id : null}
                party={party.id}
                was={
                  was && earlier
                    ? t('lamps.was', {
                        number: earlier.number,
                        level: was.level,
                        word: t(`level.${was.level}.word`),
                      })
                    : ''
                }
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type Props = {
  mark: Mark;
  name: string;
  party: string;
  given: Given | undefined;
  asked: string | null;
  was: string;
};

function Light({ mark, name, party, given, asked, was }: Props) {
  const t = useTranslations('improve');
  const me = useMe();
  const { secret } = useWorkshop().improve;
  const own = asked ? secret.get(`level:${asked}:${party}`) : undefined;
  const level = given?.level ?? (own?.kind === 'level' ? own.given.level : undefined);
  const noted = asked !== null && secret.has(`noted:${asked}:${party}`);
  const waiting = me.facilitator
    ? noted
      ? t('lamps.given')
      : t('lamps.notYet')
    : t('lamps.silent');
  return (
    <>
      {level ? (
        <Lamp mark={mark} level={level} />
      ) : (
        <span className="unlit">
          <Shape mark={mark} open />
        </span>
      )}
      <div>
        <strong>{name}</strong>
        {level ? (
          <span className="lv">
            <b>{level}</b> {t(`level.${level}.word`)}
          </span>
        ) : (
          <span className="second small">{asked ? waiting : t('lamps.none')}</span>
        )}
        {own && <span className="label block">{t('lamps.onlyYou')}</span>}
        {!own && given && given.before.length > 0 && (
          <span className="label block">
            {t('lamps.first', { level: given.before.at(0) ?? 0 })}
          </span>
        )}
        {!own && was && <span className="label block">{was}</span>}
      </div>
    </>
  );
}
