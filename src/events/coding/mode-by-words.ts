// How an act was done, where the row of its verb or noun leaves it open. Reads "Israeli jets struck a depot" as done from the air by
// the jets, and "threatened to sever ties" as a threat to relations; leaves "struck a depot" open, since nothing tells how.

import type { EventType } from '../../record/index.ts';
import type { EventTables, ModeSign } from '../../tables/index.ts';
import { subtreeOf } from '../../text/index.ts';
import type { Act } from '../act.ts';
import { clauseWords } from '../clause.ts';
import { childrenIn, formOf, headOf, lemmaOf, markerOf, relationOf, type Tree } from '../tree.ts';

/** The mode that the words around an act tell, taken as an act of `type`; null where none does. */
export function modeByWords(
  tree: Tree,
  act: Pick<Act, 'trigger' | 'anchor' | 'actors' | 'recipients'>,
  type: EventType,
  tables: EventTables,
): string | null {
  const signs = (tables.modes.get(type) ?? []).filter(
    ({ verbs }) => verbs.size === 0 || verbs.has(lemmaOf(tree, act.trigger)),
  );
  const found = new Map<ModeSign['where'], ReadonlySet<string>>();
  const wordsIn = (where: ModeSign['where']): ReadonlySet<string> => {
    const known = found.get(where) ?? namesOf(tree, placesOf(tree, act, where));
    found.set(where, known);
    return known;
  };
  return signs.find(({ where, words }) => [...wordsIn(where)].some((word) => words.has(word)))?.mode ?? null;
}

/** What a row takes an attack to be made with where only its verb tells: "bombed", "fired at". */
const BY_VERB: ReadonlySet<string | null> = new Set(['explosives', 'firearms']);
/** What says more than such a verb. */
const BY_MEANS: ReadonlySet<string | null> = new Set(['aerial', 'drone', 'heavy-weapons']);

/** The mode of the row, unless the words tell more: "jets bombed a depot" is done from the air, "fired at them with mortars" by mortars. */
export function modeOf(
  tree: Tree,
  act: Pick<Act, 'trigger' | 'anchor' | 'actors' | 'recipients'>,
  { type, mode }: { readonly type: EventType; readonly mode: string | null },
  tables: EventTables,
): string | null {
  if (mode !== null && !(type === 'ASSAULT' && BY_VERB.has(mode))) return mode;
  const told = modeByWords(tree, act, type, tables);
  return mode === null || BY_MEANS.has(told) ? told : mode;
}

const CLAUSES_APART: ReadonlySet<string> = new Set(['acl:relcl', 'parataxis', 'advcl', 'conj']);

function placesOf(
  tree: Tree,
  { trigger, anchor, actors, recipients }: Pick<Act, 'trigger' | 'anchor' | 'actors' | 'recipients'>,
  where: ModeSign['where'],
): readonly number[] {
  const verbs = [...new Set([trigger, anchor])];
  const phrases = (heads: readonly number[]): readonly number[] =>
    heads.flatMap((head) => subtreeOf(tree, head, (child) => CLAUSES_APART.has(relationOf(tree, child))));
  switch (where) {
    case 'doer':
      return phrases([...actors, ...verbs.flatMap((verb) => doersOf(tree, verb))]);
    case 'target':
      return phrases([
        ...recipients,
        ...verbs.flatMap((verb) => childrenIn(tree, verb, 'obj', 'nsubj:pass')),
      ]);
    case 'matter':
      return verbs.flatMap((verb) => clauseWords(tree, verb)).filter((at) => at >= trigger);
    case 'any':
      return verbs.flatMap((verb) => [...clauseWords(tree, verb), ...antecedentOf(tree, verb)]);
  }
}

/** "a general strike that shut the city": what a relative clause tells of. */
function antecedentOf(tree: Tree, verb: number): readonly number[] {
  const above = headOf(tree, verb);
  if (relationOf(tree, verb) !== 'acl:relcl' || above < 0) return [];
  return [...childrenIn(tree, above, 'amod', 'compound'), above];
}

/** The subject in the active voice, the agent in the passive. */
function doersOf(tree: Tree, verb: number): readonly number[] {
  const agents = childrenIn(tree, verb, 'obl').filter((at) => markerOf(tree, at) === 'by');
  const subjects = childrenIn(tree, verb, 'nsubj').filter((at) => relationOf(tree, at) !== 'nsubj:pass');
  return [...subjects, ...agents];
}

/** The words at these places as the table may know them: "helicopter", "air strike", "tear gas". */
function namesOf(tree: Tree, places: readonly number[]): ReadonlySet<string> {
  return new Set(
    places.flatMap((at) => {
      const own = [lemmaOf(tree, at), lemmaOf(tree, at).replace(/(?<=[^sui])s$/u, '')];
      return [
        ...own,
        ...own.map((word) => `${lemmaOf(tree, at - 1)} ${word}`),
        `${formOf(tree, at - 1)} ${formOf(tree, at)}`,
      ];
    }),
  );
}
