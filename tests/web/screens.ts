// Every screen of the app, as addresses that the example pages have something for, and those where there is nothing.

export const screens: readonly string[] = [
  '/',
  '/pair/BLR/USA',
  '/pair/BLR/USA?known=2025-09-20',
  '/?lens=network',
  '/?lens=map&a=BLR',
  '/actor/BLR',
  '/actor/person:alexander-lukashenko',
  '/standing?a=BLR',
  '/commitments',
  '/commitments?a=BLR',
  '/figures?a=BLR',
  '/stories',
  '/stories?a=BLR',
  '/story/minsk-letter',
  '/page/minsk-letter',
  '/page/minsk-letter?layers=events.claims.figures.actors.dating.dropped',
  '/compare/minsk-letter/harbour-wire',
  '/review',
  '/search?words=sanctions',
  '/search?words=sanctions&known=2025-09-20',
  '/pages',
  '/pages?verdict=contradicted',
  '/about',
];

/** Where the record has nothing, or nothing is chosen yet. */
export const emptyScreens: readonly string[] = [
  '/pair/FJI/TUV',
  '/pair/BLR/USA?on=1999-01-01',
  '/actor/FJI',
  '/actor/nobody',
  '/standing',
  '/standing?a=FJI',
  '/commitments?a=FJI',
  '/figures?a=FJI',
  '/stories?a=FJI',
  '/review?a=FJI',
  '/search',
  '/search?words=zyzzyva',
  '/page/no-such-page',
  '/event/0123456789ab',
  '/nowhere',
];

/** Narrow, usual and wide. */
export const widths: readonly number[] = [360, 1280, 2560];
export const usualWidth = 1280;
