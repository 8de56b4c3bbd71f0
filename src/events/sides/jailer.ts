// Who holds those who are freed, where nobody is said to free them. Reads "the release of prisoners held in Fijian jails" as the
// release by Fiji; leaves "the release of prisoners" to nobody.

import type { RuleContext } from '../act.ts';
import { ownersOf } from '../frame/roles.ts';
import { childrenExactly, childrenIn, lemmaOf, markerOf } from '../tree.ts';

const HELD: ReadonlySet<string> = new Set([
  'hold',
  'jail',
  'imprison',
  'detain',
  'keep',
  'incarcerate',
  'serve',
]);

/** The states in whose jails the prisoners are. */
export function jailersOf(context: RuleContext, prisoners: readonly number[]): readonly number[] {
  const { tree } = context;
  return prisoners.flatMap((head) => {
    const held = childrenIn(tree, head, 'acl').filter((at) => HELD.has(lemmaOf(tree, at)));
    const places = [
      ...held.flatMap((at) => childrenIn(tree, at, 'obl')),
      ...childrenExactly(tree, head, 'nmod'),
    ];
    return places
      .filter((at) => markerOf(tree, at) === 'in')
      .flatMap((at) => (context.isKnown(at) ? [at] : ownersOf(context, at)))
      .filter((at) => context.isKnown(at));
  });
}
