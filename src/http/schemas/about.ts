// About the record itself.

import { z } from 'zod';
import { sha256Hex } from '../../record/index.ts';
import { count } from './labels.ts';

export const ledgerHead = z.strictObject({ seq: count, chainHash: sha256Hex });

const records = z.strictObject({
  page: count.exactOptional(),
  sighting: count.exactOptional(),
  article: count.exactOptional(),
  event: count.exactOptional(),
  claim: count.exactOptional(),
  figure: count.exactOptional(),
  reading: count.exactOptional(),
  problem: count.exactOptional(),
  correction: count.exactOptional(),
});

export const aboutAnswer = z.strictObject({
  program: z.strictObject({ name: z.string(), version: z.string() }),
  ledger: z.strictObject({ name: z.string(), head: ledgerHead, records }),
  scoreboard: z.array(z.strictObject({ set: z.string(), scores: z.record(z.string(), z.number()) })),
  knownFaults: z.array(z.strictObject({ part: z.string(), fault: z.string(), set: z.string().nullable() })),
});
