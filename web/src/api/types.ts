// What the server answers, by its own types.

export type { AboutAnswer } from '../../../src/answers/index.ts';
export type {
  ActLine,
  ArticleAnswer,
  ArticleLabel,
  CommitmentAnswer,
  CommitmentLine,
  FigureLine,
  MayRepeat,
  MoveLine,
  PagesAnswer,
  PairAnswer,
  PairCount,
  PairsAnswer,
  SearchAnswer,
  SourceCount,
  StandingLine,
  WithSources,
} from '../../../src/queries/index.ts';
