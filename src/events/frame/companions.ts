// Who acts together with a subject. Reads "Oslo, along with Bern, condemned it" and "together with Bern, Oslo sent aid" as done by
// both; leaves "Oslo met with Bern" alone.

import { childrenIn, formOf, type Tree, withConjuncts } from '../tree.ts';

/** The subject of a verb with those who act beside it; nobody where nobody acts. */
export function withCompanions(tree: Tree, verb: number, subject: readonly number[]): readonly number[] {
  const hosts = [verb, ...subject, ...childrenIn(tree, verb, 'advmod')];
  const companions = hosts
    .flatMap((at) => childrenIn(tree, at, 'obl', 'nmod'))
    .filter((at) => childrenIn(tree, at, 'case').some((marker) => isOfCompany(tree, marker)))
    .flatMap((at) => withConjuncts(tree, at));
  return subject.length === 0 ? subject : [...new Set([...subject, ...companions])];
}

function isOfCompany(tree: Tree, marker: number): boolean {
  const form = formOf(tree, marker);
  return (
    form === 'alongside' || (form === 'with' && ['together', 'along'].includes(formOf(tree, marker - 1)))
  );
}
