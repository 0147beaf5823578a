import type { Mark } from '../_ui/shapes.ts';

type Table = {
  readonly title: string;
  readonly theme: string;
  readonly parties: readonly string[];
};

/** A table as it often comes together, to begin from: in both languages, since a workshop may speak another than its maker's screen. */
export type Template = {
  readonly id: string;
  readonly nl: Table;
  readonly en: Table;
};

/** Marks are given out in order: the first stay furthest apart. */
export const markAt = (place: number): Mark => (place + 1) as Mark;

export const templates: readonly Template[] = [
  {
    id: 'care',
    nl: {
      title: 'Acute ouderenzorg in de regio',
      theme:
        'Hoe kunnen we ouderen in de regio op tijd de juiste zorg geven, zodat zij thuis kunnen blijven wonen, zonder dat spoedeisende hulp en thuiszorg vastlopen?',
      parties: ['Ziekenhuis', 'Huisartsen', 'Thuiszorg', 'Gemeente', 'Zorgverzekeraar'],
    },
    en: {
      title: 'Acute care for older people in the region',
      theme:
        'How can we give older people in the region the right care in time, so that they can go on living at home, without emergency and home care getting stuck?',
      parties: ['Hospital', 'General practices', 'Home care', 'Municipality', 'Health insurer'],
    },
  },
  {
    id: 'housing',
    nl: {
      title: 'Woningbouw op de oude haven',
      theme:
        'Hoe kunnen we hier betaalbaar wonen mogelijk maken, zodat de plek ook over dertig jaar droog en leefbaar is, zonder dat de bouw stilvalt?',
      parties: ['Gemeente', 'Ontwikkelaar', 'Woningcorporatie', 'Waterschap', 'Omwonenden'],
    },
    en: {
      title: 'Homes on the old harbour',
      theme:
        'How can we make affordable homes possible here, so that the place is still dry and pleasant in thirty years, without building coming to a halt?',
      parties: [
        'Municipality',
        'Developer',
        'Housing association',
        'Water authority',
        'Neighbours',
      ],
    },
  },
  {
    id: 'countryside',
    nl: {
      title: 'Toekomst van het buitengebied',
      theme:
        'Hoe kunnen we de natuur in dit gebied herstellen, zodat boeren er een toekomst houden, zonder dat het dorp zijn voorzieningen verliest?',
      parties: ['Provincie', 'Boeren', 'Natuurorganisatie', 'Waterschap', 'Gemeente'],
    },
    en: {
      title: 'The future of the countryside',
      theme:
        'How can we restore nature in this area, so that farmers keep a future here, without the village losing its services?',
      parties: ['Province', 'Farmers', 'Nature organisation', 'Water authority', 'Municipality'],
    },
  },
  {
    id: 'heat',
    nl: {
      title: 'Een wijk van het gas af',
      theme:
        'Hoe kunnen we deze wijk van het aardgas halen, zodat iedereen de rekening kan betalen, zonder dat het stroomnet vastloopt?',
      parties: ['Gemeente', 'Netbeheerder', 'Warmtebedrijf', 'Woningcorporatie', 'Bewoners'],
    },
    en: {
      title: 'A neighbourhood off natural gas',
      theme:
        'How can we take this neighbourhood off natural gas, so that everyone can pay the bill, without overloading the power grid?',
      parties: [
        'Municipality',
        'Grid operator',
        'Heat company',
        'Housing association',
        'Residents',
      ],
    },
  },
  {
    id: 'youth',
    nl: {
      title: 'Hulp op school, voordat het misgaat',
      theme:
        'Hoe kunnen we kinderen eerder helpen, zodat ze op hun eigen school blijven, zonder dat leraren en jeugdhulp nog meer op hun bord krijgen?',
      parties: ['Gemeente', 'Scholen', 'Jeugdhulp', 'Ouders'],
    },
    en: {
      title: 'Help at school, before things go wrong',
      theme:
        'How can we help children sooner, so that they stay at their own school, without giving teachers and youth care even more to do?',
      parties: ['Municipality', 'Schools', 'Youth care', 'Parents'],
    },
  },
];
