// Every screen of the app, as addresses that the example pages have something for.

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
  '/figures?a=BLR',
  '/stories?a=BLR',
  '/story/minsk-letter',
  '/compare/minsk-letter/harbour-wire',
  '/review',
  '/search?words=sanctions',
  '/pages',
  '/about',
  '/nowhere',
];

/** Narrow, usual and wide. */
export const widths: readonly number[] = [360, 1280, 2560];
