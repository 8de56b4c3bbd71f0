import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import type { ActorMention } from '../actors/index.ts';
import { findClaims } from './find-claims.ts';
import { sampleArticle } from './sample-article.ts';

/** The rules alone: what the model answers is tested beside it. */
const tables = { ...allTables.claims, model: null };

/** "Minsk | said | that talks had begun", one string a claim. */
function claimsIn(notation: string): readonly string[] {
  return findClaims(sampleArticle(notation), [], tables).found.map(({ source, cue, content }) =>
    [source?.text ?? '', cue?.text ?? '', content.map(({ text }) => text).join(' … ')].join(' | '),
  );
}

const SAID_THAT = `Minsk Minsk PROPN NNP 2 nsubj
  said say VERB VBD 0 root
  that that SCONJ IN 6 mark
  talks talk NOUN NNS 6 nsubj
  had have AUX VBD 6 aux
  begun begin VERB VBN 2 ccomp
  . . PUNCT . 2 punct`;

test('reads a clause behind its verb', () => {
  assert.deepEqual(claimsIn(SAID_THAT), ['Minsk | said | that talks had begun']);
});

test('reads a clause in front of its verb', () => {
  const claims = claimsIn(`The the DET DT 2 det
    bridge bridge NOUN NN 4 nsubj
    is be AUX VBZ 4 cop
    safe safe ADJ JJ 0 root
    , , PUNCT , 4 punct
    the the DET DT 7 det
    envoy envoy NOUN NN 8 nsubj
    said say VERB VBD 4 parataxis
    . . PUNCT . 4 punct`);
  assert.deepEqual(claims, ['the envoy | said | The bridge is safe']);
});

test('reads an intention', () => {
  const claims = claimsIn(`Norway Norway PROPN NNP 2 nsubj
    plans plan VERB VBZ 0 root
    to to PART TO 4 mark
    close close VERB VB 2 xcomp
    its its PRON PRP$ 6 nmod:poss
    consulate consulate NOUN NN 4 obj
    . . PUNCT . 2 punct`);
  assert.deepEqual(claims, ['Norway | plans | to close its consulate']);
});

test('reads a verdict on a thing', () => {
  const claims = claimsIn(`Lawyers lawyer NOUN NNS 2 nsubj
    criticised criticise VERB VBD 0 root
    the the DET DT 4 det
    verdict verdict NOUN NN 2 obj
    . . PUNCT . 2 punct`);
  assert.deepEqual(claims, ['Lawyers | criticised | the verdict']);
});

test('reads what is expected of someone by nobody in particular', () => {
  const claims = claimsIn(`He he PRON PRP 3 nsubj:pass
    was be AUX VBD 3 aux:pass
    expected expect VERB VBN 0 root
    to to PART TO 5 mark
    win win VERB VB 3 xcomp
    . . PUNCT . 3 punct`);
  assert.deepEqual(claims, [' | was expected | He … to win']);
});

test('reads a source phrase in front of its content', () => {
  const claims = claimsIn(`According accord VERB VBG 3 case
    to to ADP IN 1 fixed
    aides aide NOUN NNS 8 obl
    , , PUNCT , 3 punct
    the the DET DT 6 det
    deal deal NOUN NN 8 nsubj
    is be AUX VBZ 8 cop
    dead dead ADJ JJ 0 root
    . . PUNCT . 8 punct`);
  assert.deepEqual(claims, ['aides | According to | the deal is dead']);
});

test('reads hearsay without a source', () => {
  const claims = claimsIn(`They they PRON PRP 3 nsubj
    reportedly reportedly ADV RB 3 advmod
    met meet VERB VBD 0 root
    in in ADP IN 5 case
    Vienna Vienna PROPN NNP 3 obl
    . . PUNCT . 3 punct`);
  assert.deepEqual(claims, [' | reportedly | They … met in Vienna']);
});

test('reads a noun with its owner', () => {
  const claims = claimsIn(`Its its PRON PRP$ 2 nmod:poss
    refusal refusal NOUN NN 5 nsubj
    to to PART TO 4 mark
    talk talk VERB VB 2 acl
    angered anger VERB VBD 0 root
    Oslo Oslo PROPN NNP 5 obj
    . . PUNCT . 5 punct`);
  assert.deepEqual(claims, ['Its | refusal | to talk']);
});

test('carries a speaker over to the next quotation of the paragraph', () => {
  const claims = claimsIn(`“ “ PUNCT \`\` 5 punct
    We we PRON PRP 5 nsubj
    will will AUX MD 5 aux
    not not PART RB 5 advmod
    sign sign VERB VB 8 ccomp
    , , PUNCT , 5 punct
    ” ” PUNCT '' 5 punct
    said say VERB VBD 0 root
    Weber Weber PROPN NNP 8 nsubj
    . . PUNCT . 8 punct

    “ “ PUNCT \`\` 2 punct
    Ask ask VERB VB 0 root
    us we PRON PRP 2 obj
    again again ADV RB 2 advmod
    later later ADV RB 2 advmod
    . . PUNCT . 2 punct
    ” ” PUNCT '' 2 punct`);
  assert.deepEqual(claims, ['Weber | said | “We will not sign,” … “Ask us again later.”']);
});

test('tells direct from indirect speech, and denials from assertions', () => {
  const [claim] = findClaims(sampleArticle(SAID_THAT), [], tables).found;
  assert.equal(claim?.form, 'indirect');
  assert.equal(claim?.stance, 'assert');
});

const minsk: ActorMention = {
  span: { start: 0, end: 5 },
  text: 'Minsk',
  actorId: 'BLR',
  kind: 'state',
  name: 'Belarus',
  country: 'BLR',
  sector: null,
  use: 'government',
  officeId: null,
  antecedent: null,
  ruleId: 'test',
};

test('takes the actor who is mentioned in the source', () => {
  const [claim] = findClaims(sampleArticle(SAID_THAT), [minsk], tables).found;
  assert.equal(claim?.source?.actor?.actorId, 'BLR');
});

test('takes the agency, and not the state that it is named with', () => {
  const analysis = sampleArticle(`Minsk Minsk PROPN NNP 3 nmod:poss
    's 's PART POS 1 case
    BelTA BelTA PROPN NNP 4 nsubj
    said say VERB VBD 0 root
    that that SCONJ IN 7 mark
    talks talk NOUN NNS 7 nsubj
    failed fail VERB VBD 4 ccomp
    . . PUNCT . 4 punct`);
  const agency: ActorMention = { ...minsk, span: { start: 8, end: 13 }, text: 'BelTA', actorId: 'BLRMED' };
  const [claim] = findClaims(analysis, [minsk, agency], tables).found;
  assert.equal(claim?.source?.actor?.actorId, 'BLRMED');
});

test('quotes the very words of the article', () => {
  const analysis = sampleArticle(SAID_THAT);
  for (const { evidence, content } of findClaims(analysis, [], tables).found) {
    assert.equal(analysis.text.slice(evidence.span.start, evidence.span.end), evidence.quote);
    for (const { text, span } of content) assert.equal(analysis.text.slice(span.start, span.end), text);
  }
});

test('leaves plain reports alone', () => {
  const claims = claimsIn(`The the DET DT 2 det
    ship ship NOUN NN 3 nsubj
    left leave VERB VBD 0 root
    the the DET DT 5 det
    port port NOUN NN 3 obj
    . . PUNCT . 3 punct`);
  assert.deepEqual(claims, []);
});

test('reads what a noun tells also where the tree takes it for a relative clause', () => {
  const claims = claimsIn(`The the DET DT 2 det
    claim claim NOUN NN 11 nsubj:pass
    by by ADP IN 4 case
    Oslo Oslo PROPN NNP 2 nmod
    that that SCONJ IN 7 obj
    divers diver NOUN NNS 7 nsubj
    cut cut VERB VBD 2 acl:relcl
    cables cable NOUN NNS 7 obj
    was be AUX VBD 11 aux:pass
    quickly quickly ADV RB 11 advmod
    doubted doubt VERB VBN 0 root
    . . PUNCT . 11 punct`);
  assert.deepEqual(claims, ['Oslo | claim | that divers cut cables']);
});

test('leaves a relative clause of such a noun alone', () => {
  const claims = claimsIn(`The the DET DT 2 det
    claim claim NOUN NN 7 nsubj
    by by ADP IN 4 case
    Oslo Oslo PROPN NNP 2 nmod
    that that PRON WDT 6 nsubj
    failed fail VERB VBD 2 acl:relcl
    aged age VERB VBD 0 root
    . . PUNCT . 7 punct`);
  assert.deepEqual(claims, []);
});

test('reads a speaker at the end of a headline, which has no full stop', () => {
  const claims = claimsIn(`Drones drone NOUN NNS 6 nsubj
    Downed down VERB VBN 1 acl
    Overnight overnight ADV RB 2 advmod
    , , PUNCT , 1 punct
    Army army PROPN NNP 6 nsubj
    Says say VERB VBZ 0 root`);
  assert.deepEqual(claims, ['Army | Says | Drones Downed Overnight']);
});

test('reads what somebody believes around an aside', () => {
  const claims = claimsIn(`Oslo Oslo PROPN NNP 4 nsubj
    , , PUNCT , 1 punct
    Riga Riga PROPN NNP 1 appos
    believes believe VERB VBZ 0 root
    , , PUNCT , 6 punct
    freed free VERB VBN 4 ccomp
    pilots pilot NOUN NNS 6 obj
    . . PUNCT . 4 punct`);
  assert.deepEqual(claims, ['Riga | believes | Oslo … freed pilots']);
});
