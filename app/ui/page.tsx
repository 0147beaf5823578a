import { getLocale, getTranslations } from 'next-intl/server';
import { LocaleSwitch } from '../_ui/locale-switch.tsx';
import { shapes } from '../_ui/shapes.ts';
import { ThemeSwitch } from '../_ui/theme-switch.tsx';
import { TopBar } from '../_ui/top-bar.tsx';
import { Buttons } from './_parts/buttons.tsx';
import { Cards } from './_parts/cards.tsx';
import { Choices } from './_parts/choices.tsx';
import { Facts } from './_parts/facts.tsx';
import { Fields } from './_parts/fields.tsx';
import { Frame } from './_parts/frame.tsx';
import { Layers } from './_parts/layers.tsx';
import { Lamps, Measures } from './_parts/measures.tsx';
import { Parties, People } from './_parts/parties.tsx';
import { Phone } from './_parts/phone.tsx';
import { Empty, Pages } from './_parts/places.tsx';
import { en } from './_parts/words-en.ts';
import { nl } from './_parts/words-nl.ts';

/** Every part in every state. Pictures of it are compared in e2e/parts.spec.ts, so that none changes by accident. */
export default async function Parts() {
  const [t, locale] = await Promise.all([getTranslations('ui'), getLocale()]);
  const w = locale === 'en' ? en : nl;
  const marks = Object.keys(shapes) as `${keyof typeof shapes}`[];
  return (
    <>
      <TopBar brand={t('brand')} title={w.title}>
        <LocaleSwitch />
      </TopBar>
      <main className="grid grid-cols-[minmax(0,1fr)] gap-4 px-4 pb-10 sm:px-8">
        <h1 className="text-t6">{w.title}</h1>
        <ThemeSwitch />
        <Parties w={w} names={marks.map((mark) => t(`shapes.${mark}`))} />
        <People w={w} />
        <Buttons w={w} />
        <Fields w={w} />
        <Choices w={w} />
        <Cards w={w} />
        <Facts w={w} />
        <Layers w={w} />
        <Lamps w={w} />
        <Measures w={w} />
        <Pages w={w} />
        <Empty w={w} />
        <Frame w={w} />
        <Phone w={w} />
      </main>
    </>
  );
}
