// Who acts together with a subject. Reads "Oslo, along with Bern, condemned it", "together with Bern, Oslo sent aid" and "Oslo joined Bern
// in condemning it" as done by both; leaves "Oslo met with Bern" alone.

import { childrenIn, formOf, headOf, lemmaOf, markerOf, type Tree, withConjuncts } from '../tree.ts';

/** The subject of a verb with those who act beside it; nobody where nobody acts. */
export function withCompanions(tree: Tree, verb: number, subject: readonly number[]): readonly number[] {
  const hosts = [verb, ...subject, ...childrenIn(tree, verb, 'advmod')];
  const companions = hosts
    .flatMap((at) => childrenIn(tree, at, 'obl', 'nmod'))
    .filter((at) => childrenIn(tree, at, 'case').some((marker) => isOfCompany(tree, marker)))
    .concat(joinedBy(tree, verb))
    .flatMap((at) => withConjuncts(tree, at));
  return subject.length === 0 ? subject : [...new Set([...subject, ...companions])];
}

/** "joined Bern in expelling them": Bern does so, too. */
function joinedBy(tree: Tree, gerund: number): readonly number[] {
  const joining = headOf(tree, gerund);
  const isJoined = joining >= 0 && lemmaOf(tree, joining) === 'join' && markerOf(tree, gerund) === 'in';
  return isJoined ? childrenIn(tree, joining, 'obj').filter((at) => at < gerund) : [];
}

function isOfCompany(tree: Tree, marker: number): boolean {
  const form = formOf(tree, marker);
  return (
    form === 'alongside' || (form === 'with' && ['together', 'along'].includes(formOf(tree, marker - 1)))
  );
}
