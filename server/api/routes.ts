import { boardRoute } from './board.ts';
import { createRoute } from './create.ts';
import { exportRoutes } from './exports.ts';
import { liveRoute, readyRoute } from './health.ts';
import { joinRoute, lookupRoute, resumeRoute } from './join.ts';
import { linksRoute, renewRoute, resumeLinkRoute, revokeRoute, screenLinkRoute } from './links.ts';
import { mineRoute } from './mine.ts';
import type { Route } from './route.ts';
import { sampleRoute } from './sample.ts';
import { setupRoute } from './setup.ts';

/** Everything that is asked over plain HTTP. */
export const routes: readonly Route[] = [
  createRoute,
  lookupRoute,
  joinRoute,
  resumeRoute,
  mineRoute,
  boardRoute,
  setupRoute,
  linksRoute,
  renewRoute,
  revokeRoute,
  resumeLinkRoute,
  screenLinkRoute,
  sampleRoute,
  ...exportRoutes,
  liveRoute,
  readyRoute,
];
