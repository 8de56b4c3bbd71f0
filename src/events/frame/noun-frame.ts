// Reads the frame of a noun that names an act: "Minsk's release of prisoners", "US sanctions on Minsk", "talks with Minsk".

import {
  childrenExactly,
  childrenIn,
  headOf,
  lemmaOf,
  markerOf,
  partOf,
  relationOf,
  type Tree,
  withConjuncts,
} from '../tree.ts';
import type { Attached, Frame, Lent } from './frame.ts';
import { clausesOf, peopleBefore } from './verb-frame.ts';

/** What somebody asks of others: "a Russian request to send troops" is Russia's, and not of those who turn it down. */
const ASKING: ReadonlySet<string> = new Set('appeal demand invitation plea request ultimatum'.split(' '));

/** "the visit Trump paid": what a relative clause says of the noun is the governor's business, not the noun's. */
export function readNounFrame(tree: Tree, noun: number, lent?: Lent): Frame {
  const complements = [...complementsOf(tree, noun), ...(lent?.complements ?? [])];
  const inFront = childrenExactly(tree, noun, 'nmod:poss').flatMap((at) => withConjuncts(tree, at));
  const ofs = complements.filter(({ marker }) => marker === 'of').map(({ head }) => head);
  const compounds = childrenIn(tree, noun, 'compound').filter((at) => partOf(tree, at) === 'NOUN');
  const by = complements.filter(({ marker }) => marker === 'by').map(({ head }) => head);
  const object = ofs.length > 0 ? ofs : compounds.length > 0 ? compounds : by.length > 0 ? inFront : [];
  const own = by.length > 0 ? by : object === inFront ? [] : inFront;
  const said = childrenIn(tree, noun, 'nsubj').flatMap((at) => withConjuncts(tree, at));
  const people = ASKING.has(lemmaOf(tree, noun)) ? peopleBefore(tree, noun) : [];
  const subject = [own, said, people, lent?.subject ?? []].find((heads) => heads.length > 0) ?? [];
  return {
    trigger: noun,
    words: [lemmaOf(tree, noun), lemmaOf(tree, noun).replace(/(?<=[^sui])s$/u, '')],
    subject,
    object,
    indirect: [],
    complements,
    clauses: clausesOf(tree, noun),
    isPassive: false,
  };
}

function complementsOf(tree: Tree, noun: number): readonly Attached[] {
  const own = childrenExactly(tree, noun, 'nmod', 'obl');
  // "talks between A and B were held in C with D": prepositions may hang on the verb that the noun is subject of.
  const above = headOf(tree, noun);
  const isPassiveSubject = above >= 0 && relationOf(tree, noun) === 'nsubj:pass';
  // "the release of prisoners was hailed by Oslo": by whom it was hailed, not by whom they were freed.
  const shared = isPassiveSubject
    ? childrenIn(tree, above, 'obl').filter((at) => markerOf(tree, at) !== 'by')
    : [];
  const involving = childrenIn(tree, noun, 'acl').flatMap((at) =>
    ['involve', 'include'].includes(lemmaOf(tree, at))
      ? childrenIn(tree, at, 'obj').flatMap((object) =>
          withConjuncts(tree, object).map((head) => ({ marker: 'involving', head })),
        )
      : [],
  );
  // "the release of nine prisoners by Minsk": the doer may hang on the prisoners, or on the verb above.
  const isObject = above >= 0 && relationOf(tree, noun) === 'obj' && partOf(tree, above) === 'VERB';
  const beside = isObject ? childrenIn(tree, above, 'obl').filter((at) => at > noun) : [];
  const ofs = own.filter((at) => markerOf(tree, at) === 'of');
  const doers = [
    ...ofs.flatMap((at) => childrenExactly(tree, at, 'nmod')),
    ...(ofs.length > 0 ? beside : []),
  ].filter((at) => markerOf(tree, at) === 'by');
  const marked = [...own, ...shared, ...doers].flatMap((at) => {
    const marker = markerOf(tree, at);
    return marker === '' ? [] : withConjuncts(tree, at).map((head) => ({ marker, head }));
  });
  return [...marked, ...involving];
}
