// What the actors stage finds: who a phrase names, for which state, and in which office.

import type { Span } from '../text/index.ts';

/** `place`: a town or region that is no actor itself ("Kharkiv"); its country is that of the place. */
export type ActorKind = 'state' | 'person' | 'organisation' | 'group' | 'place';

/**
 * How a phrase is used: `actor` (a person, body or people that acts or is acted upon), `government` (a state, capital or
 * seat that stands for its government: "Minsk said"), `place` ("in Minsk"), `modifier` ("Belarusian prisoners", "US sanctions").
 */
export type ActorUse = 'actor' | 'government' | 'place' | 'modifier';

/** Where a place lies: decimal degrees of a town, or of the middle of what is larger. */
export interface Location {
  readonly latitude: number;
  readonly longitude: number;
  readonly extent: 'town' | 'region' | 'country';
  /** ISO 3166-1 alpha-3; null for what lies in several states. */
  readonly country: string | null;
}

/** One mention of an actor in an article, resolved as of the article's date. */
export interface ActorMention {
  readonly span: Span;
  readonly text: string;
  /** Id from `data/actors` (`BLR`, `person:lukashenko`, `org:nato`); null for a described actor ("rights groups"). */
  readonly actorId: string | null;
  readonly kind: ActorKind;
  /** The plain name: the table's where the actor is known, else the words of the text. */
  readonly name: string;
  /** ISO 3166-1 alpha-3, or PLOVER's EUR, UNO, IGO, NGO, IMG, ISM, MNC; null where the text gives none. */
  readonly country: string | null;
  /** PLOVER sector (GOV, MIL, OPP, CVL ...); null for a state as such or where unknown. */
  readonly sector: string | null;
  readonly use: ActorUse;
  /** The office held on the article's day, e.g. `office:blr-president`; null where none is known. */
  readonly officeId: string | null;
  /** Where the mention refers back ("he", "the bloc", "the president"): the span that it stands for. */
  readonly antecedent: Span | null;
  /** Where it lies, for `place` alone, and only where a table or the gazetteer knows. */
  readonly location?: Location;
  readonly ruleId: string;
}
