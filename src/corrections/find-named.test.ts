import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Entry, type EventMention, makeEntry, type QuotedNaming } from '../record/index.ts';
import { findNamed, type StandingArticle } from './find-named.ts';
import { nameRecord } from './name-record.ts';

const pageId = 'a'.repeat(64);
const sentence = 'Ruritania expelled two envoys of Graustark.';

interface Told {
  readonly trigger: string;
  /** From where on the trigger is looked for. */
  readonly from?: number;
  readonly quote?: string;
  readonly mode?: string;
}

/** An article in a version of its own, with an act for each word that is told of. */
function read(text: string, version: string, told: readonly Told[]): StandingArticle {
  const articleId = version.repeat(64);
  const records = told.map(({ trigger, from = 0, quote = sentence, mode = 'expel' }): Entry => {
    const at = text.indexOf(trigger, from);
    const start = text.lastIndexOf(quote, at);
    const event: EventMention = {
      ...{ type: 'SANCTION', mode, act: null, contexts: [], actors: [], recipients: [], place: null },
      ...{ occurred: { from: null, to: null }, occurredBasis: 'none', status: 'happened' },
      ...{ authority: null, magnitude: null, trigger: { start: at, end: at + trigger.length } },
      evidence: { articleId, span: { start, end: start + quote.length }, quote, ruleId: 'test' },
    };
    return makeEntry('event', event);
  });
  return { articleId, pageId, text, records };
}

function nameOf(article: StandingArticle, number = 0): QuotedNaming {
  const entry = article.records[number];
  const naming = entry === undefined ? null : nameRecord(entry, article);
  if (naming === null || naming.kind === 'article') throw new Error('no name');
  return naming;
}

const idAt = (article: StandingArticle, number = 0) => article.records[number]?.id;

describe('the name of a record', () => {
  const before = read(`Envoys sent home\n\n${sentence} The king wept.`, '1', [{ trigger: 'expelled' }]);

  it('finds the same entry while it stands', () => {
    assert.deepEqual(findNamed(nameOf(before), before), { entryId: idAt(before), how: 'same' });
  });

  it('finds it anew where a newer reading has moved it and reads it otherwise', () => {
    const now = read(`${sentence} The king wept.`, '2', [{ trigger: 'expelled', mode: 'ban' }]);
    assert.deepEqual(findNamed(nameOf(before), now), { entryId: idAt(now), how: 'anew' });
  });

  it('finds it where the newer reading quotes less, or takes more words for the trigger', () => {
    const less = read(before.text, '2', [{ trigger: 'expelled', quote: 'expelled two envoys' }]);
    assert.equal(findNamed(nameOf(before), less).entryId, idAt(less));
    const more = read(before.text, '2', [{ trigger: 'expelled two', quote: sentence }]);
    assert.equal(findNamed(nameOf(before), more).entryId, idAt(more));
  });

  it('finds nothing where the words are gone, no act is read from them, or another kind is', () => {
    const gone = read('Graustark expelled two envoys of Ruritania.', '2', []);
    assert.match(JSON.stringify(findNamed(nameOf(before), gone)), /do not stand in the article/u);
    const unread = read(before.text, '2', [{ trigger: 'envoys' }]);
    assert.match(JSON.stringify(findNamed(nameOf(before), unread)), /no event is read from “expelled”/u);
    assert.equal(findNamed(nameOf(before), null).entryId, null);
  });

  it('does not take another sentence of the same words for it', () => {
    const twice = `${sentence} Later, again: ${sentence}`;
    const named = nameOf(read(twice, '1', [{ trigger: 'expelled' }]));
    const onlyLater = read(twice, '2', [{ trigger: 'expelled', from: sentence.length }]);
    assert.equal(findNamed(named, onlyLater).entryId, null);
    const onceLeft = read(sentence, '2', [{ trigger: 'expelled' }]);
    assert.equal(findNamed(named, onceLeft).entryId, null);
  });

  it('tells acts apart that are read from one word, and chooses none where it cannot', () => {
    const acts = [{ trigger: 'expelled' }, { trigger: 'expelled', mode: 'threaten' }];
    const named = nameOf(read(sentence, '1', acts), 1);
    const now = read(`Today: ${sentence}`, '2', acts);
    assert.deepEqual(findNamed(named, now), { entryId: idAt(now, 1), how: 'anew' });
    const firstOnly = read(`Today: ${sentence}`, '2', acts.slice(0, 1));
    assert.equal(findNamed(named, firstOnly).entryId, null);
  });
});
