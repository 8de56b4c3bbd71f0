import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import type { ActorMention } from '../actors/index.ts';
import type { ClaimView } from '../claims/index.ts';
import { eventsIn, readable, sampleSentence } from './sample-sentence.ts';

const tables = allTables.events;

/** "S said that D [verb] O", with S and D known as the given countries. */
function statusOf(verb: string, lemma: string, speaker: string, doer: string, deedFirst = false): string {
  const lines = `Riga Riga PROPN NNP 2 nsubj
    said say VERB VBD 0 root
    that that SCONJ IN 5 mark
    Minsk Minsk PROPN NNP 5 nsubj
    ${verb} ${lemma} VERB VBD 2 ccomp
    soldiers soldier NOUN NNS 5 obj`;
  const { text } = sampleSentence(lines);
  const mention = (name: string, country: string): ActorMention => {
    const start = text.indexOf(name);
    const span = { start, end: start + name.length };
    return { span, text: name, actorId: country, name, country, sector: null, use: 'actor' } as ActorMention;
  };
  const start = text.indexOf('that');
  const cue = deedFirst ? text.length - 1 : text.indexOf('said');
  const claim: ClaimView = {
    source: { text: 'Riga', actor: { actorId: speaker, country: speaker, sector: null } },
    cue: { span: { start: cue, end: cue + 1 } },
    content: [{ span: { start, end: text.length } }],
    stance: 'assert',
    form: 'indirect',
  };
  const actors = [mention('Riga', speaker), mention('Minsk', doer)];
  return readable(eventsIn(lines, tables, { claims: [claim] }, actors)).join();
}

test('takes a hostile deed that another state tells as alleged', () => {
  assert.match(statusOf('attacked', 'attack', 'LVA', 'BLR'), /^ASSAULT alleged/u);
  assert.match(statusOf('mobilised', 'mobilise', 'LVA', 'BLR'), /^MOBILIZE\/troops alleged/u);
});

test('takes what the doer tells, and what is friendly, as happened', () => {
  assert.match(statusOf('attacked', 'attack', 'BLR', 'BLR'), /^ASSAULT happened/u);
  assert.match(statusOf('thanked', 'thank', 'LVA', 'BLR'), /^SUPPORT happened/u);
});

test('takes a deed that the article tells before it names who says so as happened', () => {
  assert.match(statusOf('attacked', 'attack', 'LVA', 'BLR', true), /^ASSAULT happened/u);
});

test('reads "the two signed an accord"', () => {
  const lines = `The the DET DT 2 det
    two two NUM CD 3 nsubj
    signed sign VERB VBD 0 root
    an an DET DT 5 det
    accord accord NOUN NN 3 obj`;
  assert.deepEqual(readable(eventsIn(lines, tables)), ['SUPPORT happened: two -> ']);
});
