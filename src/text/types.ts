// The smallest words of the project: where something stands in a text, and what a stage gives back.

/** A half-open range of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The exact words of an article that a record rests on, and the rule (a file's name) that read them. */
export interface Evidence {
  readonly articleId: string;
  readonly span: Span;
  readonly quote: string;
  readonly ruleId: string;
}

/** Something that a stage could not read, said so that a person can look it up; reading goes on. */
export interface Problem {
  readonly ruleId: string;
  readonly message: string;
  readonly span?: Span;
}

/** What a stage returns: all that it found, in the order of the text, and all that it stumbled over. */
export interface Found<T> {
  readonly found: readonly T[];
  readonly problems: readonly Problem[];
}
