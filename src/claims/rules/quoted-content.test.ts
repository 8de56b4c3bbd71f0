import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTables } from '../../tables/index.ts';
import { findAttributions } from '../find-attributions.ts';
import { sampleArticle } from '../sample-article.ts';

const tables = { ...loadTables().claims, model: null };

/** "Weber | said | “We will go home.”", one string an attribution. */
function quotedIn(notation: string): readonly string[] {
  const analysis = sampleArticle(notation);
  const textOf = ({ start, end }: { start: number; end: number }) => analysis.text.slice(start, end);
  return findAttributions(analysis, tables).map(({ source, cue, content }) =>
    [source.map(textOf).join(' '), cue === null ? '' : textOf(cue), content.map(textOf).join(' … ')].join(
      ' | ',
    ),
  );
}

const GO_HOME = `¶“ “ PUNCT \`\` 4 punct
  We we PRON PRP 4 nsubj
  will will AUX MD 4 aux
  go go VERB VB 0 root
  home home ADV RB 4 advmod
  . . PUNCT . 4 punct
  ” ” PUNCT '' 4 punct`;

test('reads a quotation that the line above announces', () => {
  const announced = `Weber Weber PROPN NNP 2 nsubj
    replied reply VERB VBD 0 root
    : : PUNCT : 2 punct

    ${GO_HOME}`;
  assert.deepEqual(quotedIn(announced), ['Weber | replied | “We will go home.”']);
  const open = announced.replace(': : PUNCT :', '. . PUNCT .');
  assert.deepEqual(quotedIn(open), []);
});

test('gives a paragraph that is one quotation to the speaker who ended the one above', () => {
  const claims = quotedIn(`“ “ PUNCT \`\` 4 punct
    Nobody nobody PRON NN 4 nsubj
    was be AUX VBD 4 cop
    there there ADV RB 6 ccomp
    , , PUNCT , 4 punct
    ” ” PUNCT '' 4 punct
    he he PRON PRP 8 nsubj
    said say VERB VBD 0 root
    . . PUNCT . 8 punct

    ${GO_HOME}`);
  assert.deepEqual(claims, ['he | said | “Nobody was there,” … “We will go home.”']);
});

test('takes all that stands between a quotation and its cue for the speaker, and who is told for none', () => {
  const claims = quotedIn(`“ “ PUNCT \`\` 3 punct
    Talks talk NOUN NNS 3 nsubj
    ended end VERB VBD 13 ccomp
    early early ADV RB 3 advmod
    , , PUNCT , 3 punct
    ” ” PUNCT '' 3 punct
    Weber Weber PROPN NNP 13 nsubj
    , , PUNCT , 7 punct
    envoy envoy NOUN NN 7 appos
    to to ADP IN 11 case
    Oslo Oslo PROPN NNP 9 nmod
    , , PUNCT , 7 punct
    told tell VERB VBD 0 root
    Reuters Reuters PROPN NNP 13 obj
    . . PUNCT . 13 punct`);
  assert.deepEqual(claims, ['Weber, envoy to Oslo | told | “Talks ended early,”']);
});
