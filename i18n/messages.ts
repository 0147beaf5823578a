import enBoard from '../messages/en/board.json' with { type: 'json' };
import enBroaden from '../messages/en/broaden.json' with { type: 'json' };
import enCommon from '../messages/en/common.json' with { type: 'json' };
import enErrors from '../messages/en/errors.json' with { type: 'json' };
import enFacilitation from '../messages/en/facilitation.json' with { type: 'json' };
import enHome from '../messages/en/home.json' with { type: 'json' };
import enImprove from '../messages/en/improve.json' with { type: 'json' };
import enJoin from '../messages/en/join.json' with { type: 'json' };
import enOptions from '../messages/en/options.json' with { type: 'json' };
import enPackages from '../messages/en/packages.json' with { type: 'json' };
import enPhase from '../messages/en/phase.json' with { type: 'json' };
import enPreferred from '../messages/en/preferred.json' with { type: 'json' };
import enRehearse from '../messages/en/rehearse.json' with { type: 'json' };
import enReport from '../messages/en/report.json' with { type: 'json' };
import enReview from '../messages/en/review.json' with { type: 'json' };
import enScreen from '../messages/en/screen.json' with { type: 'json' };
import enSession from '../messages/en/session.json' with { type: 'json' };
import enUi from '../messages/en/ui.json' with { type: 'json' };
import nlBoard from '../messages/nl/board.json' with { type: 'json' };
import nlBroaden from '../messages/nl/broaden.json' with { type: 'json' };
import nlCommon from '../messages/nl/common.json' with { type: 'json' };
import nlErrors from '../messages/nl/errors.json' with { type: 'json' };
import nlFacilitation from '../messages/nl/facilitation.json' with { type: 'json' };
import nlHome from '../messages/nl/home.json' with { type: 'json' };
import nlImprove from '../messages/nl/improve.json' with { type: 'json' };
import nlJoin from '../messages/nl/join.json' with { type: 'json' };
import nlOptions from '../messages/nl/options.json' with { type: 'json' };
import nlPackages from '../messages/nl/packages.json' with { type: 'json' };
import nlPhase from '../messages/nl/phase.json' with { type: 'json' };
import nlPreferred from '../messages/nl/preferred.json' with { type: 'json' };
import nlRehearse from '../messages/nl/rehearse.json' with { type: 'json' };
import nlReport from '../messages/nl/report.json' with { type: 'json' };
import nlReview from '../messages/nl/review.json' with { type: 'json' };
import nlScreen from '../messages/nl/screen.json' with { type: 'json' };
import nlSession from '../messages/nl/session.json' with { type: 'json' };
import nlUi from '../messages/nl/ui.json' with { type: 'json' };
import type { Locale } from './locales.ts';
import type { Namespace } from './namespaces.ts';

const nl = {
  common: nlCommon,
  ui: nlUi,
  home: nlHome,
  join: nlJoin,
  board: nlBoard,
  session: nlSession,
  broaden: nlBroaden,
  options: nlOptions,
  preferred: nlPreferred,
  packages: nlPackages,
  improve: nlImprove,
  phase: nlPhase,
  facilitation: nlFacilitation,
  screen: nlScreen,
  rehearse: nlRehearse,
  review: nlReview,
  report: nlReport,
  errors: nlErrors,
};

const en = {
  common: enCommon,
  ui: enUi,
  home: enHome,
  join: enJoin,
  board: enBoard,
  session: enSession,
  broaden: enBroaden,
  options: enOptions,
  preferred: enPreferred,
  packages: enPackages,
  improve: enImprove,
  phase: enPhase,
  facilitation: enFacilitation,
  screen: enScreen,
  rehearse: enRehearse,
  review: enReview,
  report: enReport,
  errors: enErrors,
};

/** All texts, with the Dutch ones as the shape that keys are checked against. */
export type Messages = typeof nl;

// A namespace that is listed but not loaded here, or the other way round, must not compile.
const all: Record<Locale, Record<Namespace, object>> = { nl, en };

/** All texts of a language. */
export function messagesFor(locale: Locale): Messages {
  return all[locale] as Messages;
}
