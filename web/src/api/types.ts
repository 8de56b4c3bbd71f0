// What the server answers, by its own types.

export type {
  ActLine,
  ArticleAnswer,
  ArticleLabel,
  CommitmentLine,
  FigureLine,
  MayRepeat,
  MoveLine,
  PairAnswer,
  PairCount,
  PairsAnswer,
  SourceCount,
  StandingLine,
  WithSources,
} from '../../../src/queries/index.ts';
