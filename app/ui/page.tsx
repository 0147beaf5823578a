import { getTranslations } from 'next-intl/server';
import { Banner } from '../_ui/banner.tsx';
import { Card, CardState } from '../_ui/card.tsx';
import { CardBack } from '../_ui/card-back.tsx';
import { Chip } from '../_ui/chip.tsx';
import { Cluster } from '../_ui/cluster.tsx';
import { EmptyState } from '../_ui/empty-state.tsx';
import { Heat } from '../_ui/heat.tsx';
import { Lamp, type LampLevel } from '../_ui/lamp.tsx';
import { LocaleSwitch } from '../_ui/locale-switch.tsx';
import { Meter } from '../_ui/meter.tsx';
import { PartyName } from '../_ui/party-name.tsx';
import { Private } from '../_ui/private.tsx';
import { QrCode } from '../_ui/qr-code.tsx';
import { Reply } from '../_ui/reply.tsx';
import { Seats } from '../_ui/seats.tsx';
import { Section } from '../_ui/section.tsx';
import { Shape } from '../_ui/shape.tsx';
import { type Mark, shapes } from '../_ui/shapes.ts';
import { Skeleton } from '../_ui/skeleton.tsx';
import { StepPath } from '../_ui/step-path.tsx';
import { Tag } from '../_ui/tag.tsx';
import { Task } from '../_ui/task.tsx';
import { ThemeSwitch } from '../_ui/theme-switch.tsx';
import { TopBar } from '../_ui/top-bar.tsx';
import { Bar } from './_bar.tsx';
import { answers, steps } from './_content.ts';
import { Controls } from './_controls.tsx';
import { Phone } from './_phone.tsx';

const marks = Object.keys(shapes).map(Number) as Mark[];

/** Every part in every state, to compare with the mocks in each theme and width. */
export default async function Parts() {
  const t = await getTranslations('ui');
  return (
    <>
      <TopBar brand={t('brand')} title="Onderdelen en hun toestanden">
        <LocaleSwitch />
      </TopBar>
      <main className="grid grid-cols-[minmax(0,1fr)] gap-7 px-4 pb-10 sm:px-8">
        <ThemeSwitch />
        <Section title="Acht partijen, acht vormen">
          <ul className="mt-3 grid grid-cols-2 gap-4 sm:grid-cols-4 lg:grid-cols-8">
            {marks.map((mark) => (
              <li key={mark} className={`p${mark} grid gap-1.5 text-t2 leading-tight`}>
                <Shape mark={mark} className="size-[72px]" />
                <b>
                  {mark} {t(`shapes.${mark}`)}
                </b>
                <PartyName mark={mark}>Rijksinstituut voor Volksgezondheid</PartyName>
                <span className="bg-p px-2 py-1 text-on-p">wit op kleur</span>
              </li>
            ))}
          </ul>
        </Section>
        <Section title="Kaart">
          <ul className="mt-3 grid grid-cols-1 items-start gap-x-6 gap-y-4 pl-2 sm:grid-cols-2 lg:grid-cols-4">
            <Card mark={1} by="Ziekenhuis">
              Twaalf herstelbedden op de lege derde etage.{' '}
              <CardState state="saved">bewaard 14.31</CardState>
            </Card>
            <Card mark={3} by="Jij, Thuiszorg" mine>
              Je eigen kaart: een rand in je partijkleur. <CardState state="wait">wacht</CardState>
            </Card>
            <Card mark={2} by="Huisartsen" selected>
              Gekozen om te groeperen, of met de toets aangewezen.
            </Card>
            <Card mark={4} by="Concept, op dit toestel" draft>
              Wat je nog niet hebt neergelegd
            </Card>
            <Card mark={5} by="Verzekeraar" stale>
              Bouwt op iets dat veranderd is. <Tag>nog eens bekijken</Tag>
            </Card>
            <CardBack label="Kaart, nog dicht" />
            <Card mark={7} by="Samenwerkingsverband">
              Spoedeisendehulpverleningsorganisatie en
              arbeidsongeschiktheidsverzekeringsmaatschappij: lange woorden breken, ze duwen niets
              opzij.
            </Card>
            <Card
              mark={6}
              by="Woningcorporatie"
              replies={
                <>
                  <Reply kind="question" kindLabel="Vraag" mark={1} by="Ziekenhuis">
                    Wie past op de sleutel?
                  </Reply>
                  <Reply kind="build" kindLabel="Bouwt voort" mark={8} by="Gemeente">
                    Wij hebben al een sleutelkluis.
                  </Reply>
                </>
              }
            >
              Wie een kaart samenvoegt, houdt de eerste erbij.
            </Card>
          </ul>
        </Section>
        <div className="grid gap-x-12 gap-y-7 lg:grid-cols-2">
          <Section title="Wat is er bewaard">
            <p className="flex flex-wrap gap-x-6 gap-y-2 pt-2">
              <Chip state="busy">Bezig met bewaren</Chip>
              <Chip state="saved">Bewaard</Chip>
              <Chip state="wait">Offline, 3 wachten</Chip>
              <Chip state="stop">Niet bewaard: de ronde is gesloten</Chip>
            </p>
          </Section>
          <Section title="Plaats aan tafel">
            <div className="pt-2">
              <Seats
                label="Wie er zijn en wie klaar is"
                rows={[
                  {
                    id: 'zh',
                    mark: 1,
                    name: 'Ziekenhuis',
                    state: 'twee klaar, één bezig, één even weg',
                    people: ['ready', 'ready', 'busy', 'away'],
                  },
                  {
                    id: 'vz',
                    mark: 5,
                    name: 'Verzekeraar',
                    state: 'bezig',
                    people: ['busy', 'busy'],
                  },
                ]}
              />
            </div>
          </Section>
        </div>
        <Controls />
        <Section title="Lamp">
          <ul className="mt-3 grid grid-cols-3 gap-x-3 gap-y-5 lg:grid-cols-9">
            {answers.map((word, index) => (
              <li key={word} className="grid content-start justify-items-start gap-1.5">
                <Lamp mark={(index + 1) as Mark} level={(index + 1) as LampLevel} />
                <b className="num mt-1 text-t4 leading-none">{index + 1}</b>
                <span className="small leading-tight">{word}</span>
              </li>
            ))}
            <li className="grid content-start justify-items-start gap-1.5">
              <Lamp mark={4} level={3} guess />
              <b className="num mt-1 text-t4 leading-none">3</b>
              <span className="small leading-tight">verwacht, niet gegeven</span>
            </li>
          </ul>
        </Section>
        <div className="grid gap-x-12 gap-y-7 lg:grid-cols-2">
          <Section title="Balk" lead="Vanaf de streep die iets betekent. Verwacht is gestreept.">
            <div className="mt-4 grid gap-4">
              <Meter mark={3} line={0.3} value={0.62} label="Thuiszorg: ruim boven geen akkoord" />
              <Meter mark={2} line={0.3} value={0.18} label="Huisartsen: onder geen akkoord" />
              <Meter
                mark={1}
                line={0.3}
                value={0.5}
                guess={0.64}
                label="Ziekenhuis: boven geen akkoord, en later misschien meer"
              />
            </div>
          </Section>
          <Section title="Warmtekaart">
            <Heat
              caption="Weerstand en winst"
              columns={['Niets doen', 'Herstelbedden', 'Nachtteam', 'Eén nummer', 'Budget'].map(
                (head) => ({ id: head, head }),
              )}
              rows={[
                {
                  id: 'r',
                  head: 'weerstand',
                  cells: [
                    { text: '0', level: { much: 0 } },
                    { text: '2', level: { much: 1 } },
                    { text: '4', level: { much: 2 } },
                    { text: '6', level: { much: 3 } },
                    { text: '8', level: { much: 4 }, outlier: true },
                  ],
                },
                {
                  id: 'g',
                  head: 'tegen geen akkoord',
                  cells: [
                    { text: 'veel slechter', level: { gain: -2 } },
                    { text: 'slechter', level: { gain: -1 } },
                    { text: 'gelijk', level: { gain: 0 } },
                    { text: 'veel beter', level: { gain: 2 } },
                    { absent: 'niet gedeeld' },
                  ],
                },
              ]}
            />
          </Section>
        </div>
        <Section title="Pad">
          <div className="-mx-4 sm:-mx-8">
            <StepPath label="De zes stappen" steps={steps} />
          </div>
        </Section>
        <Section title="Lint">
          <div className="mt-3">
            <Banner title="Verbinding weg sinds 14.31.">
              Werk gerust door. Wat je schrijft staat op dit toestel en gaat mee zodra het kan.
            </Banner>
          </div>
        </Section>
        <div className="grid gap-x-12 gap-y-7 lg:grid-cols-3">
          <Cluster title="Een bed voor even" count="2 opties">
            <Card mark={1} by="Ziekenhuis">
              Twaalf herstelbedden op de lege derde etage. Wij verplegen, de huisarts behandelt.
            </Card>
            <Card mark={3} by="Thuiszorg">
              Eén nummer dat weet waar vannacht een bed vrij is. Ook in het weekend.
            </Card>
          </Cluster>
          <Cluster title="Iemand aan de lijn" count="1 optie">
            <Card mark={2} by="Huisartsen">
              Een specialist ouderengeneeskunde belt binnen een half uur terug. Ook om drie uur ’s
              nachts.
            </Card>
            <li>
              <Skeleton label="Kaarten komen eraan" count={2} />
            </li>
          </Cluster>
          <div className="grid content-start gap-4">
            <Private who="Alleen Thuiszorg Samen Verder ziet dit">
              <h2 className="text-t4">Wat is het ons waard?</h2>
            </Private>
            <EmptyState title="Er ligt nog niets op tafel.">
              Wat iemand opschrijft komt hier te liggen, nog dicht, tot de begeleider omdraait.
            </EmptyState>
            <div className="w-40">
              <QrCode text="http://192.168.1.20:3000/j/K7M42P" label="QR-code om mee te doen" />
            </div>
          </div>
        </div>
      </main>
      <Task
        so="Alles ligt op tafel."
        asked="Vraag door of bouw voort; verzinnen is niet beloven."
      />
      <Bar />
      <Phone />
    </>
  );
}
