// What linking needs of a mention: the act as it was read, how its words stand in their sentence, and who takes part.

import type { Token } from '../../language/index.ts';
import type { DependencyTree, Span } from '../../text/index.ts';
import type { EventDraft } from '../types.ts';

/** How the word of an act brings it up: `known` nouns ("the release", "Oslo's visit") take up what the reader has heard of. */
export type Telling = 'verb' | 'known noun' | 'other noun';

/** Keys of those who take part: a state stands for all who act for it. */
export interface Sides {
  readonly by: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  /** Ids of the persons among them. */
  readonly persons: ReadonlySet<string>;
  /** Places and bodies by a name of their own, within their state: "Kharkiv". */
  readonly named: ReadonlySet<string>;
  /** Words for receivers whom nobody knows: "miners", "prisoners". */
  readonly others: ReadonlySet<string>;
}

/** The deed of a pact: no mode of the ontology, so that agreeing to do a thing stays another deed. */
export const pact: Mention['deed'] = { type: 'AGREE', mode: 'pact' };

export interface Mention {
  readonly draft: EventDraft;
  /** Number of its sentence in the article, from 0. */
  readonly sentence: number;
  readonly isHeadline: boolean;
  readonly telling: Telling;
  /** The deed itself, also where it is only promised; how a meeting is told apart from the visit around it. */
  readonly deed: Pick<EventDraft, 'type' | 'mode'>;
  /** "another", "again", "several": told as an act beside those before. */
  readonly isAnother: boolean;
  /** "which was the largest release": says of what kind an act is that was just told. */
  readonly isClassing: boolean;
  /** The noun is what its sentence speaks of, so that others of the sentence are no parties: "The visit angered Rome". */
  readonly isTopic: boolean;
  /** Where the word stands whose toll this tells: "bombed" for "killing nine"; null where it tells no toll. */
  readonly tollOf: number | null;
  /** The words of a noun and all that hang on it. */
  readonly phrase: Span;
  readonly sides: Sides;
  /** Those of them whom the noun's own phrase names; of a verb all. */
  readonly ownSides: Sides;
  /** What the act is about: the other words of its clause. */
  readonly matter: ReadonlySet<string>;
}

/** A sentence as a tree with the number that it has in the article. */
export interface NumberedTree extends DependencyTree<Token> {
  readonly number: number;
  readonly isHeadline: boolean;
}
