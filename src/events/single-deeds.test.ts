// Deeds that a row of the tables tells from one that looks like it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { eventsIn, knownIn, readable } from './sample-sentence.ts';

const tables = allTables.events;

const deed = (verb: string, object: string, behind = ''): readonly string[] =>
  readable(
    eventsIn(
      `Poland Poland PROPN NNP 2 nsubj
       ${verb} VERB VBD 0 root
       ${object}
       ${behind}`,
      tables,
    ),
  );

test('tells an attack on a matter from one on people', () => {
  const attack = (on: string): readonly string[] =>
    deed('launched launch', 'attack attack NOUN NN 2 obj', `on on ADP IN 5 case\n${on} 3 nmod`);
  assert.match(attack('plan plan NOUN NN').join(), /^ACCUSE\/disapprove/u);
  assert.match(attack('Norway Norway PROPN NNP').join(), /^ASSAULT/u);
});

test('reads curfew hours as a curfew', () => {
  const lines =
    'curfew curfew NOUN NN 4 compound\nhours hour NOUN NNS 2 obj\nin in ADP IN 6 case\nNorway Norway PROPN NNP 2 obl';
  assert.deepEqual(deed('eased ease', lines), ['CONCEDE happened: Poland -> Norway']);
});

test('reads a sentence to prison as an arrest, and "gave approval" as a concession', () => {
  const prison = 'editor editor NOUN NN 2 obj\nto to ADP IN 5 case\nprison prison NOUN NN 2 obl';
  assert.deepEqual(deed('sentenced sentence', prison), ['COERCE/arrest happened: Poland -> editor']);
  const approval = 'approval approval NOUN NN 2 obj\nto to ADP IN 5 case\nNorway Norway PROPN NNP 2 obl';
  assert.deepEqual(deed('gave give', approval), ['CONCEDE happened: Poland -> Norway']);
});

test('takes "the Polish military" for a subject, where a parser calls "military" an adjective', () => {
  const lines = `Polish Polish ADJ JJ 2 amod
    military military ADJ JJ 3 nsubj
    shelled shell VERB VBD 0 root
    Norway Norway PROPN NNP 3 obj`;
  assert.deepEqual(readable(eventsIn(lines, tables)), [
    'ASSAULT/heavy-weapons happened: Polish military -> Norway',
  ]);
});

test('finds who did a passive deed where "by officials" hangs on the noun before', () => {
  const lines = `masks mask NOUN NNS 3 nsubj:pass
    were be AUX VBD 3 aux:pass
    returned return VERB VBN 0 root
    to to ADP IN 5 case
    Peru Peru PROPN NNP 3 obl
    by by ADP IN 7 case
    officials official NOUN NNS 5 nmod`;
  assert.deepEqual(readable(eventsIn(lines, tables)), ['RETREAT happened: officials -> Peru']);
});

test('tells how people were killed by the noun that names it', () => {
  const behind = 'in in ADP IN 7 case\na a DET DT 7 det\nraid raid NOUN NN 2 obl';
  const killed = (raid: string): string =>
    deed(
      'killed kill',
      'nine nine NUM CD 4 nummod\nsoldiers soldier NOUN NNS 2 obj',
      behind.replace('raid raid', raid),
    ).join();
  assert.match(killed('airstrike airstrike'), /^ASSAULT\/aerial/u);
  assert.match(killed('village village'), /^ASSAULT happened/u);
});

test('leaves "met the deadline" alone, and tells a strike from a rally', () => {
  assert.deepEqual(
    deed('met meet', 'deadline deadline NOUN NN 2 obj\nin in ADP IN 5 case\nNorway Norway PROPN NNP 2 obl'),
    [],
  );
  assert.match(deed('held hold', 'strike strike NOUN NN 2 obj').join(), /^PROTEST\/strike/u);
  assert.match(deed('held hold', 'rally rally NOUN NN 2 obj').join(), /^PROTEST\/demo/u);
});

test('takes the state that somebody was expelled from for the one that expelled', () => {
  const lines = `envoys envoy NOUN NNS 3 nsubj:pass
    were be AUX VBD 3 aux:pass
    expelled expel VERB VBN 0 root
    from from ADP IN 5 case
    Norway Norway PROPN NNP 3 obl`;
  assert.deepEqual(readable(eventsIn(lines, tables)), ['SANCTION/expel happened: Norway -> envoys']);
});

test('tells a deed that somebody stepped back from as not done, and a broken promise as a refusal', () => {
  const back =
    'back back ADV RB 2 advmod\nfrom from SCONJ IN 5 mark\nexpelling expel VERB VBG 2 advcl\nenvoys envoy NOUN NNS 5 obj';
  assert.deepEqual(deed('stepped step', back), ['SANCTION/expel negated: Poland -> envoys']);
  const broken = 'promise promise NOUN NN 2 obj\nto to ADP IN 5 case\nNorway Norway PROPN NNP 3 nmod';
  assert.deepEqual(deed('broke break', broken), ['REJECT happened: Poland -> Norway']);
});

test('leaves sport and weather alone', () => {
  const final =
    'Norway Norway PROPN NNP 2 obj\nin in ADP IN 6 case\nthe the DET DT 6 det\nfinal final NOUN NN 2 obl';
  assert.deepEqual(deed('beat beat', final), []);
  const storm = `storm storm NOUN NN 2 nsubj
    hit hit VERB VBD 0 root
    Norway Norway PROPN NNP 2 obj`;
  assert.deepEqual(readable(eventsIn(storm, tables)), []);
});

test('takes harm that nobody does for no deed, and what is fired by a state for one', () => {
  const killed = (doer: string): readonly string[] =>
    readable(
      eventsIn(
        `${doer}
         killed kill VERB VBD 0 root
         nine nine NUM CD 5 nummod
         people people NOUN NNS 3 obj`,
        tables,
      ),
    );
  assert.deepEqual(killed('Hurricane Hurricane PROPN NNP 2 compound\nIda Ida PROPN NNP 3 nsubj'), []);
  assert.deepEqual(killed('the the DET DT 2 det\noutbreak outbreak NOUN NN 3 nsubj'), []);
  assert.match(
    killed('two two NUM CD 2 nummod\nNorwegians Norwegian PROPN NNPS 3 nsubj').join(),
    /^ASSAULT/u,
  );
});

test('leaves people killed in a crash alone, and takes those killed in a raid', () => {
  const killed = (where: string): string =>
    readable(
      eventsIn(
        `Nine nine NUM CD 2 nummod
         soldiers soldier NOUN NNS 4 nsubj:pass
         were be AUX VBD 4 aux:pass
         killed kill VERB VBN 0 root
         in in ADP IN 7 case
         a a DET DT 7 det
         ${where} NOUN NN 4 obl`,
        tables,
      ),
    ).join();
  assert.equal(killed('crash crash'), '');
  assert.match(killed('raid raid'), /^ASSAULT/u);
});

test('leaves a press release alone', () => {
  const lines = `press press NOUN NN 2 compound
    release release NOUN NN 0 root
    by by ADP IN 4 case
    Poland Poland PROPN NNP 2 nmod`;
  assert.deepEqual(readable(eventsIn(lines, tables)), []);
});

test('reads a high commissioner called back as a break with the state where he served', () => {
  const envoy = 'high high ADJ JJ 5 amod\ncommissioner commissioner NOUN NN 2 obj';
  const own = `its its PRON PRP$ 5 nmod:poss\n${envoy}`;
  assert.deepEqual(deed('recalled recall', own, 'to to ADP IN 7 case\nNorway Norway PROPN NNP 2 obl'), [
    'SANCTION/withdraw happened: Poland -> Norway',
  ]);
  const lines = `Poland Poland PROPN NNP 2 nsubj\nrecalled recall VERB VBD 0 root\n${own}`;
  assert.deepEqual(readable(eventsIn(lines, tables, {}, [knownIn(lines, 'Poland', 'POL')])), [
    'SANCTION/withdraw happened: Poland -> ',
  ]);
});

test('tells by who blocks a port whether it is a protest', () => {
  const blocked = (doer: string): string =>
    readable(
      eventsIn(
        `${doer} NOUN NNS 2 nsubj
         blocked block VERB VBD 0 root
         Poland Poland PROPN NNP 5 nmod:poss
         's 's PART POS 3 case
         ports port NOUN NNS 2 obj`,
        tables,
      ),
    ).join();
  assert.match(blocked('Truckers trucker'), /^PROTEST\/obstruct/u);
  assert.match(blocked('Soldiers soldier'), /^COERCE\/restrict/u);
});

test('threatens those whom the threatened deed is for, not the one who threatens', () => {
  const lines = `Poland Poland PROPN NNP 2 nsubj
    warned warn VERB VBD 0 root
    that that SCONJ IN 6 mark
    it it PRON PRP 6 nsubj
    would would AUX MD 6 aux
    arrest arrest VERB VB 2 ccomp
    Norwegian norwegian ADJ JJ 8 amod
    sailors sailor NOUN NNS 6 obj`;
  assert.deepEqual(readable(eventsIn(lines, tables)), [
    'THREATEN/arrest (COERCE) happened: Poland -> Norwegian sailors',
  ]);
});

test('takes a win in a game for no fight', () => {
  const beat = (whom: string, behind: string): string =>
    readable(
      eventsIn(
        `Poland Poland PROPN NNP 2 nsubj
         beat beat VERB VBD 0 root
         ${whom} 2 obj
         ${behind}`,
        tables,
      ),
    ).join();
  assert.equal(beat('Norway Norway PROPN NNP', '2-1 2-1 NUM CD 2 obl'), '');
  assert.equal(beat('Norway Norway PROPN NNP', 'yesterday yesterday NOUN NN 2 obl'), '');
  assert.match(beat('prisoners prisoner NOUN NNS', 'yesterday yesterday NOUN NN 2 obl'), /^ASSAULT/u);
});

test('takes sanctions that one may impose for a threat, and those that one should for none', () => {
  const sanctions = (modal: string): string =>
    readable(
      eventsIn(
        `Poland Poland PROPN NNP 3 nsubj
         ${modal} ${modal} AUX MD 3 aux
         impose impose VERB VB 0 root
         sanctions sanction NOUN NNS 3 obj
         on on ADP IN 6 case
         Norway Norway PROPN NNP 3 obl`,
        tables,
      ),
    ).join();
  assert.equal(sanctions('may'), 'THREATEN/restrict (SANCTION) hypothetical: Poland -> Norway');
  assert.match(sanctions('should'), /^SANCTION\/discontinue hypothetical/u);
});

test('takes curbs on what goes to a state for a sanction on it, and curbs on what people say for none', () => {
  const curbed = (what: string): string =>
    readable(
      eventsIn(
        `Poland Poland PROPN NNP 2 nsubj
         curbed curb VERB VBD 0 root
         ${what} 2 obj
         to to ADP IN 5 case
         Norway Norway PROPN NNP 3 nmod`,
        tables,
      ),
    ).join();
  assert.equal(curbed('exports export NOUN NNS'), 'SANCTION/discontinue happened: Poland -> Norway');
  assert.doesNotMatch(curbed('protests protest NOUN NNS'), /SANCTION/u);
});

test('takes what somebody insists is so for no demand', () => {
  const insisted = (clause: string): string =>
    readable(
      eventsIn(
        `Poland Poland PROPN NNP 2 nsubj
         insisted insist VERB VBD 0 root
         that that SCONJ IN 5 mark
         Norway Norway PROPN NNP 5 nsubj
         ${clause}`,
        tables,
      ),
    ).join();
  assert.match(insisted('free free VERB VB 2 ccomp\nmen man NOUN NNS 5 obj'), /^REQUEST/u);
  assert.equal(insisted('rests rest VERB VBZ 2 ccomp'), '');
  const foreseen = `Poland Poland PROPN NNP 2 nsubj
    insisted insist VERB VBD 0 root
    that that SCONJ IN 7 mark
    ties tie NOUN NNS 7 nsubj
    will will AUX MD 7 aux
    not not PART RB 7 advmod
    harm harm VERB VB 2 ccomp
    Norway Norway PROPN NNP 7 obj`;
  assert.equal(readable(eventsIn(foreseen, tables)).join(), '');
});
