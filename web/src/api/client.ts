// The client of Demarche's HTTP API. Made from its OpenAPI document by `npm run docs`; do not edit.

/** What the server refused, in its words. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  /** What to do next. */
  readonly advice: string;

  constructor(status: number, { code, message, advice }: Problem['error']) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
    this.advice = advice;
  }
}

export interface ClientSettings {
  /** Where the server is; by default the one that this page came from. */
  readonly root?: string;
  /** Sent with every request, where there is one. */
  readonly token?: () => string | null;
  readonly fetch?: typeof fetch;
}

interface Request {
  readonly method: string;
  /** From `/`. */
  readonly path: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

function toQuery(options: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== null) query.append(name, String(one));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

async function refusalOf(response: Response): Promise<ApiError> {
  const told = (await response.json().catch(() => null)) as Problem | null;
  const plain = { code: String(response.status), message: response.statusText, advice: '' };
  return new ApiError(response.status, told?.error ?? plain);
}

export type PageRecord = {
  readonly pageId: string;
  readonly mediaType: 'text/html' | 'text/plain';
  readonly lengthBytes: number;
  readonly charset: string;
  readonly headers?: string;
};

export type Sighting = { readonly pageId: string; readonly name: string };

export type ArticleRecord = {
  readonly pageId: string;
  readonly headline: string | null;
  readonly subheading: string | null;
  readonly bylines: readonly string[];
  readonly outlet: string | null;
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly language: string;
  readonly canonicalUrl: string | null;
  readonly form: 'article' | 'live-blog' | 'listing';
  readonly part: { readonly number: number; readonly of: number | null } | null;
  readonly statedPublished: string | null;
  readonly statedModified: string | null;
  readonly text: string;
  readonly blocks: readonly {
    readonly kind: 'headline' | 'subheading' | 'heading' | 'paragraph' | 'quote' | 'listItem' | 'caption';
    readonly span: Span;
    readonly pageSpan: Span;
  }[];
  readonly dropped: readonly { readonly text: string; readonly pageSpan: Span; readonly reason: string }[];
  readonly dating: {
    readonly published: DayInterval;
    readonly method: string;
    readonly verdict: 'confirmed' | 'unconfirmed' | 'contradicted' | 'inferred' | 'unknown';
    readonly stamp: DayInterval | null;
    readonly clues: readonly {
      readonly ruleId: string;
      readonly kind: 'stamp' | 'text' | 'chrome';
      readonly quote: string;
      readonly span: Span | null;
      readonly implies: DayInterval;
      readonly note: string;
    }[];
  };
  readonly notices: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly span: Span | null;
  }[];
};

export type EventMention = {
  readonly type: EventType;
  readonly mode: string | null;
  readonly act: { readonly type: EventType; readonly mode: string | null } | null;
  readonly contexts: readonly string[];
  readonly actors: readonly ActorReference[];
  readonly recipients: readonly ActorReference[];
  readonly place: {
    readonly text: string;
    readonly span: Span;
    readonly country: string | null;
    readonly location?: {
      readonly latitude: number;
      readonly longitude: number;
      readonly extent: 'town' | 'region' | 'country';
    };
  } | null;
  readonly occurred: DayInterval;
  readonly occurredBasis: 'stated' | 'resolved' | 'inferred' | 'none' | 'corrected';
  readonly status: Status;
  readonly authority: Authority | null;
  readonly magnitude: {
    readonly measure: string;
    readonly value: number | null;
    readonly text: string;
    readonly span: Span;
  } | null;
  readonly trigger: Span;
  readonly repeats?: Span;
  readonly completed?: readonly {
    readonly part: 'parties' | 'place' | 'status' | 'occurred';
    readonly from: Span;
  }[];
  readonly evidence: {
    readonly articleId: string;
    readonly span: Span;
    readonly quote: string;
    readonly ruleId: string;
  };
};

export type Claim = {
  readonly source: {
    readonly spans: readonly Span[];
    readonly text: string;
    readonly actor: ActorReference | null;
  } | null;
  readonly cue: { readonly text: string; readonly span: Span } | null;
  readonly content: readonly { readonly text: string; readonly span: Span }[];
  readonly form: 'direct' | 'indirect' | 'mixed';
  readonly stance: 'assert' | 'deny' | 'allege' | 'request' | 'intend' | 'believe' | 'ask';
  readonly evidence: {
    readonly articleId: string;
    readonly span: Span;
    readonly quote: string;
    readonly ruleId: string;
  };
};

export type Figure = {
  readonly number: { readonly text: string; readonly span: Span };
  readonly low: number | null;
  readonly high: number | null;
  readonly comparator: '=' | '~' | '>' | '>=' | '<' | '<=' | 'up' | 'down' | 'vague' | 'ordinal';
  readonly unit: string | null;
  readonly counts: string | null;
  readonly action: string | null;
  readonly about: readonly ActorReference[];
  readonly whose?: readonly string[];
  readonly window: DayInterval | null;
  readonly asOf: string | null;
  readonly aggregation: 'cumulative' | 'single' | 'level' | 'unknown';
  readonly definition: string | null;
  readonly status: Status | 'state' | 'estimate' | 'discussed';
  readonly authority: Authority | null;
  readonly relations?: readonly {
    readonly kind: 'part-of' | 'total-of' | 'change-from' | 'remainder-of';
    readonly number: { readonly text: string; readonly span: Span };
  }[];
  readonly evidence: {
    readonly articleId: string;
    readonly span: Span;
    readonly quote: string;
    readonly ruleId: string;
  };
};

export type Reading = {
  readonly pageId: string;
  readonly articleId: string | null;
  readonly version: string;
  readonly entryIds: readonly string[];
  readonly notices: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly span: Span | null;
  }[];
  readonly sentences: number;
  readonly tokens: number;
  readonly supersedes?: string;
};

export type ProblemRecord = {
  readonly pageId: string | null;
  readonly code: string;
  readonly message: string;
};

export type Correction =
  | {
      readonly action: 'reject';
      readonly what:
        | (
            | {
                readonly kind: 'event' | 'figure' | 'claim';
                readonly pageId: string;
                readonly entryId: string;
                readonly quote: string;
                readonly span: Span;
                readonly anchor: { readonly text: string; readonly at: number };
                readonly occurrence: { readonly nth: number; readonly of: number };
                readonly alike: number;
                readonly gist: string;
              }
            | { readonly kind: 'article'; readonly pageId: string; readonly entryId: string }
          )
        | {
            readonly kind: 'link';
            readonly relation: 'same-event' | 'same-story' | 'copy' | 'ends-promise';
            readonly of: readonly [
              (
                | {
                    readonly kind: 'event' | 'figure' | 'claim';
                    readonly pageId: string;
                    readonly entryId: string;
                    readonly quote: string;
                    readonly span: Span;
                    readonly anchor: { readonly text: string; readonly at: number };
                    readonly occurrence: { readonly nth: number; readonly of: number };
                    readonly alike: number;
                    readonly gist: string;
                  }
                | { readonly kind: 'article'; readonly pageId: string; readonly entryId: string }
              ),
              (
                | {
                    readonly kind: 'event' | 'figure' | 'claim';
                    readonly pageId: string;
                    readonly entryId: string;
                    readonly quote: string;
                    readonly span: Span;
                    readonly anchor: { readonly text: string; readonly at: number };
                    readonly occurrence: { readonly nth: number; readonly of: number };
                    readonly alike: number;
                    readonly gist: string;
                  }
                | { readonly kind: 'article'; readonly pageId: string; readonly entryId: string }
              ),
            ];
          };
      readonly author: string;
      readonly reason: string;
      readonly made: string;
    }
  | {
      readonly action: 'accept';
      readonly what:
        | (
            | {
                readonly kind: 'event' | 'figure' | 'claim';
                readonly pageId: string;
                readonly entryId: string;
                readonly quote: string;
                readonly span: Span;
                readonly anchor: { readonly text: string; readonly at: number };
                readonly occurrence: { readonly nth: number; readonly of: number };
                readonly alike: number;
                readonly gist: string;
              }
            | { readonly kind: 'article'; readonly pageId: string; readonly entryId: string }
          )
        | {
            readonly kind: 'link';
            readonly relation: 'same-event' | 'same-story' | 'copy' | 'ends-promise';
            readonly of: readonly [
              (
                | {
                    readonly kind: 'event' | 'figure' | 'claim';
                    readonly pageId: string;
                    readonly entryId: string;
                    readonly quote: string;
                    readonly span: Span;
                    readonly anchor: { readonly text: string; readonly at: number };
                    readonly occurrence: { readonly nth: number; readonly of: number };
                    readonly alike: number;
                    readonly gist: string;
                  }
                | { readonly kind: 'article'; readonly pageId: string; readonly entryId: string }
              ),
              (
                | {
                    readonly kind: 'event' | 'figure' | 'claim';
                    readonly pageId: string;
                    readonly entryId: string;
                    readonly quote: string;
                    readonly span: Span;
                    readonly anchor: { readonly text: string; readonly at: number };
                    readonly occurrence: { readonly nth: number; readonly of: number };
                    readonly alike: number;
                    readonly gist: string;
                  }
                | { readonly kind: 'article'; readonly pageId: string; readonly entryId: string }
              ),
            ];
          };
      readonly author: string;
      readonly reason: string;
      readonly made: string;
    }
  | {
      readonly action: 'edit';
      readonly what:
        | {
            readonly kind: 'event' | 'figure' | 'claim';
            readonly pageId: string;
            readonly entryId: string;
            readonly quote: string;
            readonly span: Span;
            readonly anchor: { readonly text: string; readonly at: number };
            readonly occurrence: { readonly nth: number; readonly of: number };
            readonly alike: number;
            readonly gist: string;
          }
        | { readonly kind: 'article'; readonly pageId: string; readonly entryId: string };
      readonly field: string;
      readonly value: schema0;
      readonly seen: schema1;
      readonly author: string;
      readonly reason: string;
      readonly made: string;
    }
  | {
      readonly action: 'merge';
      readonly what:
        | {
            readonly kind: 'actor';
            readonly is: { readonly actorId: string | null; readonly name: string };
            readonly of: {
              readonly actorId: string | null;
              readonly name: string;
              readonly country: string | null;
              readonly sector: string | null;
            };
          }
        | {
            readonly kind: 'link';
            readonly relation: 'same-event' | 'same-story' | 'copy' | 'ends-promise';
            readonly of: readonly [
              (
                | {
                    readonly kind: 'event' | 'figure' | 'claim';
                    readonly pageId: string;
                    readonly entryId: string;
                    readonly quote: string;
                    readonly span: Span;
                    readonly anchor: { readonly text: string; readonly at: number };
                    readonly occurrence: { readonly nth: number; readonly of: number };
                    readonly alike: number;
                    readonly gist: string;
                  }
                | { readonly kind: 'article'; readonly pageId: string; readonly entryId: string }
              ),
              (
                | {
                    readonly kind: 'event' | 'figure' | 'claim';
                    readonly pageId: string;
                    readonly entryId: string;
                    readonly quote: string;
                    readonly span: Span;
                    readonly anchor: { readonly text: string; readonly at: number };
                    readonly occurrence: { readonly nth: number; readonly of: number };
                    readonly alike: number;
                    readonly gist: string;
                  }
                | { readonly kind: 'article'; readonly pageId: string; readonly entryId: string }
              ),
            ];
          };
      readonly author: string;
      readonly reason: string;
      readonly made: string;
    }
  | {
      readonly action: 'split';
      readonly what: readonly {
        readonly kind: 'event' | 'figure' | 'claim';
        readonly pageId: string;
        readonly entryId: string;
        readonly quote: string;
        readonly span: Span;
        readonly anchor: { readonly text: string; readonly at: number };
        readonly occurrence: { readonly nth: number; readonly of: number };
        readonly alike: number;
        readonly gist: string;
      }[];
      readonly actor: { readonly actorId: string | null; readonly name: string };
      readonly to: {
        readonly actorId: string | null;
        readonly name: string;
        readonly country: string | null;
        readonly sector: string | null;
      } | null;
      readonly author: string;
      readonly reason: string;
      readonly made: string;
    }
  | {
      readonly action: 'undo';
      readonly correctionId: string;
      readonly author: string;
      readonly reason: string;
      readonly made: string;
    };

export type Span = { readonly start: number; readonly end: number };

export type DayInterval = { readonly from: string | null; readonly to: string | null };

export type ActorReference = {
  readonly text: string;
  readonly span: Span;
  readonly actorId: string | null;
  readonly name: string;
  readonly country: string | null;
  readonly sector: string | null;
};

export type Authority = {
  readonly source: string;
  readonly actorId: string | null;
  readonly claimId: string | null;
};

export type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

export type Status =
  | 'happened'
  | 'ongoing'
  | 'announced'
  | 'anticipated'
  | 'alleged'
  | 'denied'
  | 'hypothetical'
  | 'negated'
  | 'background';

export type CorrectionRequest =
  | {
      readonly action: 'reject';
      readonly ids: readonly string[];
      readonly relation?: 'same-event' | 'same-story' | 'copy' | 'ends-promise';
      readonly reason: string;
      readonly author?: string;
    }
  | {
      readonly action: 'accept';
      readonly ids: readonly string[];
      readonly relation?: 'same-event' | 'same-story' | 'copy' | 'ends-promise';
      readonly reason: string;
      readonly author?: string;
    }
  | {
      readonly action: 'edit';
      readonly id: string;
      readonly changes: readonly string[];
      readonly reason: string;
      readonly author?: string;
    }
  | {
      readonly action: 'merge';
      readonly a: string;
      readonly b: string;
      readonly relation?: 'same-event' | 'same-story' | 'copy' | 'ends-promise';
      readonly reason: string;
      readonly author?: string;
    }
  | {
      readonly action: 'split';
      readonly ids: readonly string[];
      readonly actor?: string;
      readonly to?: string;
      readonly relation?: 'same-event' | 'same-story' | 'copy' | 'ends-promise';
      readonly reason: string;
      readonly author?: string;
    }
  | {
      readonly action: 'undo';
      readonly ids: readonly string[];
      readonly reason: string;
      readonly author?: string;
    };

export type CorrectionOutcome = {
  readonly isMade: boolean;
  readonly corrections: readonly { readonly id: string; readonly content: Correction }[];
  readonly preview: CorrectionPreview;
  readonly warnings: readonly string[];
};

export type TokenRequest = { readonly token: string };

export type Visitor = { readonly name: string | null; readonly role: 'reader' | 'reviewer' | 'admin' };

export type UserRequest = { readonly name: string; readonly role: 'reader' | 'reviewer' | 'admin' };

export type UsersAnswer = {
  readonly users: readonly {
    readonly name: string;
    readonly role: 'reader' | 'reviewer' | 'admin';
    readonly added: string;
  }[];
};

export type NewUser = {
  readonly name: string;
  readonly role: 'reader' | 'reviewer' | 'admin';
  readonly token: string;
};

export type Problem = {
  readonly error: { readonly code: string; readonly message: string; readonly advice: string };
};

export type ActLine = {
  readonly id: string;
  readonly quote: string;
  readonly span: Span;
  readonly article: ArticleLabel;
  readonly recordedAt: string;
  readonly onlyPossiblyKnown: boolean;
  readonly corrections?: readonly CorrectionMark[];
  readonly kind: 'event';
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly scale?: {
    readonly quad: 1 | 2 | 3 | 4;
    readonly score: number;
    readonly cameo: string;
    readonly goldstein: number;
  };
  readonly act: { readonly type: EventType; readonly mode: string | null } | null;
  readonly status: Status;
  readonly trigger: string;
  readonly occurred: DayInterval;
  readonly occurredBasis: 'stated' | 'resolved' | 'inferred' | 'none' | 'corrected';
  readonly actors: readonly ActorReference[];
  readonly recipients: readonly ActorReference[];
  readonly place: string | null;
  readonly magnitude: {
    readonly measure: string;
    readonly text: string;
    readonly value: number | null;
  } | null;
  readonly authority: Authority | null;
  readonly actAt?: number;
  readonly completed?: readonly {
    readonly part: 'parties' | 'place' | 'status' | 'occurred';
    readonly from: Span;
  }[];
  readonly alsoIn: readonly { readonly id: string; readonly quote: string }[];
};

export type SourcedAct = {
  readonly id: string;
  readonly quote: string;
  readonly span: Span;
  readonly article: ArticleLabel;
  readonly recordedAt: string;
  readonly onlyPossiblyKnown: boolean;
  readonly corrections?: readonly CorrectionMark[];
  readonly kind: 'event';
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly scale?: {
    readonly quad: 1 | 2 | 3 | 4;
    readonly score: number;
    readonly cameo: string;
    readonly goldstein: number;
  };
  readonly act: { readonly type: EventType; readonly mode: string | null } | null;
  readonly status: Status;
  readonly trigger: string;
  readonly occurred: DayInterval;
  readonly occurredBasis: 'stated' | 'resolved' | 'inferred' | 'none' | 'corrected';
  readonly actors: readonly ActorReference[];
  readonly recipients: readonly ActorReference[];
  readonly place: string | null;
  readonly magnitude: {
    readonly measure: string;
    readonly text: string;
    readonly value: number | null;
  } | null;
  readonly authority: Authority | null;
  readonly actAt?: number;
  readonly completed?: readonly {
    readonly part: 'parties' | 'place' | 'status' | 'occurred';
    readonly from: Span;
  }[];
  readonly alsoIn: readonly { readonly id: string; readonly quote: string }[];
  readonly copyOf?: string;
};

export type ListedAct = {
  readonly id: string;
  readonly quote: string;
  readonly span: Span;
  readonly article: ArticleLabel;
  readonly recordedAt: string;
  readonly onlyPossiblyKnown: boolean;
  readonly corrections?: readonly CorrectionMark[];
  readonly kind: 'event';
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly scale?: {
    readonly quad: 1 | 2 | 3 | 4;
    readonly score: number;
    readonly cameo: string;
    readonly goldstein: number;
  };
  readonly act: { readonly type: EventType; readonly mode: string | null } | null;
  readonly status: Status;
  readonly trigger: string;
  readonly occurred: DayInterval;
  readonly occurredBasis: 'stated' | 'resolved' | 'inferred' | 'none' | 'corrected';
  readonly actors: readonly ActorReference[];
  readonly recipients: readonly ActorReference[];
  readonly place: string | null;
  readonly magnitude: {
    readonly measure: string;
    readonly text: string;
    readonly value: number | null;
  } | null;
  readonly authority: Authority | null;
  readonly actAt?: number;
  readonly completed?: readonly {
    readonly part: 'parties' | 'place' | 'status' | 'occurred';
    readonly from: Span;
  }[];
  readonly alsoIn: readonly { readonly id: string; readonly quote: string }[];
  readonly copyOf?: string;
  readonly happening?: string;
};

export type FigureLine = {
  readonly id: string;
  readonly quote: string;
  readonly span: Span;
  readonly article: ArticleLabel;
  readonly recordedAt: string;
  readonly onlyPossiblyKnown: boolean;
  readonly corrections?: readonly CorrectionMark[];
  readonly number: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly counts: string | null;
  readonly action: string | null;
  readonly window: DayInterval | null;
  readonly asOf: string | null;
  readonly asOfDays?: DayInterval;
  readonly definition: string | null;
  readonly authority: Authority | null;
  readonly kind: 'figure';
  readonly comparator: string;
  readonly aggregation: string;
  readonly status: string;
  readonly about: readonly ActorReference[];
  readonly whose?: readonly string[];
  readonly relations?: readonly {
    readonly kind: 'part-of' | 'total-of' | 'change-from' | 'remainder-of';
    readonly number: { readonly text: string; readonly span: Span };
  }[];
};

export type SourcedFigure = {
  readonly id: string;
  readonly quote: string;
  readonly span: Span;
  readonly article: ArticleLabel;
  readonly recordedAt: string;
  readonly onlyPossiblyKnown: boolean;
  readonly corrections?: readonly CorrectionMark[];
  readonly number: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly counts: string | null;
  readonly action: string | null;
  readonly window: DayInterval | null;
  readonly asOf: string | null;
  readonly asOfDays?: DayInterval;
  readonly definition: string | null;
  readonly authority: Authority | null;
  readonly kind: 'figure';
  readonly comparator: string;
  readonly aggregation: string;
  readonly status: string;
  readonly about: readonly ActorReference[];
  readonly whose?: readonly string[];
  readonly relations?: readonly {
    readonly kind: 'part-of' | 'total-of' | 'change-from' | 'remainder-of';
    readonly number: { readonly text: string; readonly span: Span };
  }[];
  readonly copyOf?: string;
};

export type ClaimLine = {
  readonly id: string;
  readonly quote: string;
  readonly span: Span;
  readonly article: ArticleLabel;
  readonly recordedAt: string;
  readonly onlyPossiblyKnown: boolean;
  readonly corrections?: readonly CorrectionMark[];
  readonly kind: 'claim';
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: string;
  readonly form: string;
  readonly stance: string;
};

export type ArticleLabel = {
  readonly id: string;
  readonly pageId: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly location: string | null;
  readonly published: DayInterval;
  readonly verdict: 'confirmed' | 'unconfirmed' | 'contradicted' | 'inferred' | 'unknown';
  readonly caveats: readonly ('satire' | 'retraction' | 'correction' | 'office' | 'death')[];
  readonly corrections?: readonly CorrectionMark[];
};

export type ArticleRecordLine =
  | {
      readonly id: string;
      readonly recordedAt: string;
      readonly corrections?: readonly CorrectionMark[];
      readonly kind: 'event';
      readonly content: EventMention;
    }
  | {
      readonly id: string;
      readonly recordedAt: string;
      readonly corrections?: readonly CorrectionMark[];
      readonly kind: 'claim';
      readonly content: Claim;
    }
  | {
      readonly id: string;
      readonly recordedAt: string;
      readonly corrections?: readonly CorrectionMark[];
      readonly kind: 'figure';
      readonly content: Figure;
    };

export type CorrectionMark = {
  readonly id: string;
  readonly action: 'reject' | 'accept' | 'edit' | 'merge' | 'split' | 'undo';
  readonly field?: string;
  readonly was?: unknown;
  readonly is?: unknown;
  readonly follows?: 'published';
  readonly link?: {
    readonly relation: 'same-event' | 'same-story' | 'copy' | 'ends-promise';
    readonly isOne: boolean;
    readonly of: readonly [string, string];
  };
  readonly author: string;
  readonly reason: string;
  readonly made: string;
};

export type CorrectionLine = {
  readonly id: string;
  readonly recordedAt: string;
  readonly correction: Correction;
  readonly state: 'stands' | 'undone' | 'overruled';
  readonly by: readonly string[];
  readonly names: readonly {
    readonly kind: 'event' | 'claim' | 'figure' | 'article';
    readonly entryId: string;
    readonly quote: string | null;
    readonly now: { readonly entryId: string; readonly isAnother: boolean } | null;
    readonly lost: string | null;
  }[];
};

export type CorrectionPreview = {
  readonly records: readonly {
    readonly id: string;
    readonly kind: 'event' | 'claim' | 'figure' | 'article';
    readonly quote: string | null;
    readonly becomes: 'rejected' | 'restored' | 'changed';
    readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
  }[];
  readonly moreRecords: number;
  readonly pairs: readonly {
    readonly sides: readonly Side[];
    readonly acts: readonly { readonly before: SourcedAct | null; readonly after: SourcedAct | null }[];
    readonly figures: readonly {
      readonly before: SourcedFigure | null;
      readonly after: SourcedFigure | null;
    }[];
    readonly states: readonly { readonly before: StandingLine | null; readonly after: StandingLine | null }[];
    readonly commitments: readonly {
      readonly before: CommitmentLine | null;
      readonly after: CommitmentLine | null;
    }[];
    readonly conflicts: readonly {
      readonly before: FigureConflict | null;
      readonly after: FigureConflict | null;
    }[];
    readonly sources?: { readonly before: SourceCount | null; readonly after: SourceCount | null };
  }[];
  readonly compared: number;
  readonly notCompared: number;
  readonly stories: readonly { readonly before: StoryLine | null; readonly after: StoryLine | null }[];
  readonly storiesCompared: number;
  readonly saidAlike: readonly {
    readonly id: string;
    readonly action: 'reject' | 'accept' | 'edit' | 'merge' | 'split' | 'undo';
    readonly field: string | null;
    readonly author: string;
  }[];
  readonly madeTogether: readonly {
    readonly id: string;
    readonly action: 'reject' | 'accept' | 'edit' | 'merge' | 'split' | 'undo';
    readonly field: string | null;
    readonly author: string;
  }[];
};

export type Side = {
  readonly asked: string;
  readonly name: string;
  readonly country: string | null;
  readonly actorId: string | null;
};

export type SourceCount = { readonly articles: number; readonly independent: number };

export type PairCount = {
  readonly codes: readonly [string, string];
  readonly names: readonly [string, string];
  readonly acts: number;
  readonly happened: number;
  readonly cooperation: number;
  readonly conflict: number;
  readonly last: string | null;
  readonly lastDays: DayInterval | null;
  readonly months: readonly {
    readonly month: string;
    readonly cooperation: number;
    readonly conflict: number;
  }[];
};

export type StandingLine = {
  readonly kind: string;
  readonly title: string;
  readonly by: string;
  readonly on: string;
  readonly isMutual: boolean;
  readonly object: string | null;
  readonly state: string | null;
  readonly isLasting: boolean;
  readonly since: DayInterval | null;
  readonly daysLeft: number | null;
  readonly byName: string;
  readonly onName: string;
  readonly end: {
    readonly quote: string;
    readonly article: ArticleLabel;
    readonly corrections?: readonly CorrectionMark[];
    readonly days: DayInterval;
  } | null;
  readonly basis: readonly MoveLine[];
  readonly history: readonly {
    readonly to: string;
    readonly how: 'moves' | 'extends' | 'affirms' | 'lapses';
    readonly occurred: DayInterval;
    readonly end: {
      readonly quote: string;
      readonly article: ArticleLabel;
      readonly corrections?: readonly CorrectionMark[];
      readonly days: DayInterval;
    } | null;
    readonly isExpected: boolean;
    readonly reports: readonly MoveLine[];
  }[];
  readonly announced: readonly MoveLine[];
  readonly discussed: readonly MoveLine[];
  readonly alleged: readonly MoveLine[];
  readonly against: readonly MoveLine[];
  readonly isShortened?: true;
};

export type SourcedStanding = {
  readonly kind: string;
  readonly title: string;
  readonly by: string;
  readonly on: string;
  readonly isMutual: boolean;
  readonly object: string | null;
  readonly state: string | null;
  readonly isLasting: boolean;
  readonly since: DayInterval | null;
  readonly daysLeft: number | null;
  readonly byName: string;
  readonly onName: string;
  readonly end: {
    readonly quote: string;
    readonly article: ArticleLabel;
    readonly corrections?: readonly CorrectionMark[];
    readonly days: DayInterval;
  } | null;
  readonly basis: readonly MoveLine[];
  readonly history: readonly {
    readonly to: string;
    readonly how: 'moves' | 'extends' | 'affirms' | 'lapses';
    readonly occurred: DayInterval;
    readonly end: {
      readonly quote: string;
      readonly article: ArticleLabel;
      readonly corrections?: readonly CorrectionMark[];
      readonly days: DayInterval;
    } | null;
    readonly isExpected: boolean;
    readonly reports: readonly MoveLine[];
  }[];
  readonly announced: readonly MoveLine[];
  readonly discussed: readonly MoveLine[];
  readonly alleged: readonly MoveLine[];
  readonly against: readonly MoveLine[];
  readonly isShortened?: true;
  readonly sources: SourceCount;
};

export type MoveLine = {
  readonly quote: string;
  readonly article: ArticleLabel;
  readonly corrections?: readonly CorrectionMark[];
  readonly id: string;
  readonly force: 'moves' | 'extends' | 'affirms' | 'announced' | 'discussed' | 'alleged' | 'denied';
  readonly to: string;
  readonly occurred: DayInterval;
};

export type CommitmentLine = {
  readonly id: string;
  readonly firmness: 'promised' | 'announced' | 'expected';
  readonly by: readonly ActorReference[];
  readonly to: readonly ActorReference[];
  readonly byCodes: readonly string[];
  readonly toCodes: readonly string[];
  readonly type: EventType;
  readonly mode: string | null;
  readonly word: string;
  readonly due: DayInterval | null;
  readonly condition?: { readonly quote: string; readonly article: ArticleLabel };
  readonly state: 'open' | 'kept' | 'overdue' | 'broken' | 'superseded';
  readonly isLate: boolean;
  readonly toldDays: DayInterval;
  readonly ageDays: number;
  readonly lead: ReportLine | null;
  readonly made: readonly ReportLine[];
  readonly changes: readonly {
    readonly state: 'open' | 'kept' | 'overdue' | 'broken' | 'superseded';
    readonly days: DayInterval;
    readonly reports: readonly ReportLine[];
  }[];
  readonly nearOutcomes?: readonly {
    readonly quote: string;
    readonly article: ArticleLabel;
    readonly corrections?: readonly CorrectionMark[];
    readonly id: string;
    readonly how: 'in part' | 'perhaps';
  }[];
};

export type SourcedCommitment = {
  readonly id: string;
  readonly firmness: 'promised' | 'announced' | 'expected';
  readonly by: readonly ActorReference[];
  readonly to: readonly ActorReference[];
  readonly byCodes: readonly string[];
  readonly toCodes: readonly string[];
  readonly type: EventType;
  readonly mode: string | null;
  readonly word: string;
  readonly due: DayInterval | null;
  readonly condition?: { readonly quote: string; readonly article: ArticleLabel };
  readonly state: 'open' | 'kept' | 'overdue' | 'broken' | 'superseded';
  readonly isLate: boolean;
  readonly toldDays: DayInterval;
  readonly ageDays: number;
  readonly lead: ReportLine | null;
  readonly made: readonly ReportLine[];
  readonly changes: readonly {
    readonly state: 'open' | 'kept' | 'overdue' | 'broken' | 'superseded';
    readonly days: DayInterval;
    readonly reports: readonly ReportLine[];
  }[];
  readonly nearOutcomes?: readonly {
    readonly quote: string;
    readonly article: ArticleLabel;
    readonly corrections?: readonly CorrectionMark[];
    readonly id: string;
    readonly how: 'in part' | 'perhaps';
  }[];
  readonly sources: SourceCount;
};

export type ReportLine = {
  readonly quote: string;
  readonly article: ArticleLabel;
  readonly corrections?: readonly CorrectionMark[];
  readonly id: string;
};

export type Series = {
  readonly id: string;
  readonly counts: string;
  readonly action: string | null;
  readonly about: readonly string[];
  readonly definitions: readonly string[];
  readonly figures: readonly SeriesFigure[];
  readonly older: number;
  readonly conflicts: readonly FigureConflict[];
  readonly sources: SourceCount;
};

export type SeriesFigure = {
  readonly number: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly counts: string | null;
  readonly action: string | null;
  readonly window: DayInterval | null;
  readonly asOf: string | null;
  readonly asOfDays?: DayInterval;
  readonly definition: string | null;
  readonly authority: Authority | null;
  readonly corrections?: readonly CorrectionMark[];
  readonly id: string;
  readonly comparator: '=' | '~' | '>' | '>=' | '<' | '<=' | 'up' | 'down' | 'vague' | 'ordinal';
  readonly aggregation: 'cumulative' | 'single' | 'level' | 'unknown';
  readonly status: Status | 'state' | 'estimate' | 'discussed';
  readonly relations?: readonly {
    readonly kind: 'part-of' | 'total-of' | 'change-from' | 'remainder-of';
    readonly number: { readonly text: string; readonly span: Span };
  }[];
  readonly quote: string;
  readonly article: ArticleLabel;
};

export type FigureConflict = {
  readonly ids: readonly [string, string];
  readonly reason:
    | 'copy of an old figure'
    | 'other definition'
    | 'cumulative against single'
    | 'other window'
    | 'later count'
    | 'rounding'
    | 'plain contradiction';
  readonly explanation: string;
};

export type StoryHead = {
  readonly corrections?: readonly CorrectionMark[];
  readonly id: string;
  readonly headline: string | null;
  readonly days: DayInterval;
  readonly articles: number;
  readonly independent: number;
  readonly first: readonly {
    readonly id: string;
    readonly pageId: string;
    readonly headline: string | null;
    readonly outlet: string | null;
    readonly url: string | null;
    readonly location: string | null;
    readonly published: DayInterval;
    readonly verdict: 'confirmed' | 'unconfirmed' | 'contradicted' | 'inferred' | 'unknown';
    readonly caveats: readonly ('satire' | 'retraction' | 'correction' | 'office' | 'death')[];
    readonly corrections?: readonly CorrectionMark[];
    readonly copyOf: string | null;
  }[];
  readonly happenings: number;
  readonly events: readonly {
    readonly corrections?: readonly CorrectionMark[];
    readonly id: string;
    readonly quote: string;
    readonly trigger: string;
    readonly type: string;
    readonly articles: number;
    readonly independent: number;
  }[];
};

export type StoryLine = {
  readonly corrections?: readonly CorrectionMark[];
  readonly id: string;
  readonly headline: string | null;
  readonly days: DayInterval;
  readonly articles: readonly {
    readonly id: string;
    readonly pageId: string;
    readonly headline: string | null;
    readonly outlet: string | null;
    readonly url: string | null;
    readonly location: string | null;
    readonly published: DayInterval;
    readonly verdict: 'confirmed' | 'unconfirmed' | 'contradicted' | 'inferred' | 'unknown';
    readonly caveats: readonly ('satire' | 'retraction' | 'correction' | 'office' | 'death')[];
    readonly corrections?: readonly CorrectionMark[];
    readonly copyOf: string | null;
  }[];
  readonly independent: number;
  readonly events: readonly StoryEvent[];
};

export type StoryEvent = {
  readonly corrections?: readonly CorrectionMark[];
  readonly id: string;
  readonly actIds: readonly string[];
  readonly articleIds: readonly string[];
  readonly quote: string;
  readonly trigger: string;
  readonly fields: HappeningFields;
  readonly independent: number;
};

export type HappeningFields = {
  readonly types: readonly {
    readonly value: string;
    readonly actIds: readonly string[];
    readonly articleIds: readonly string[];
  }[];
  readonly statuses: readonly {
    readonly value: string;
    readonly actIds: readonly string[];
    readonly articleIds: readonly string[];
  }[];
  readonly days: readonly {
    readonly value: string;
    readonly actIds: readonly string[];
    readonly articleIds: readonly string[];
  }[];
  readonly places: readonly {
    readonly value: string;
    readonly actIds: readonly string[];
    readonly articleIds: readonly string[];
  }[];
  readonly actors: readonly {
    readonly value: string;
    readonly actIds: readonly string[];
    readonly articleIds: readonly string[];
  }[];
  readonly recipients: readonly {
    readonly value: string;
    readonly actIds: readonly string[];
    readonly articleIds: readonly string[];
  }[];
  readonly counts: readonly {
    readonly value: string;
    readonly actIds: readonly string[];
    readonly articleIds: readonly string[];
  }[];
};

export type Relative = {
  readonly corrections?: readonly CorrectionMark[];
  readonly article: ArticleLabel;
  readonly kind: 'exact' | 'near' | 'partial' | 'paraphrase' | 'recycled';
  readonly similarity: number;
  readonly cameFirst: ('asked' | 'other') | null;
  readonly reasons: readonly string[];
  readonly passages: readonly { readonly quote: string; readonly otherQuote: string }[];
};

export type ComparedLine = {
  readonly kind: 'same' | 'changed' | 'left out' | 'added';
  readonly first: {
    readonly quote: string;
    readonly span: Span;
    readonly marks: readonly Span[];
    readonly isMoved: boolean;
  } | null;
  readonly second: {
    readonly quote: string;
    readonly span: Span;
    readonly marks: readonly Span[];
    readonly isMoved: boolean;
  } | null;
};

export type PageLine = {
  readonly id: string;
  readonly pageId: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly location: string | null;
  readonly published: DayInterval;
  readonly verdict: 'confirmed' | 'unconfirmed' | 'contradicted' | 'inferred' | 'unknown';
  readonly caveats: readonly ('satire' | 'retraction' | 'correction' | 'office' | 'death')[];
  readonly corrections?: readonly CorrectionMark[];
  readonly acts: number;
  readonly onlyPossiblyKnown: boolean;
};

export type BriefClue = {
  readonly ruleId: string;
  readonly kind: 'stamp' | 'text' | 'chrome';
  readonly quote: string;
  readonly span: Span | null;
  readonly implies: DayInterval;
  readonly note: string;
  readonly contradicts: boolean;
  readonly isChange: boolean;
  readonly sets: ('start' | 'end' | 'both') | null;
  readonly times: number;
};

export type ReviewItem =
  | {
      readonly id: string;
      readonly priority: number;
      readonly doubt: number;
      readonly consequence: number;
      readonly reasons: readonly ReviewReason[];
      readonly kind: 'event';
      readonly act: ActLine;
      readonly passage: Passage;
    }
  | {
      readonly id: string;
      readonly priority: number;
      readonly doubt: number;
      readonly consequence: number;
      readonly reasons: readonly ReviewReason[];
      readonly kind: 'figure';
      readonly figure: FigureLine;
      readonly passage: Passage;
    }
  | {
      readonly id: string;
      readonly priority: number;
      readonly doubt: number;
      readonly consequence: number;
      readonly reasons: readonly ReviewReason[];
      readonly kind: 'article';
      readonly article: ArticleLabel;
      readonly clues: readonly BriefClue[];
    }
  | {
      readonly id: string;
      readonly priority: number;
      readonly doubt: number;
      readonly consequence: number;
      readonly reasons: readonly ReviewReason[];
      readonly kind: 'link';
      readonly relation: 'same-event' | 'same-story' | 'copy';
      readonly of: readonly [LinkedRecord, LinkedRecord];
    };

export type ReviewReason = {
  readonly side: 'doubt' | 'consequence';
  readonly code: string;
  readonly weight: number;
  readonly words: string;
};

export type LinkedRecord = {
  readonly id: string;
  readonly article: ArticleLabel;
  readonly act: ActLine | null;
  readonly passage: Passage | null;
};

export type Passage = {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  readonly word: Span | null;
};

export type SearchLine = {
  readonly quote: string;
  readonly span: Span;
  readonly marks: readonly Span[];
  readonly article: ArticleLabel;
  readonly onlyPossiblyKnown: boolean;
};

export type StoredEntry =
  | {
      readonly id: string;
      readonly seq: number;
      readonly recordedAt: string;
      readonly location: string | null;
      readonly chainHash: string;
      readonly kind: 'page';
      readonly content: PageRecord;
    }
  | {
      readonly id: string;
      readonly seq: number;
      readonly recordedAt: string;
      readonly location: string | null;
      readonly chainHash: string;
      readonly kind: 'sighting';
      readonly content: Sighting;
    }
  | {
      readonly id: string;
      readonly seq: number;
      readonly recordedAt: string;
      readonly location: string | null;
      readonly chainHash: string;
      readonly kind: 'article';
      readonly content: ArticleRecord;
    }
  | {
      readonly id: string;
      readonly seq: number;
      readonly recordedAt: string;
      readonly location: string | null;
      readonly chainHash: string;
      readonly kind: 'event';
      readonly content: EventMention;
    }
  | {
      readonly id: string;
      readonly seq: number;
      readonly recordedAt: string;
      readonly location: string | null;
      readonly chainHash: string;
      readonly kind: 'claim';
      readonly content: Claim;
    }
  | {
      readonly id: string;
      readonly seq: number;
      readonly recordedAt: string;
      readonly location: string | null;
      readonly chainHash: string;
      readonly kind: 'figure';
      readonly content: Figure;
    }
  | {
      readonly id: string;
      readonly seq: number;
      readonly recordedAt: string;
      readonly location: string | null;
      readonly chainHash: string;
      readonly kind: 'reading';
      readonly content: Reading;
    }
  | {
      readonly id: string;
      readonly seq: number;
      readonly recordedAt: string;
      readonly location: string | null;
      readonly chainHash: string;
      readonly kind: 'problem';
      readonly content: ProblemRecord;
    }
  | {
      readonly id: string;
      readonly seq: number;
      readonly recordedAt: string;
      readonly location: string | null;
      readonly chainHash: string;
      readonly kind: 'correction';
      readonly content: Correction;
    };

export type LedgerHead = { readonly seq: number; readonly chainHash: string };

export type ActorsAnswer = {
  readonly like: string;
  readonly actors: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: 'state' | 'body' | 'person';
    readonly country: string | null;
    readonly isInRecord: boolean;
  }[];
  readonly more: number;
};

export type PairsAnswer = {
  readonly clocks: { readonly on?: string; readonly known?: string; readonly recorded?: string };
  readonly leftOut: { readonly possiblyKnown: number };
  readonly more: number;
  readonly next: string | null;
  readonly pairs: readonly PairCount[];
  readonly actors: readonly {
    readonly code: string;
    readonly name: string;
    readonly acts: number;
    readonly last: string | null;
    readonly lastDays: DayInterval | null;
  }[];
};

export type PairAnswer = {
  readonly clocks: { readonly on?: string; readonly known?: string; readonly recorded?: string };
  readonly leftOut: { readonly possiblyKnown: number };
  readonly older: number;
  readonly next: string | null;
  readonly sides: readonly [Side, Side];
  readonly day: string;
  readonly standing: readonly SourcedStanding[];
  readonly promisesAfter: string | null;
  readonly aloneAfter: string | null;
  readonly commitments: readonly SourcedCommitment[];
  readonly acts: readonly ListedAct[];
  readonly figures: readonly SourcedFigure[];
  readonly articles: number;
  readonly sources: SourceCount;
};

export type BriefAnswer = {
  readonly clocks: { readonly on?: string; readonly known?: string; readonly recorded?: string };
  readonly leftOut: { readonly possiblyKnown: number };
  readonly older: number;
  readonly next: string | null;
  readonly sides: readonly [Side, Side];
  readonly day: string;
  readonly standing: readonly StandingLine[];
  readonly promisesAfter: string | null;
  readonly aloneAfter: string | null;
  readonly commitments: readonly CommitmentLine[];
  readonly acts: readonly ActLine[];
  readonly articles: number;
};

export type TimelineAnswer = {
  readonly clocks: { readonly on?: string; readonly known?: string; readonly recorded?: string };
  readonly leftOut: { readonly possiblyKnown: number };
  readonly older: number;
  readonly next: string | null;
  readonly sides: readonly Side[];
  readonly acts: readonly ListedAct[];
  readonly statements?: { readonly total: number; readonly newest: readonly ClaimLine[] };
  readonly sources: SourceCount;
};

export type StandingAnswer = {
  readonly clocks: { readonly on?: string; readonly known?: string; readonly recorded?: string };
  readonly leftOut: { readonly possiblyKnown: number };
  readonly sides: readonly Side[];
  readonly day: string;
  readonly states: readonly SourcedStanding[];
  readonly more: number;
  readonly next: string | null;
  readonly sources: SourceCount;
};

export type CommitmentAnswer = {
  readonly clocks: { readonly on?: string; readonly known?: string; readonly recorded?: string };
  readonly leftOut: { readonly possiblyKnown: number };
  readonly sides: readonly Side[];
  readonly day: string;
  readonly commitments: readonly SourcedCommitment[];
  readonly toldAfter: string | null;
  readonly counts: readonly {
    readonly state: 'open' | 'kept' | 'overdue' | 'broken' | 'superseded';
    readonly commitments: number;
    readonly more: number;
    readonly next: string | null;
  }[];
  readonly sources: SourceCount;
};

export type FigureAnswer = {
  readonly clocks: { readonly on?: string; readonly known?: string; readonly recorded?: string };
  readonly leftOut: { readonly possiblyKnown: number };
  readonly sides: readonly Side[];
  readonly series: readonly Series[];
  readonly more: number;
  readonly next: string | null;
  readonly toldAfter: string | null;
  readonly sources: SourceCount;
};

export type DiffAnswer = {
  readonly clocks: { readonly on?: string; readonly known?: string; readonly recorded?: string };
  readonly leftOut: { readonly possiblyKnown: number };
  readonly sides: readonly [Side, Side];
  readonly before: {
    readonly clocks: { readonly on?: string; readonly known?: string; readonly recorded?: string };
    readonly day: string;
  };
  readonly after: {
    readonly clocks: { readonly on?: string; readonly known?: string; readonly recorded?: string };
    readonly day: string;
  };
  readonly articles: readonly {
    readonly id: string;
    readonly pageId: string;
    readonly headline: string | null;
    readonly outlet: string | null;
    readonly url: string | null;
    readonly location: string | null;
    readonly published: DayInterval;
    readonly verdict: 'confirmed' | 'unconfirmed' | 'contradicted' | 'inferred' | 'unknown';
    readonly caveats: readonly ('satire' | 'retraction' | 'correction' | 'office' | 'death')[];
    readonly corrections?: readonly CorrectionMark[];
    readonly copyOf?: string;
  }[];
  readonly corrections: readonly CorrectionMark[];
  readonly states: readonly {
    readonly line: StandingLine;
    readonly before: string | null;
    readonly after: string | null;
    readonly because: readonly {
      readonly quote: string;
      readonly article: ArticleLabel;
      readonly corrections?: readonly CorrectionMark[];
      readonly id: string;
      readonly force: 'moves' | 'extends' | 'affirms' | 'announced' | 'discussed' | 'alleged' | 'denied';
      readonly to: string;
      readonly occurred: DayInterval;
      readonly copyOf?: string;
    }[];
    readonly corrections: readonly CorrectionMark[];
  }[];
  readonly commitments: readonly {
    readonly line: CommitmentLine;
    readonly before: ('open' | 'kept' | 'overdue' | 'broken' | 'superseded') | null;
    readonly after: ('open' | 'kept' | 'overdue' | 'broken' | 'superseded') | null;
    readonly because: readonly {
      readonly quote: string;
      readonly article: ArticleLabel;
      readonly corrections?: readonly CorrectionMark[];
      readonly id: string;
      readonly copyOf?: string;
    }[];
    readonly corrections: readonly CorrectionMark[];
  }[];
  readonly acts: readonly SourcedAct[];
  readonly figures: readonly SourcedFigure[];
  readonly gone: { readonly acts: readonly ActLine[]; readonly figures: readonly FigureLine[] };
  readonly changed: {
    readonly acts: readonly { readonly before: ActLine; readonly after: ActLine }[];
    readonly figures: readonly { readonly before: FigureLine; readonly after: FigureLine }[];
  };
};

export type StoriesAnswer = {
  readonly clocks: { readonly on?: string; readonly known?: string; readonly recorded?: string };
  readonly leftOut: { readonly possiblyKnown: number };
  readonly sides: readonly Side[];
  readonly least: number;
  readonly smaller: number;
  readonly toldAfter: string | null;
  readonly more: number;
  readonly next: string | null;
  readonly stories: readonly StoryHead[];
};

export type StoryAnswer = {
  readonly clocks: { readonly on?: string; readonly known?: string; readonly recorded?: string };
  readonly story: StoryLine;
};

export type EventAnswer = {
  readonly clocks: { readonly on?: string; readonly known?: string; readonly recorded?: string };
  readonly leftOut: { readonly possiblyKnown: number };
  readonly corrections?: readonly CorrectionMark[];
  readonly id: string;
  readonly fields: HappeningFields;
  readonly acts: readonly SourcedAct[];
  readonly story: { readonly id: string; readonly headline: string | null; readonly articles: number };
  readonly sources: SourceCount;
};

export type LineageAnswer = {
  readonly clocks: { readonly on?: string; readonly known?: string; readonly recorded?: string };
  readonly leftOut: { readonly possiblyKnown: number };
  readonly article: ArticleLabel;
  readonly relatives: readonly Relative[];
  readonly saidNotToShare?: readonly {
    readonly article: ArticleLabel;
    readonly corrections: readonly CorrectionMark[];
  }[];
};

export type CompareAnswer = {
  readonly clocks: { readonly on?: string; readonly known?: string; readonly recorded?: string };
  readonly articles: readonly [ArticleLabel, ArticleLabel];
  readonly relation: {
    readonly kind: 'exact' | 'near' | 'partial' | 'paraphrase' | 'recycled';
    readonly similarity: number;
    readonly reasons: readonly string[];
    readonly original: string | null;
  } | null;
  readonly counts: {
    readonly same: number;
    readonly changed: number;
    readonly leftOut: number;
    readonly added: number;
  };
  readonly lines: readonly ComparedLine[];
};

export type PagesAnswer = {
  readonly clocks: { readonly on?: string; readonly known?: string; readonly recorded?: string };
  readonly leftOut: { readonly possiblyKnown: number };
  readonly older: number;
  readonly next: string | null;
  readonly verdicts: {
    readonly confirmed: number;
    readonly unconfirmed: number;
    readonly contradicted: number;
    readonly inferred: number;
    readonly unknown: number;
  };
  readonly pages: readonly PageLine[];
};

export type PageCard = {
  readonly label: ArticleLabel;
  readonly page: PageRecord;
  readonly article: ArticleRecord;
  readonly recordedAt: string | null;
  readonly notices: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly span: Span | null;
  }[];
  readonly brief: {
    readonly clues: {
      readonly stamp: readonly BriefClue[];
      readonly text: readonly BriefClue[];
      readonly chrome: readonly BriefClue[];
    };
    readonly lengthChars: number;
    readonly words: number;
    readonly blocks: readonly { readonly kind: string; readonly count: number }[];
    readonly dropped: readonly {
      readonly reason: string;
      readonly count: number;
      readonly lengthChars: number;
    }[];
  };
  readonly fromLedger: readonly {
    readonly kind: 'same-words' | 'same-act';
    readonly quote: string;
    readonly span: Span;
    readonly implies: DayInterval;
    readonly note: string;
    readonly article: ArticleLabel;
    readonly contradicts: boolean;
  }[];
  readonly acts: readonly ActLine[];
  readonly claims: readonly ClaimLine[];
  readonly figures: readonly FigureLine[];
};

export type ArticleAnswer = {
  readonly clocks: { readonly on?: string; readonly known?: string; readonly recorded?: string };
  readonly label: ArticleLabel;
  readonly recordedAt: string;
  readonly article: ArticleRecord;
  readonly notices: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly span: Span | null;
  }[];
  readonly records: readonly ArticleRecordLine[];
};

export type SearchAnswer = {
  readonly clocks: { readonly on?: string; readonly known?: string; readonly recorded?: string };
  readonly leftOut: { readonly possiblyKnown: number };
  readonly words: string;
  readonly filters: {
    readonly types: readonly EventType[];
    readonly statuses: readonly Status[];
    readonly outlets: readonly string[];
    readonly sides: readonly Side[];
  };
  readonly hits: readonly SearchLine[];
  readonly next: string | null;
  readonly unknownOutlets?: readonly {
    readonly asked: string;
    readonly near: readonly string[];
    readonly isLike: boolean;
  }[];
};

export type WhyAnswer = {
  readonly entry: StoredEntry;
  readonly passage: { readonly before: string; readonly quote: string; readonly after: string } | null;
  readonly ruleId: string | null;
  readonly article: ArticleLabel | null;
  readonly datingClues: readonly {
    readonly ruleId: string;
    readonly kind: 'stamp' | 'text' | 'chrome';
    readonly quote: string;
    readonly span: Span | null;
    readonly implies: DayInterval;
    readonly note: string;
  }[];
  readonly corrections: readonly CorrectionMark[];
};

export type CorrectionsAnswer = {
  readonly clocks: { readonly on?: string; readonly known?: string; readonly recorded?: string };
  readonly corrections: readonly CorrectionLine[];
};

export type AboutAnswer = {
  readonly program: { readonly name: string; readonly version: string };
  readonly ledger: {
    readonly name: string;
    readonly head: LedgerHead;
    readonly records: {
      readonly page?: number;
      readonly sighting?: number;
      readonly article?: number;
      readonly event?: number;
      readonly claim?: number;
      readonly figure?: number;
      readonly reading?: number;
      readonly problem?: number;
      readonly correction?: number;
    };
  };
  readonly scoreboard: readonly {
    readonly set: string;
    readonly scores: { readonly [key: string]: number };
  }[];
  readonly knownFaults: readonly {
    readonly part: string;
    readonly fault: string;
    readonly set: string | null;
  }[];
};

export type ReviewAnswer = {
  readonly clocks: { readonly on?: string; readonly known?: string; readonly recorded?: string };
  readonly leftOut: { readonly possiblyKnown: number };
  readonly sides: readonly Side[];
  readonly day: string;
  readonly remaining: number;
  readonly reviewed: number;
  readonly reach: { readonly articles: number; readonly older: number };
  readonly items: readonly ReviewItem[];
};

export type schema0 =
  | string
  | number
  | boolean
  | null
  | readonly schema0[]
  | { readonly [key: string]: schema0 };

export type schema1 =
  | string
  | number
  | boolean
  | null
  | readonly schema1[]
  | { readonly [key: string]: schema1 };

/** How many lines an answer lists where nothing is said. */
export const linesAtOnce = {
  pairs: 300,
  stories: 20,
  series: 20,
  figures: 40,
  states: 60,
  commitments: 20,
  pages: 50,
} as const;

export interface ActorsOptions {
  /** the beginning of a name, or of a word of it */
  readonly like: string;
  /** at most so many (default: 10) */
  readonly limit?: string | undefined;
}

export interface PairsOptions {
  /** only pairs with this state or body */
  readonly actor?: string | undefined;
  /** of each pair only the last so many months (default: all) */
  readonly months?: string | undefined;
  /** at most so many pairs (default: 300) */
  readonly limit?: string | undefined;
  /** all pairs */
  readonly all?: 'true' | 'false' | undefined;
  /** only pairs after this one: what the answer before named as next */
  readonly after?: string | undefined;
  /** occurred: only what had begun by the end of this day */
  readonly on?: string | undefined;
  /** reported: only what the news had told by the end of this day */
  readonly known?: string | undefined;
  /** recorded: only what the ledger held by then (day or instant, UTC) */
  readonly recorded?: string | undefined;
  /** with known: also what was known by then only if its undated article is an early one */
  readonly possibly?: 'true' | 'false' | undefined;
}

export interface PairOptions {
  /** a code (BLR, USA, EUR), a name ("European Union", Lukashenko) or an id */
  readonly a: string;
  /** a code (BLR, USA, EUR), a name ("European Union", Lukashenko) or an id */
  readonly b: string;
  /** at most so many acts, the newest (default: 50) */
  readonly limit?: string | undefined;
  /** all acts */
  readonly all?: 'true' | 'false' | undefined;
  /** only acts before this one: the id that the answer before named as next */
  readonly before?: string | undefined;
  /** occurred: only what had begun by the end of this day */
  readonly on?: string | undefined;
  /** reported: only what the news had told by the end of this day */
  readonly known?: string | undefined;
  /** recorded: only what the ledger held by then (day or instant, UTC) */
  readonly recorded?: string | undefined;
  /** with known: also what was known by then only if its undated article is an early one */
  readonly possibly?: 'true' | 'false' | undefined;
}

export interface BriefOptions {
  /** a code (BLR, USA, EUR), a name ("European Union", Lukashenko) or an id */
  readonly a: string;
  /** a code (BLR, USA, EUR), a name ("European Union", Lukashenko) or an id */
  readonly b: string;
  /** at most so many acts, the newest (default: 50) */
  readonly limit?: string | undefined;
  /** all acts */
  readonly all?: 'true' | 'false' | undefined;
  /** only acts before this one: the id that the answer before named as next */
  readonly before?: string | undefined;
  /** occurred: only what had begun by the end of this day */
  readonly on?: string | undefined;
  /** reported: only what the news had told by the end of this day */
  readonly known?: string | undefined;
  /** recorded: only what the ledger held by then (day or instant, UTC) */
  readonly recorded?: string | undefined;
  /** with known: also what was known by then only if its undated article is an early one */
  readonly possibly?: 'true' | 'false' | undefined;
}

export interface TimelineOptions {
  /** all of these take part; may be given several times */
  readonly actor?: readonly string[] | undefined;
  /** only acts that may have happened on or after this day */
  readonly from?: string | undefined;
  /** only acts that may have happened on or before this day */
  readonly to?: string | undefined;
  /** also what the only actor asked for is reported to have said */
  readonly statements?: 'true' | 'false' | undefined;
  /** at most so many acts, the newest (default: 50) */
  readonly limit?: string | undefined;
  /** all acts */
  readonly all?: 'true' | 'false' | undefined;
  /** only acts before this one: the id that the answer before named as next */
  readonly before?: string | undefined;
  /** occurred: only what had begun by the end of this day */
  readonly on?: string | undefined;
  /** reported: only what the news had told by the end of this day */
  readonly known?: string | undefined;
  /** recorded: only what the ledger held by then (day or instant, UTC) */
  readonly recorded?: string | undefined;
  /** with known: also what was known by then only if its undated article is an early one */
  readonly possibly?: 'true' | 'false' | undefined;
}

export interface StandingOptions {
  /** a code (BLR, USA, EUR), a name ("European Union", Lukashenko) or an id */
  readonly a: string;
  /** a code (BLR, USA, EUR), a name ("European Union", Lukashenko) or an id */
  readonly b?: string | undefined;
  /** occurred: only what had begun by the end of this day */
  readonly on?: string | undefined;
  /** reported: only what the news had told by the end of this day */
  readonly known?: string | undefined;
  /** recorded: only what the ledger held by then (day or instant, UTC) */
  readonly recorded?: string | undefined;
  /** with known: also what was known by then only if its undated article is an early one */
  readonly possibly?: 'true' | 'false' | undefined;
  /** at most so many states (default: 60) */
  readonly limit?: string | undefined;
  /** all states, with all changes and reports of each, not the newest alone */
  readonly all?: 'true' | 'false' | undefined;
  /** only states after this one: what the answer before named as next */
  readonly after?: string | undefined;
}

export interface CommitmentsOptions {
  /** a code (BLR, USA, EUR), a name ("European Union", Lukashenko) or an id */
  readonly a?: string | undefined;
  /** a code (BLR, USA, EUR), a name ("European Union", Lukashenko) or an id */
  readonly b?: string | undefined;
  /** only those in this state */
  readonly state?: 'open' | 'kept' | 'overdue' | 'broken' | 'superseded' | undefined;
  /** at most so many commitments of each state (default: 20) */
  readonly limit?: string | undefined;
  /** all commitments */
  readonly all?: 'true' | 'false' | undefined;
  /** only commitments of each state after this one: what the answer before named as next */
  readonly after?: string | undefined;
  /** occurred: only what had begun by the end of this day */
  readonly on?: string | undefined;
  /** reported: only what the news had told by the end of this day */
  readonly known?: string | undefined;
  /** recorded: only what the ledger held by then (day or instant, UTC) */
  readonly recorded?: string | undefined;
  /** with known: also what was known by then only if its undated article is an early one */
  readonly possibly?: 'true' | 'false' | undefined;
}

export interface FiguresOptions {
  /** a code (BLR, USA, EUR), a name ("European Union", Lukashenko) or an id */
  readonly a: string;
  /** a code (BLR, USA, EUR), a name ("European Union", Lukashenko) or an id */
  readonly b?: string | undefined;
  /** occurred: only what had begun by the end of this day */
  readonly on?: string | undefined;
  /** reported: only what the news had told by the end of this day */
  readonly known?: string | undefined;
  /** recorded: only what the ledger held by then (day or instant, UTC) */
  readonly recorded?: string | undefined;
  /** with known: also what was known by then only if its undated article is an early one */
  readonly possibly?: 'true' | 'false' | undefined;
  /** at most so many series (default: 20) */
  readonly limit?: string | undefined;
  /** all series, with all their figures */
  readonly all?: 'true' | 'false' | undefined;
  /** only series after this one: what the answer before named as next */
  readonly after?: string | undefined;
}

export interface DiffOptions {
  /** a code (BLR, USA, EUR), a name ("European Union", Lukashenko) or an id */
  readonly a: string;
  /** a code (BLR, USA, EUR), a name ("European Union", Lukashenko) or an id */
  readonly b: string;
  /** compare with what the news had told by the end of this day */
  readonly since?: string | undefined;
  /** compare with what the ledger held by then (day or instant, UTC) */
  readonly recordedSince?: string | undefined;
  /** occurred: only what had begun by the end of this day */
  readonly on?: string | undefined;
  /** reported: only what the news had told by the end of this day */
  readonly known?: string | undefined;
  /** recorded: only what the ledger held by then (day or instant, UTC) */
  readonly recorded?: string | undefined;
  /** with known: also what was known by then only if its undated article is an early one */
  readonly possibly?: 'true' | 'false' | undefined;
}

export interface StoriesOptions {
  /** all of these take part; may be given several times */
  readonly actor?: readonly string[] | undefined;
  /** only stories of so many articles or more (default: 2) */
  readonly least?: string | undefined;
  /** at most so many stories (default: 20) */
  readonly limit?: string | undefined;
  /** all stories */
  readonly all?: 'true' | 'false' | undefined;
  /** only stories after this one: what the answer before named as next */
  readonly after?: string | undefined;
  /** occurred: only what had begun by the end of this day */
  readonly on?: string | undefined;
  /** reported: only what the news had told by the end of this day */
  readonly known?: string | undefined;
  /** recorded: only what the ledger held by then (day or instant, UTC) */
  readonly recorded?: string | undefined;
  /** with known: also what was known by then only if its undated article is an early one */
  readonly possibly?: 'true' | 'false' | undefined;
}

export interface StoryOptions {
  /** a file name, path, address or id in the ledger */
  readonly page: string;
  /** occurred: only what had begun by the end of this day */
  readonly on?: string | undefined;
  /** reported: only what the news had told by the end of this day */
  readonly known?: string | undefined;
  /** recorded: only what the ledger held by then (day or instant, UTC) */
  readonly recorded?: string | undefined;
  /** with known: also what was known by then only if its undated article is an early one */
  readonly possibly?: 'true' | 'false' | undefined;
}

export interface EventOptions {
  /** an id from an answer, or its first digits */
  readonly id: string;
  /** occurred: only what had begun by the end of this day */
  readonly on?: string | undefined;
  /** reported: only what the news had told by the end of this day */
  readonly known?: string | undefined;
  /** recorded: only what the ledger held by then (day or instant, UTC) */
  readonly recorded?: string | undefined;
  /** with known: also what was known by then only if its undated article is an early one */
  readonly possibly?: 'true' | 'false' | undefined;
}

export interface LineageOptions {
  /** a file name, path, address or id in the ledger */
  readonly page: string;
  /** occurred: only what had begun by the end of this day */
  readonly on?: string | undefined;
  /** reported: only what the news had told by the end of this day */
  readonly known?: string | undefined;
  /** recorded: only what the ledger held by then (day or instant, UTC) */
  readonly recorded?: string | undefined;
  /** with known: also what was known by then only if its undated article is an early one */
  readonly possibly?: 'true' | 'false' | undefined;
}

export interface CompareOptions {
  /** a file name, path, address or id in the ledger */
  readonly a: string;
  /** a file name, path, address or id in the ledger */
  readonly b: string;
  /** occurred: only what had begun by the end of this day */
  readonly on?: string | undefined;
  /** reported: only what the news had told by the end of this day */
  readonly known?: string | undefined;
  /** recorded: only what the ledger held by then (day or instant, UTC) */
  readonly recorded?: string | undefined;
  /** with known: also what was known by then only if its undated article is an early one */
  readonly possibly?: 'true' | 'false' | undefined;
}

export interface PagesOptions {
  /** only pages whose headline, outlet, address or file holds these words */
  readonly like?: string | undefined;
  /** only pages whose dating has one of these verdicts */
  readonly verdict?:
    | readonly ('confirmed' | 'unconfirmed' | 'contradicted' | 'inferred' | 'unknown')[]
    | undefined;
  /** at most so many pages, the newest (default: 50) */
  readonly limit?: string | undefined;
  /** all pages */
  readonly all?: 'true' | 'false' | undefined;
  /** only pages before this one: the id that the answer before named as next */
  readonly before?: string | undefined;
  /** occurred: only what had begun by the end of this day */
  readonly on?: string | undefined;
  /** reported: only what the news had told by the end of this day */
  readonly known?: string | undefined;
  /** recorded: only what the ledger held by then (day or instant, UTC) */
  readonly recorded?: string | undefined;
  /** with known: also what was known by then only if its undated article is an early one */
  readonly possibly?: 'true' | 'false' | undefined;
}

export interface PageOptions {
  /** a file name, path, address or id in the ledger */
  readonly page: string;
  /** occurred: only what had begun by the end of this day */
  readonly on?: string | undefined;
  /** reported: only what the news had told by the end of this day */
  readonly known?: string | undefined;
  /** recorded: only what the ledger held by then (day or instant, UTC) */
  readonly recorded?: string | undefined;
  /** with known: also what was known by then only if its undated article is an early one */
  readonly possibly?: 'true' | 'false' | undefined;
}

export interface ArticleOptions {
  /** a file name, path, address or id in the ledger */
  readonly page: string;
  /** occurred: only what had begun by the end of this day */
  readonly on?: string | undefined;
  /** reported: only what the news had told by the end of this day */
  readonly known?: string | undefined;
  /** recorded: only what the ledger held by then (day or instant, UTC) */
  readonly recorded?: string | undefined;
  /** with known: also what was known by then only if its undated article is an early one */
  readonly possibly?: 'true' | 'false' | undefined;
}

export interface SearchOptions {
  /** words in any form; "a phrase" in quotation marks; the beginning of one: lukash* */
  readonly words: string;
  /** at most so many passages (default: 20) */
  readonly limit?: string | undefined;
  /** only passages after this one: what the answer before named as next */
  readonly after?: string | undefined;
  /** all of these take part; may be given several times */
  readonly actor?: readonly string[] | undefined;
  /** of an act of one of these types */
  readonly type?:
    | readonly (
        | 'AGREE'
        | 'CONSULT'
        | 'SUPPORT'
        | 'CONCEDE'
        | 'COOPERATE'
        | 'AID'
        | 'RETREAT'
        | 'REQUEST'
        | 'ACCUSE'
        | 'REJECT'
        | 'THREATEN'
        | 'PROTEST'
        | 'SANCTION'
        | 'MOBILIZE'
        | 'COERCE'
        | 'ASSAULT'
      )[]
    | undefined;
  /** of an act of one of these statuses */
  readonly status?:
    | readonly (
        | 'happened'
        | 'ongoing'
        | 'announced'
        | 'anticipated'
        | 'alleged'
        | 'denied'
        | 'hypothetical'
        | 'negated'
        | 'background'
      )[]
    | undefined;
  /** of articles of one of these outlets */
  readonly outlet?: readonly string[] | undefined;
  /** occurred: only what had begun by the end of this day */
  readonly on?: string | undefined;
  /** reported: only what the news had told by the end of this day */
  readonly known?: string | undefined;
  /** recorded: only what the ledger held by then (day or instant, UTC) */
  readonly recorded?: string | undefined;
  /** with known: also what was known by then only if its undated article is an early one */
  readonly possibly?: 'true' | 'false' | undefined;
}

export interface WhyOptions {
  /** an id from an answer, or its first digits */
  readonly id: string;
  /** occurred: only what had begun by the end of this day */
  readonly on?: string | undefined;
  /** reported: only what the news had told by the end of this day */
  readonly known?: string | undefined;
  /** recorded: only what the ledger held by then (day or instant, UTC) */
  readonly recorded?: string | undefined;
  /** with known: also what was known by then only if its undated article is an early one */
  readonly possibly?: 'true' | 'false' | undefined;
}

export interface CorrectionsOptions {
  /** recorded: only what the ledger held by then (day or instant, UTC) */
  readonly recorded?: string | undefined;
}

export interface AboutOptions {
  /** recorded: only what the ledger held by then (day or instant, UTC) */
  readonly recorded?: string | undefined;
}

export interface ReviewOptions {
  /** all of these take part; may be given several times */
  readonly actor?: readonly string[] | undefined;
  /** at most so many records (default: 20) */
  readonly limit?: string | undefined;
  /** look through all articles of a large ledger, not the newest alone */
  readonly all?: 'true' | 'false' | undefined;
  /** occurred: only what had begun by the end of this day */
  readonly on?: string | undefined;
  /** reported: only what the news had told by the end of this day */
  readonly known?: string | undefined;
  /** recorded: only what the ledger held by then (day or instant, UTC) */
  readonly recorded?: string | undefined;
  /** with known: also what was known by then only if its undated article is an early one */
  readonly possibly?: 'true' | 'false' | undefined;
}

/** Each method throws an ApiError with the server's words. */
export function createClient({
  root = '',
  token = () => null,
  fetch = globalThis.fetch.bind(globalThis),
}: ClientSettings = {}) {
  async function ask<Answer>({ method, path, options = {}, body, signal }: Request): Promise<Answer> {
    const bearer = token();
    const response = await fetch(`${root}${path}${toQuery(options)}`, {
      method,
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
    if (!response.ok) throw await refusalOf(response);
    return (response.status === 204 ? undefined : await response.json()) as Answer;
  }
  return {
    /** States, bodies and persons by the beginning of a name or of a word of it. */
    actors: (options: ActorsOptions, signal?: AbortSignal) =>
      ask<ActorsAnswer>({ method: 'GET', path: `/api/v1/actors`, options: { ...options }, signal }),
    /** The pairs that the ledger knows acts between, busiest first. */
    pairs: (options: PairsOptions = {}, signal?: AbortSignal) =>
      ask<PairsAnswer>({ method: 'GET', path: `/api/v1/pairs`, options: { ...options }, signal }),
    /** What stands between two actors, every line with its sentence. */
    pair: (options: PairOptions, signal?: AbortSignal) =>
      ask<PairAnswer>({ method: 'GET', path: `/api/v1/pair`, options: { ...options }, signal }),
    /** The same in brief, for one day after the other: acts, states and promises (`--brief`). */
    brief: (options: BriefOptions, signal?: AbortSignal) =>
      ask<BriefAnswer>({ method: 'GET', path: `/api/v1/brief`, options: { ...options }, signal }),
    /** Acts by the day they happened or are to happen. */
    timeline: (options: TimelineOptions = {}, signal?: AbortSignal) =>
      ask<TimelineAnswer>({ method: 'GET', path: `/api/v1/timeline`, options: { ...options }, signal }),
    /** What stands between two actors, or around one: sanctions, embassies, borders, treaties. */
    standing: (options: StandingOptions, signal?: AbortSignal) =>
      ask<StandingAnswer>({ method: 'GET', path: `/api/v1/standing`, options: { ...options }, signal }),
    /** Announced and promised acts and what became of them. */
    commitments: (options: CommitmentsOptions = {}, signal?: AbortSignal) =>
      ask<CommitmentAnswer>({ method: 'GET', path: `/api/v1/commitments`, options: { ...options }, signal }),
    /** Figures about the same thing side by side, and why those differ that cannot both hold. */
    figures: (options: FiguresOptions, signal?: AbortSignal) =>
      ask<FigureAnswer>({ method: 'GET', path: `/api/v1/figures`, options: { ...options }, signal }),
    /** What changed about a pair between two days of knowing or of taking, and what changed it. */
    diff: (options: DiffOptions, signal?: AbortSignal) =>
      ask<DiffAnswer>({ method: 'GET', path: `/api/v1/diff`, options: { ...options }, signal }),
    /** Stories: articles about one matter, how many are independent, and what most of them report. */
    stories: (options: StoriesOptions = {}, signal?: AbortSignal) =>
      ask<StoriesAnswer>({ method: 'GET', path: `/api/v1/stories`, options: { ...options }, signal }),
    /** The story of one article. */
    story: (options: StoryOptions, signal?: AbortSignal) =>
      ask<StoryAnswer>({ method: 'GET', path: `/api/v1/story`, options: { ...options }, signal }),
    /** The happening that an act reports, with all its mentions side by side. */
    event: (options: EventOptions, signal?: AbortSignal) =>
      ask<EventAnswer>({ method: 'GET', path: `/api/v1/event`, options: { ...options }, signal }),
    /** Which articles repeat a page, word by word or in other words, and which came first. */
    lineage: (options: LineageOptions, signal?: AbortSignal) =>
      ask<LineageAnswer>({ method: 'GET', path: `/api/v1/lineage`, options: { ...options }, signal }),
    /** Two articles sentence by sentence: the same, changed, left out, added. */
    compare: (options: CompareOptions, signal?: AbortSignal) =>
      ask<CompareAnswer>({ method: 'GET', path: `/api/v1/compare`, options: { ...options }, signal }),
    /** The pages in the ledger by the day on which they were written. */
    pages: (options: PagesOptions = {}, signal?: AbortSignal) =>
      ask<PagesAnswer>({ method: 'GET', path: `/api/v1/pages`, options: { ...options }, signal }),
    /** The report card of a page: what it is, when it was written and how we know, what it holds. */
    page: (options: PageOptions, signal?: AbortSignal) =>
      ask<PageCard>({ method: 'GET', path: `/api/v1/page`, options: { ...options }, signal }),
    /** An article whole: its text, what was left out around it, every record with its spans. */
    article: (options: ArticleOptions, signal?: AbortSignal) =>
      ask<ArticleAnswer>({ method: 'GET', path: `/api/v1/article`, options: { ...options }, signal }),
    /** Passages of articles that hold all words, the best first. */
    search: (options: SearchOptions, signal?: AbortSignal) =>
      ask<SearchAnswer>({ method: 'GET', path: `/api/v1/search`, options: { ...options }, signal }),
    /** From a line of an answer to its sentence, its rule and its article. */
    why: (options: WhyOptions, signal?: AbortSignal) =>
      ask<WhyAnswer>({ method: 'GET', path: `/api/v1/why`, options: { ...options }, signal }),
    /** What people put right, whether it stands and what it names now. */
    corrections: (options: CorrectionsOptions = {}, signal?: AbortSignal) =>
      ask<CorrectionsAnswer>({ method: 'GET', path: `/api/v1/corrections`, options: { ...options }, signal }),
    /** Make a correction, or undo some. */
    makeCorrection: (body: CorrectionRequest, signal?: AbortSignal) =>
      ask<CorrectionOutcome>({ method: 'POST', path: `/api/v1/corrections`, body, signal }),
    /** Which program and ledger answer, how well the program reads, and what it gets wrong. */
    about: (options: AboutOptions = {}, signal?: AbortSignal) =>
      ask<AboutAnswer>({ method: 'GET', path: `/api/v1/about`, options: { ...options }, signal }),
    /** Records in doubt, those on which most hangs first, each beside its sentence; what was ruled on has left. */
    review: (options: ReviewOptions = {}, signal?: AbortSignal) =>
      ask<ReviewAnswer>({ method: 'GET', path: `/api/v1/review`, options: { ...options }, signal }),
    /** What a correction would change; nothing is made. */
    previewCorrection: (body: CorrectionRequest, signal?: AbortSignal) =>
      ask<CorrectionOutcome>({ method: 'POST', path: `/api/v1/corrections/preview`, body, signal }),
    /** Who asks, and what they may. */
    whoAmI: (signal?: AbortSignal) => ask<Visitor>({ method: 'GET', path: `/api/v1/session`, signal }),
    /** Sign in with a token: a cookie stands for it from then on. */
    signIn: (body: TokenRequest, signal?: AbortSignal) =>
      ask<Visitor>({ method: 'POST', path: `/api/v1/session`, body, signal }),
    /** Sign out. */
    signOut: (signal?: AbortSignal) => ask<void>({ method: 'DELETE', path: `/api/v1/session`, signal }),
    /** The users of the team. */
    users: (signal?: AbortSignal) => ask<UsersAnswer>({ method: 'GET', path: `/api/v1/users`, signal }),
    /** Add a user; the token is shown this once. */
    addUser: (body: UserRequest, signal?: AbortSignal) =>
      ask<NewUser>({ method: 'POST', path: `/api/v1/users`, body, signal }),
    /** Remove a user and end all sessions of that user. */
    removeUser: (name: string, signal?: AbortSignal) =>
      ask<void>({ method: 'DELETE', path: `/api/v1/users/${encodeURIComponent(name)}`, signal }),
  };
}

export type Client = ReturnType<typeof createClient>;
