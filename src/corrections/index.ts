export {
  type ActorMerges,
  actorKeyOf,
  type Merge,
  mergeActors,
  mergedActors,
  type Split,
} from './actor-rulings.ts';
export { applyRuling, type Corrected, markOf, markOfLink } from './apply-ruling.ts';
export { checkField, editableFields, fieldOf, setField } from './editable-fields.ts';
export { type Found, findNamed, type StandingArticle } from './find-named.ts';
export { type ActBeside, followAct, followFigure, type Redating } from './follow-day.ts';
export { mentionsOf } from './map-mentions.ts';
export { moveSpans } from './move-spans.ts';
export { nameRecord, type ReadArticle } from './name-record.ts';
export { anchorOf, type CorrectableEntry, isQuoted, type QuotedEntry } from './quoted-record.ts';
export {
  isWithinPage,
  type LinkRelation,
  type LinkRuling,
  type LinkRulings,
  linkIdOf,
  linkOf,
  ruleOnLinks,
} from './rule-on-links.ts';
export {
  type NamedNow,
  namingsOf,
  type PageNow,
  type PageRulings,
  type RecordRuling,
  ruleOnPage,
} from './rule-on-page.ts';
export { type StandingCorrections, standingCorrections } from './standing-corrections.ts';
export type { CorrectionMark, MadeCorrection } from './types.ts';
