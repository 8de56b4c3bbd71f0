import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import type { EventMention, Figure } from '../record/index.ts';
import { type DayInterval, findTimes, joinRanges } from '../time/index.ts';
import { type ActBeside, followAct, followFigure, type Redating } from './follow-day.ts';

const noDay = { from: null, to: null };
const day = (text: string): DayInterval => ({ from: text, to: text });

function redate(text: string, was: DayInterval, is: DayInterval): Redating {
  const timesAt = (published: DayInterval) =>
    joinRanges(text, findTimes(text, published, allTables.time).found);
  return { was, is, before: timesAt(was), after: timesAt(is) };
}

type Told = Partial<Pick<EventMention, 'occurred' | 'occurredBasis' | 'status'>> & {
  readonly quote?: string;
  readonly trigger?: string;
};

/** An act told in the text by its trigger; of its other fields only those that matter here. */
function act(text: string, { quote = text, trigger = 'expelled', ...told }: Told = {}): EventMention {
  const [start, at] = [text.indexOf(quote), text.indexOf(trigger)];
  return {
    ...{ type: 'SANCTION', mode: 'expel', act: null, contexts: [], actors: [], recipients: [], place: null },
    ...{ occurred: noDay, occurredBasis: 'inferred', status: 'happened', authority: null, magnitude: null },
    ...told,
    trigger: { start: at, end: at + trigger.length },
    evidence: {
      articleId: 'a'.repeat(64),
      span: { start, end: start + quote.length },
      quote,
      ruleId: 'test',
    },
  };
}

const [sixth, twentieth] = [day('2024-03-06'), day('2024-03-20')];

describe('the days of an act, where its article gets another day', () => {
  const told = 'Chile expelled two diplomats of Kenya on Tuesday.';
  const onTuesday = act(told, { occurred: day('2024-03-05'), occurredBasis: 'resolved' });

  it('are "on Tuesday" the Tuesday before the new day', () => {
    const followed = followAct(onTuesday, [], redate(told, sixth, twentieth));
    assert.deepEqual(followed, { occurred: day('2024-03-19'), occurredBasis: 'resolved' });
  });

  it('are found where the article had no day before, for the only act in whose words they stand', () => {
    const redating = redate(told, noDay, sixth);
    const undated = act(told);
    assert.deepEqual(followAct(undated, [undated], redating), {
      occurred: day('2024-03-05'),
      occurredBasis: 'resolved',
    });
    const other: ActBeside = act(told, { trigger: 'diplomats' });
    const bounded = { occurred: { from: null, to: '2024-03-06' }, occurredBasis: 'inferred' };
    assert.deepEqual(followAct(undated, [undated, other], redating), bounded);
    const since = 'Chile has expelled two diplomats of Kenya since Tuesday.';
    assert.deepEqual(followAct(act(since), [], redate(since, noDay, sixth)), bounded);
  });

  it('are bounded by the new day where the words give none', () => {
    const bare = 'Chile expelled two diplomats of Kenya.';
    const past = act(bare, { occurred: { from: null, to: '2024-03-06' } });
    assert.deepEqual(followAct(past, [], redate(bare, sixth, twentieth))?.occurred, {
      from: null,
      to: '2024-03-20',
    });
    const planned = act(bare, { status: 'announced', occurred: { from: '2024-03-06', to: null } });
    assert.deepEqual(followAct(planned, [], redate(bare, sixth, twentieth))?.occurred, {
      from: '2024-03-20',
      to: null,
    });
    assert.deepEqual(followAct(past, [], redate(bare, sixth, noDay))?.occurred, noDay);
  });

  it('keep their distance from the day of the article, and "since" reaches to it', () => {
    const counted = act(told, { occurred: { from: null, to: '2024-03-04' } });
    const bare = 'Chile expelled two diplomats of Kenya.';
    assert.deepEqual(followAct(counted, [], redate(bare, sixth, twentieth))?.occurred, {
      from: null,
      to: '2024-03-18',
    });
    const since = 'Chile has expelled two diplomats of Kenya since Tuesday.';
    const lasting = act(since, {
      occurred: { from: '2024-03-05', to: '2024-03-06' },
      occurredBasis: 'resolved',
    });
    assert.deepEqual(followAct(lasting, [], redate(since, sixth, twentieth))?.occurred, {
      from: '2024-03-19',
      to: '2024-03-20',
    });
  });

  it('stay where the text gives them in full, a person gives them, or nothing gives any', () => {
    const full = 'Chile expelled two diplomats of Kenya on 5 March 2024.';
    const stays = ['stated', 'corrected', 'none'] as const;
    for (const occurredBasis of stays) {
      const stated = act(full, { occurred: day('2024-03-05'), occurredBasis });
      assert.equal(followAct(stated, [], redate(full, sixth, twentieth)), null);
    }
  });

  it('are only bounded where the words that gave them cannot be told apart', () => {
    const odd = act(told, { occurred: day('2024-02-11'), occurredBasis: 'resolved' });
    assert.deepEqual(followAct(odd, [], redate(told, sixth, twentieth)), {
      occurred: { from: null, to: '2024-03-20' },
      occurredBasis: 'inferred',
    });
  });
});

describe('the days of a figure, where its article gets another day', () => {
  const text = 'Two have died since Tuesday.';
  const figure = (told: Partial<Figure>): Figure => ({
    ...{
      number: { text: 'Two', span: { start: 0, end: 3 } },
      low: 2,
      high: 2,
      comparator: '=',
      unit: 'person',
    },
    ...{ counts: null, action: 'killed', about: [], window: null, asOf: null, aggregation: 'single' },
    ...{ definition: null, status: 'happened', authority: null },
    evidence: {
      articleId: 'a'.repeat(64),
      span: { start: 0, end: text.length },
      quote: text,
      ruleId: 'test',
    },
    ...told,
  });

  it('are those of its article, and of the words that are counted from it', () => {
    const counted = figure({ window: { from: '2024-03-05', to: '2024-03-06' }, asOf: '2024-03-06' });
    assert.deepEqual(followFigure(counted, redate(text, sixth, twentieth)), {
      window: { from: '2024-03-19', to: '2024-03-20' },
      asOf: '2024-03-20',
    });
  });

  it('stay where they are told in full, but no figure speaks for days after its article', () => {
    const told = figure({ asOf: '2024-03-01' });
    assert.equal(followFigure(told, redate(text, sixth, twentieth)), null);
    assert.equal(followFigure(told, redate(text, sixth, day('2024-02-01')))?.asOf, '2024-02-01');
  });
});
