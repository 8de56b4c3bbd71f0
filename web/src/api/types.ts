// What the server answers, by its own types.

export type { AboutAnswer } from '../../../src/answers/index.ts';
export type {
  ActLine,
  ArticleAnswer,
  ArticleLabel,
  CommitmentAnswer,
  CommitmentLine,
  EventAnswer,
  FigureAnswer,
  FigureLine,
  MayRepeat,
  MoveLine,
  PagesAnswer,
  PairAnswer,
  PairCount,
  PairsAnswer,
  SearchAnswer,
  SeriesFigureLine,
  SeriesLine,
  SourceCount,
  StandingAnswer,
  StandingLine,
  StoriesAnswer,
  WithSources,
} from '../../../src/queries/index.ts';
