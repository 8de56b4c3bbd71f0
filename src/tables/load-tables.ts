// All tables of `data/`, read and checked once and handed on as typed values.

import type { TimeTables } from '../time/index.ts';
import { type ActorTables, readActorTables } from './actors.ts';
import { type ArticleTables, readArticleTables } from './article.ts';
import { type ClaimTables, readClaimTables } from './claims.ts';
import { type CommitmentTables, readCommitmentTables } from './commitments.ts';
import { type DatingTables, readDatingTables } from './dating.ts';
import { type EventTables, readEventTables } from './events.ts';
import { type FigureTables, readFigureTables } from './figures.ts';
import { type LanguageTables, readLanguageTables } from './language.ts';
import { type NoticeTables, readNoticeTables } from './notices.ts';
import { ownTablesFolder } from './own-tables.ts';
import { readScaleTable, type ScaleTable } from './scales.ts';
import { readSeriesTables, type SeriesTables } from './series.ts';
import { readStandingTables, type StandingTables } from './standing.ts';
import { readStoryTables, type StoryTables } from './stories.ts';
import { readTimeTables } from './time.ts';

/** The folder of the tables, beside `src/` and `dist/` alike. */
export const dataFolder: URL = new URL('../../data/', import.meta.url);

/** Every table, by the stage that it serves. */
export interface Tables {
  readonly actors: ActorTables;
  readonly article: ArticleTables;
  readonly claims: ClaimTables;
  readonly commitments: CommitmentTables;
  readonly dating: DatingTables;
  readonly events: EventTables;
  readonly figures: FigureTables;
  readonly language: LanguageTables;
  readonly notices: NoticeTables;
  /** Cooperation and conflict of acts. */
  readonly scales: ScaleTable;
  readonly series: SeriesTables;
  readonly standing: StandingTables;
  readonly stories: StoryTables;
  readonly time: TimeTables;
  readonly folder: URL;
}

/** Reads and checks every table; throws a DemarcheError (`TABLE_FAULT`) that names file and line of the first fault. */
export function loadTables(folder: URL = dataFolder): Tables {
  return {
    actors: readActorTables(folder, ownTablesFolder()),
    article: readArticleTables(folder),
    claims: readClaimTables(folder),
    commitments: readCommitmentTables(folder),
    dating: readDatingTables(folder),
    events: readEventTables(folder),
    figures: readFigureTables(folder),
    language: readLanguageTables(folder),
    notices: readNoticeTables(folder),
    scales: readScaleTable(folder),
    series: readSeriesTables(folder),
    standing: readStandingTables(folder),
    stories: readStoryTables(folder),
    time: readTimeTables(folder),
    folder,
  };
}
