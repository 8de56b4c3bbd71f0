import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { findAttributions } from '../find-attributions.ts';
import { sampleArticle } from '../sample-article.ts';

const tables = { ...allTables.claims, model: null };

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

test('gives words that somebody adds to the one who is told of before', () => {
  const claims = quotedIn(`Weber Weber PROPN NNP 2 nsubj
    smiled smile VERB VBD 0 root
    , , PUNCT , 2 punct
    adding add VERB VBG 8 parataxis
    : : PUNCT : 8 punct
    “ “ PUNCT \`\` 8 punct
    We we PRON PRP 8 nsubj
    stay stay VERB VBP 2 parataxis
    right right ADV RB 10 advmod
    here here ADV RB 8 advmod
    . . PUNCT . 8 punct
    ” ” PUNCT '' 8 punct`);
  assert.deepEqual(claims, ['Weber | adding | “We stay right here.”']);
});

test('takes the cue behind a quotation that ends in a comma before the one in front, and none of the next paragraph', () => {
  const cross = `Weber Weber PROPN NNP 2 nsubj
    joked joke VERB VBD 0 root
    : : PUNCT : 2 punct
    “ “ PUNCT \`\` 6 punct
    We we PRON PRP 6 nsubj
    stay stay VERB VBP 2 parataxis
    right right ADV RB 8 advmod
    here here ADV RB 6 advmod
    , , PUNCT , 6 punct
    ” ” PUNCT '' 6 punct
    he he PRON PRP 12 nsubj
    wrote write VERB VBD 2 parataxis
    . . PUNCT . 2 punct`;
  assert.ok(quotedIn(cross).includes('he | wrote | “We stay right here,”'));
  const asked = `¶Asked ask VERB VBN 0 root
    by by ADP IN 3 case
    Weber Weber PROPN NNP 1 obl
    . . PUNCT . 1 punct`;
  assert.deepEqual(quotedIn(`${GO_HOME.replace('. . PUNCT', '? ? PUNCT')}\n\n${asked}`), []);
});

test('takes the last word behind a noun phrase for the verb, and "put it" for a cue', () => {
  const sign = `${GO_HOME}
    the the DET DT 9 det
    sign sign NOUN NN 4 obj
    READS . . PUNCT . 4 punct`;
  const reads = sign.replace('READS', 'reads read NOUN NNS 9 appos\n');
  assert.deepEqual(quotedIn(reads), ['the sign | reads | “We will go home.”']);
  assert.deepEqual(quotedIn(sign.replace('READS', '')), []);
  const put = `As as SCONJ IN 3 mark
    Weber Weber PROPN NNP 3 nsubj
    put put VERB VBD 0 root
    it it PRON PRP 3 obj
    , , PUNCT , 3 punct
    ${GO_HOME.replace('¶', '')}`;
  assert.deepEqual(quotedIn(put), ['Weber | put | “We will go home.”']);
});

test('gives "before asking" the speaker of its sentence, and "labelled" none', () => {
  const asking = `Weber Weber PROPN NNP 2 nsubj
    rose rise VERB VBD 0 root
    before before SCONJ IN 4 mark
    asking ask VERB VBG 2 advcl
    her she PRON PRP 4 obj
    , , PUNCT , 4 punct
    ${GO_HOME.replace('¶', '')}`;
  assert.deepEqual(quotedIn(asking), ['Weber | asking | “We will go home.”']);
  const label = `A a DET DT 2 det
    box box NOUN NN 0 root
    labelled label VERB VBN 2 acl
    ${GO_HOME.replace('¶', '')}`;
  assert.deepEqual(quotedIn(label), [' | labelled | “We will go home.”']);
});

test('takes the cue out of the words that name its speaker', () => {
  const footage = `They they PRON PRP 2 nsubj
    keep keep VERB VBP 0 root
    footage footage NOUN NN 2 obj
    of of ADP IN 5 case
    Weber Weber PROPN NNP 3 nmod
    asking ask VERB VBG 3 acl
    , , PUNCT , 6 punct
    ${GO_HOME.replace('¶', '')}`;
  assert.deepEqual(quotedIn(footage), ['footage of Weber | asking | “We will go home.”']);
});
