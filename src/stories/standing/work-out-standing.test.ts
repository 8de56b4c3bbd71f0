import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { allTables } from '../../../tests/all-tables.ts';
import type { EventMention } from '../../record/index.ts';
import { type SampleFacts, sampleReport } from '../reports/sample-report.ts';
import type { Report } from '../reports/types.ts';
import { knowStanding } from './knowledge.ts';
import type { Standing } from './types.ts';
import { workOutStanding } from './work-out-standing.ts';

type EventType = EventMention['type'];

const knowledge = knowStanding(allTables);

function stand(on: string, ...facts: readonly SampleFacts[]): readonly Standing[] {
  return workOutStanding(facts.map(sampleReport), knowledge, { on });
}

function told(standings: readonly Standing[]): readonly string[] {
  return standings.map(({ kind, by, on, object, state }) => `${kind} ${by} ${on} ${object ?? ''}: ${state}`);
}

const imposed: SampleFacts = {
  id: 'a',
  day: '2024-01-10',
  by: ['NOR'],
  to: ['FJI'],
  trigger: 'imposed',
  quote: 'Norway imposed sanctions on Fiji',
};
const lifted: SampleFacts = {
  id: 'b',
  day: '2024-03-01',
  by: ['NOR'],
  to: ['FJI'],
  trigger: 'lifted',
  quote: 'Norway lifted its sanctions on Fiji',
};

describe('workOutStanding', () => {
  it('keeps sanctions in force until they are lifted', () => {
    assert.deepEqual(told(stand('2024-02-01', imposed, lifted)), ['sanctions NOR FJI : in force']);
    assert.deepEqual(told(stand('2024-03-02', imposed, lifted)), ['sanctions NOR FJI : lifted']);
  });

  it('keeps sanctions in force that are lifted on some persons only', () => {
    const quote = 'Norway lifted sanctions on three Fijian officials';
    assert.deepEqual(told(stand('2024-03-02', imposed, { ...lifted, quote })), [
      'sanctions NOR FJI : in force',
      'sanctions NOR FJI three Fijian officials: lifted',
    ]);
  });

  it('keeps sanctions in force that two banks are taken off, and a ban that ends at one port', () => {
    const quote = 'Norway removed two Fijian banks from its list of sanctions';
    assert.deepEqual(told(stand('2024-03-02', imposed, { ...lifted, quote, trigger: 'removed' })), [
      'sanctions NOR FJI : in force',
      'sanctions NOR FJI two Fijian banks: lifted',
    ]);
    const banned = { ...imposed, quote: 'Norway banned Fijian sugar', trigger: 'banned' };
    const port = { ...lifted, quote: 'Norway lifted its ban on Fijian sugar at the port of Oslo' };
    assert.deepEqual(told(stand('2024-03-02', banned, port)), [
      'trade NOR FJI sugar: in force',
      'trade NOR FJI the port of Oslo: lifted',
    ]);
  });

  it('takes a nuncio for an ambassador, and a nunciature for an embassy', () => {
    const expelled = { ...imposed, by: ['PER'], to: ['VAT'], trigger: 'expelled' };
    const quote = 'Peru expelled the apostolic nuncio';
    assert.deepEqual(told(stand('2024-03-02', { ...expelled, quote })), ['ambassador VAT PER : expelled']);
    const closed = { ...imposed, by: ['VAT'], to: ['PER'], trigger: 'closed' };
    const lima = 'The Vatican closed its nunciature in Lima';
    assert.deepEqual(told(stand('2024-03-02', { ...closed, quote: lima })), ['embassy VAT PER : closed']);
  });

  it('takes no end from the sanctions of another', () => {
    const text = `Chile extended its sanctions on Fiji until 10 May 2024. ${imposed.quote}.`;
    const [standing] = stand('2024-06-01', { ...imposed, text });
    assert.deepEqual([standing?.state, standing?.end], ['in force', null]);
    const own = `${imposed.quote}. The sanctions on Fiji run until 10 May 2024.`;
    assert.equal(stand('2024-04-01', { ...imposed, text: own })[0]?.end?.days.to, '2024-05-10');
  });

  it('ends a recall with the successor that its sentence tells of', () => {
    const recalled: SampleFacts = {
      ...{ id: 'c', day: '2024-12-10', by: ['ESP'], to: ['ARG'], trigger: 'recalled' },
      quote: 'Spain recalled its ambassador from Argentina in May 2024 and sent a new one in October',
      event: { type: 'SANCTION', mode: 'withdraw', occurred: { from: '2024-05-01', to: '2024-05-31' } },
    };
    assert.deepEqual(told(stand('2024-12-11', recalled)), ['ambassador ESP ARG : in post']);
    assert.deepEqual(told(stand('2024-07-01', recalled)), ['ambassador ESP ARG : recalled']);
  });

  it('tells since when sanctions stand that a sentence says remain', () => {
    const [standing] = stand('2024-02-01', {
      ...{ ...imposed, trigger: 'sanctions', event: { occurred: { from: null, to: '2024-01-10' } } },
      quote: 'Norwegian sanctions on Fiji, imposed in May 2016, remain in force',
    });
    assert.deepEqual([standing?.state, standing?.since?.from], ['in force', '2016-05-01']);
  });

  it('closes no border to the one for whose sake it is closed', () => {
    const closed: SampleFacts = {
      ...{ id: 'd', day: '2024-01-10', by: ['NOR'], to: ['CHL', 'FJI'], trigger: 'closed' },
      quote: 'Norway closed the border in solidarity with Chile, then at war with Fiji',
    };
    assert.deepEqual(told(stand('2024-02-01', closed)), ['border NOR FJI : closed']);
  });

  it('knows a consulate by its town, named before it or behind', () => {
    const facts = { by: ['NOR'], to: ['RUS'], day: '2024-01-10' };
    const headline = { ...facts, id: 'e', trigger: 'reopens', quote: 'Norway reopens Pskov consulate' };
    const below: SampleFacts = {
      ...{
        ...facts,
        id: 'f',
        trigger: 'reopened',
        quote: 'Norway reopened its consulate in Pskov in Russia',
      },
    };
    assert.deepEqual(told(stand('2024-02-01', headline, below)), ['consulate NOR RUS Pskov: open']);
  });

  it('lets what is only announced move nothing', () => {
    const announced = {
      ...lifted,
      event: { status: 'announced', act: { type: 'RETREAT', mode: null } },
    } as const;
    const [standing] = stand('2024-05-01', imposed, announced);
    assert.equal(standing?.state, 'in force');
    assert.deepEqual(
      standing?.announced.map(({ reportId }) => reportId),
      ['b'],
    );
  });

  it('lets a threat and a refusal move nothing', () => {
    const threat = {
      ...{ id: 'c', day: '2024-02-01', by: ['EGY'], to: ['SDN'], trigger: 'threatened' },
      quote: 'Egypt threatened to close its embassy in Sudan',
      event: { type: 'THREATEN', act: { type: 'SANCTION', mode: 'withdraw' } },
    } as const;
    assert.deepEqual(
      stand('2024-05-01', threat).filter(({ state }) => state !== null),
      [],
    );
    const refusal = {
      ...lifted,
      trigger: 'lift',
      quote: 'Norway will not lift its sanctions on Fiji',
      event: { type: 'REJECT', mode: 'yield' },
    } as const;
    assert.deepEqual(told(stand('2024-05-01', imposed, refusal)), ['sanctions NOR FJI : in force']);
  });

  it('lets a state lapse after its stated end, and counts the days before', () => {
    const dated = { ...imposed, quote: 'Norway imposed sanctions on Fiji until 30 June 2024' };
    const [before] = stand('2024-06-20', dated);
    assert.deepEqual([before?.state, before?.daysLeft], ['in force', 10]);
    assert.equal(stand('2024-07-01', dated)[0]?.state, 'expired');
  });

  it('finds the end in another sentence of the article that names the sanctions', () => {
    const quote = 'Norway imposed sanctions on Fiji';
    const text = `${quote}. The harbour was calm. The sanctions will run until 1 May 2024.`;
    const [standing] = stand('2024-02-01', { ...imposed, text });
    assert.equal(standing?.end?.days.to, '2024-05-01');
    assert.equal(standing?.end?.passage.quote, 'The sanctions will run until 1 May 2024.');
  });

  it('keeps two articles side by side that differ on whether they were lifted', () => {
    const denial = {
      ...lifted,
      id: 'c',
      day: '2024-03-02',
      quote: 'Norway has not lifted its sanctions on Fiji',
    };
    const [standing] = stand('2024-04-01', imposed, lifted, { ...denial, event: { status: 'negated' } });
    assert.equal(standing?.state, 'lifted');
    assert.deepEqual(
      standing?.against.map(({ reportId }) => reportId),
      ['c'],
    );
  });

  it('leaves the closing alone that another only condemns', () => {
    const quote = 'Fiji condemned Norway for closing its border with Fiji';
    const event = { type: 'ACCUSE' } as const;
    assert.deepEqual(
      stand('2024-04-01', {
        id: 'd',
        day: '2024-03-01',
        by: ['FJI'],
        to: ['NOR'],
        trigger: 'condemned',
        quote,
        event,
      }),
      [],
    );
  });

  it('tells the closing of an embassy that a sentence mentions in passing', () => {
    const quote = 'to reopen the Norwegian embassy in Suva';
    const text = `Talks are held ${quote}, shut down in 2021.`;
    const event = { type: 'AGREE', act: { type: 'SUPPORT', mode: null }, status: 'announced' } as const;
    const [standing] = stand('2024-04-01', {
      id: 'e',
      day: '2024-03-01',
      by: [],
      to: ['FJI'],
      trigger: 'reopen',
      quote,
      text,
      event,
    });
    assert.deepEqual([standing?.by, standing?.on, standing?.state], ['NOR', 'FJI', 'closed']);
    assert.equal(standing?.since?.from, '2021-01-01');
  });

  it('keeps a consulate apart from the embassy, by its town', () => {
    const closed = {
      ...{ id: 'l', day: '2023-07-11', by: ['NOR'], to: ['RUS'], trigger: 'closed' },
      event: { type: 'RETREAT', mode: 'withdraw' },
    } as const;
    assert.deepEqual(
      told(stand('2024-01-01', { ...closed, quote: 'Norway closed its consulate in Kirov' })),
      ['consulate NOR RUS Kirov: closed'],
    );
    assert.deepEqual(told(stand('2024-01-01', { ...closed, quote: 'Norway closed its embassy in Moscow' })), [
      'embassy NOR RUS : closed',
    ]);
  });

  it('takes no truce in a trade war for a ceasefire', () => {
    const agreed = {
      ...{ id: 'm', day: '2023-07-11', by: ['NOR', 'FJI'], trigger: 'agreed' },
      event: { type: 'AGREE' },
    } as const;
    const stood = (quote: string) => told(stand('2024-01-01', { ...agreed, quote }));
    assert.deepEqual(stood('Norway and Fiji agreed on a truce in their trade war'), []);
    assert.deepEqual(stood('Norway and Fiji agreed on a truce'), ['ceasefire FJI NOR : in force']);
  });

  it('gives the same answer in whatever order the reports come', () => {
    const facts: readonly SampleFacts[] = [
      imposed,
      lifted,
      { ...imposed, id: 'f', day: '2024-01-11' },
      { ...imposed, id: 'g', day: '2024-01-20', quote: 'Norway imposed sanctions on Fiji until 30 May 2024' },
      { ...lifted, id: 'h', day: '2024-03-05', event: { status: 'denied' } },
      { ...lifted, id: 'i', day: '2024-02-01', quote: 'Norway lifted its sanctions on sugar from Fiji' },
      { ...imposed, id: 'j', day: '2024-01-02', quote: 'Norway imposed sanctions on sugar from Fiji' },
      {
        ...lifted,
        id: 'k',
        quote: 'Norway closed its border with Fiji',
        trigger: 'closed',
        event: { type: 'COERCE' },
      },
    ];
    const reports: readonly Report[] = facts.map(sampleReport);
    const expected = workOutStanding(reports, knowledge, { on: '2024-06-01' });
    fc.assert(
      fc.property(fc.shuffledSubarray([...reports], { minLength: reports.length }), (shuffled) => {
        assert.deepEqual(workOutStanding(shuffled, knowledge, { on: '2024-06-01' }), expected);
      }),
      { numRuns: 30 },
    );
  });

  it('takes from who tells it whose a consulate is that its clause only places', () => {
    const closed = (text: string, quote: string): SampleFacts => ({
      ...{ id: 'a', day: '2024-03-02', by: [], to: ['FJI'], trigger: 'closed', quote, text },
      event: { type: 'SANCTION', mode: 'withdraw' },
    });
    const quote = 'the consulate in Suva had been closed until further notice';
    const before = 'Norway would not comment on Friday. A spokesman said ';
    assert.deepEqual(
      told(stand('2024-03-03', closed(`A spokesman for Norway's ministry said ${quote}.`, quote))),
      ['consulate NOR FJI : closed'],
    );
    assert.deepEqual(told(stand('2024-03-03', closed(`${before}${quote}.`, quote))), [
      'consulate NOR FJI : closed',
    ]);
    assert.deepEqual(stand('2024-03-03', closed(`Chad, Mali and Niger heard that ${quote}.`, quote)), []);
  });

  it('takes from its sentence where an ambassador was when his state recalled him', () => {
    const quote = 'when Chad recalled its ambassador';
    const text = `Since July 2023, ${quote}, Suva has had no Chadian envoy.`;
    const recalled: SampleFacts = {
      ...{ id: 'a', day: '2024-03-02', by: ['TCD'], trigger: 'recalled', quote, text },
      event: { type: 'SANCTION', mode: 'withdraw', occurred: { from: '2023-07-01', to: '2023-07-31' } },
    };
    assert.deepEqual(told(stand('2024-03-03', recalled)), ['ambassador TCD FJI : recalled']);
  });

  it('holds what was done "in March" from the day in March on which that was told', () => {
    const occurred = { from: '2024-03-01', to: '2024-03-31' };
    const march: SampleFacts = {
      ...imposed,
      day: '2024-03-12',
      event: { occurred, occurredBasis: 'resolved' },
    };
    assert.deepEqual(told(stand('2024-03-12', march)), ['sanctions NOR FJI : in force']);
    assert.deepEqual(told(stand('2024-03-11', march)), []);
  });

  it('opens a border between two states to each of them', () => {
    const reopened: SampleFacts = {
      ...{ id: 'a', day: '2024-03-02', by: ['GHA', 'TGO'], trigger: 'reopened' },
      quote: 'The border between Togo and Ghana reopened on Friday',
      event: { type: 'RETREAT', mode: 'access' },
    };
    const both = ['border GHA TGO : open', 'border TGO GHA : open'];
    assert.deepEqual(told(stand('2024-03-03', reopened)), both);
    const theirs = { ...reopened, quote: 'Togo and Ghana reopened their border on Friday' };
    assert.deepEqual(told(stand('2024-03-03', theirs)), both);
  });

  it('does not know to whom two open their borders', () => {
    const borders: SampleFacts = {
      ...{ id: 'a', day: '2024-03-02', by: ['GHA', 'TGO'], trigger: 'reopened' },
      quote: 'Togo and Ghana reopened their borders on Friday',
      event: { type: 'RETREAT', mode: 'access' },
    };
    assert.deepEqual(told(stand('2024-03-03', borders)), []);
  });

  it('frees prisoners of whom the same sentence says that they were held', () => {
    const quote = 'Two Danes held in Chad were released on Friday';
    const released: SampleFacts = {
      ...{ id: 'a', day: '2024-03-02', by: ['TCD'], to: ['DNK'], trigger: 'released', quote },
      event: { type: 'RETREAT', mode: 'release', occurred: { from: '2024-03-01', to: '2024-03-01' } },
    };
    const held: SampleFacts = {
      ...{
        id: 'b',
        day: '2024-03-02',
        by: ['TCD'],
        to: ['DNK'],
        trigger: 'held',
        quote: 'held in Chad',
        text: quote,
      },
      event: { type: 'COERCE', mode: 'arrest' },
    };
    assert.deepEqual(told(stand('2024-03-03', released, held)), ['prisoners TCD DNK : freed']);
  });

  it('reads an agreement on a matter, a ban on flights, a waiver that is let expire and soldiers that are kept', () => {
    const one = (type: EventType, trigger: string, quote: string): readonly string[] =>
      told(
        stand('2024-03-03', {
          ...{ id: 'a', day: '2024-03-02', by: ['PER'], to: ['QAT'], trigger, quote },
          event: { type },
        }),
      );
    assert.deepEqual(
      one('SANCTION', 'suspended', 'Peru suspended its 2013 agreement with Qatar on visas for envoys'),
      ['treaty PER QAT : suspended'],
    );
    assert.deepEqual(one('SANCTION', 'suspended', 'Peru suspended visas for Qatari envoys'), [
      'visas PER QAT : restricted',
    ]);
    assert.deepEqual(one('COERCE', 'lifted', 'Peru lifted its ban on Qatari flights'), [
      'airspace PER QAT : open',
    ]);
    assert.deepEqual(one('CONCEDE', 'let', 'Peru let the waiver for Qatari lorries expire'), [
      'exemption PER QAT : lapsed',
    ]);
    assert.deepEqual(one('AID', 'keeps', 'Peru keeps 320 soldiers in Qatar'), ['troops PER QAT : stationed']);
    assert.deepEqual(one('AID', 'kept', 'Peru has kept its border with Qatar shut'), [
      'border PER QAT : closed',
    ]);
  });

  it('closes an embassy "there", in the state that the sentence names before', () => {
    const text = 'Norway pulled its guards out of Lesotho in May and closed its embassy there in June 2024.';
    const closed = (quote: string): SampleFacts => ({
      ...{ id: 'a', day: '2024-07-10', by: ['NOR'], trigger: 'closed', text, quote },
    });
    const there = stand('2024-08-01', closed('closed its embassy there in June 2024'));
    assert.deepEqual(told(there), ['embassy NOR LSO : closed']);
    assert.deepEqual(stand('2024-08-01', closed('closed its embassy')), []);
  });

  it('frees one whom nobody is told to have freed from whoever holds him, and nobody else', () => {
    const person = (name: string): Partial<Report['event']> => ({
      recipients: [
        { text: name, name, span: { start: 0, end: 0 }, actorId: null, country: 'FJI', sector: null },
      ],
    });
    const held: SampleFacts = {
      ...{ id: 'a', day: '2024-02-01', by: ['NOR'], trigger: 'arrested', quote: 'Norway arrested Mere Tora' },
      event: { ...person('Mere Tora'), type: 'COERCE', mode: 'arrest' },
    };
    const freed = (name: string): SampleFacts => ({
      ...{ id: 'b', day: '2024-03-01', by: [], trigger: 'released', quote: 'released on bail' },
      event: { ...person(name), type: 'RETREAT', mode: 'release' },
    });
    const after = (name: string) => stand('2024-04-01', held, freed(name)).map(({ state }) => state);
    assert.deepEqual(after('Mere Tora'), ['freed']);
    assert.deepEqual(after('Ana Vula'), ['held']);
    const text = 'Fiji asks for Mere Tora, who was arrested in Norway and released on bail.';
    const at = text.indexOf('Mere Tora');
    const [recipient] = person('Mere Tora').recipients ?? [];
    assert.ok(recipient !== undefined);
    const joined = { ...freed('Mere Tora'), text };
    const event = { ...joined.event, recipients: [{ ...recipient, span: { start: at, end: at + 9 } }] };
    assert.deepEqual(
      stand('2024-04-01', held, { ...joined, event }).map(({ state }) => state),
      ['freed'],
    );
  });

  it('ends the ban on what is traded that began as a ban of imports, and not that of another thing', () => {
    const banned = {
      ...{ id: 'a', day: '2024-01-10', by: ['NOR'], to: ['FJI'], trigger: 'banned' },
      quote: 'Norway banned imports of pork from Fiji',
    };
    const ended = { ...lifted, quote: 'Norway lifted its ban on Fijian pork' };
    const others = { ...lifted, quote: 'Norway lifted its ban on Fijian judges' };
    assert.deepEqual(told(stand('2024-05-01', banned, ended)), ['trade NOR FJI pork: lifted']);
    assert.deepEqual(told(stand('2024-05-01', banned, others)), [
      'trade NOR FJI pork: in force',
      'ban NOR FJI judges: lifted',
    ]);
  });

  it('knows of what is lifted after its stated end that it was in force', () => {
    const quote = 'Norway imposed sanctions on Fiji until 1 February 2024';
    const [standing] = stand('2024-05-01', { ...imposed, quote }, lifted);
    assert.deepEqual(
      standing?.history.map(({ to, isExpected }) => [to, isExpected]),
      [
        ['in force', true],
        ['expired', true],
        ['lifted', true],
      ],
    );
  });

  it('takes goods that a verb bans for what a trade restriction is on, and nobody else whom it bans', () => {
    const grapes = { ...imposed, trigger: 'banned', quote: 'Norway banned Fijian grapes on Monday' };
    const ended = { ...lifted, quote: 'Norway lifted its ban on grapes from Fiji' };
    assert.deepEqual(told(stand('2024-02-01', grapes, ended)), ['trade NOR FJI grapes: in force']);
    assert.deepEqual(told(stand('2024-05-01', grapes, ended)), ['trade NOR FJI grapes: lifted']);
    const judges = { ...grapes, quote: 'Norway banned Fijian judges after a dispute over grapes' };
    assert.deepEqual(told(stand('2024-02-01', judges)), []);
  });

  it('keeps the duty on one kind of seed apart from that on its oil', () => {
    const seed = { ...imposed, quote: 'Norway imposed a duty on canola seed from Fiji' };
    const oil = { ...lifted, quote: 'Norway lifted its duty on canola oil from Fiji' };
    assert.deepEqual(told(stand('2024-05-01', seed, oil)), [
      'trade NOR FJI canola oil: lifted',
      'trade NOR FJI canola seed: in force',
    ]);
  });

  it('takes a signed treaty for ratified by one, and for in force only once it is', () => {
    const sides = { by: ['NOR', 'FJI'], to: [], event: { type: 'SUPPORT' } } as const;
    const signed = {
      ...{ ...sides, id: 'a', day: '2024-01-10', trigger: 'signed' },
      quote: 'Norway and Fiji signed an agreement that allows their troops to train together',
    };
    const ratified = {
      ...{ ...sides, id: 'b', day: '2024-02-10', by: ['NOR'], to: ['FJI'], trigger: 'ratified' },
      quote: 'Norway ratified the agreement with Fiji',
    };
    const inForce = {
      ...{ ...sides, id: 'c', day: '2024-03-10', trigger: 'agreement' },
      quote: 'The agreement between Norway and Fiji entered into force',
    };
    const states = (on: string) => stand(on, signed, ratified, inForce).map(({ state }) => state);
    assert.deepEqual(
      ['2024-01-20', '2024-02-20', '2024-03-20'].map((on) => states(on)),
      [['signed'], ['ratified'], ['in force']],
    );
  });

  it('ends a ceasefire between the two whom the sentence names', () => {
    const agreed = {
      ...{ id: 'a', day: '2024-01-10', by: ['NOR', 'FJI'], to: [], trigger: 'signed' },
      quote: 'Norway and Fiji signed a ceasefire',
      text: 'Norway and Fiji signed a ceasefire. The truce holds for 60 days.',
      event: { type: 'SUPPORT' },
    } as const;
    const ended = {
      ...{ id: 'b', day: '2024-02-10', by: ['NOR'], to: [], trigger: 'ending' },
      quote: 'ending a ceasefire of a month',
      text: 'Norwegian troops shelled Fijian posts on Friday, ending a ceasefire of a month.',
      event: { type: 'REJECT' },
    } as const;
    const [before] = stand('2024-02-01', agreed, ended);
    assert.deepEqual([before?.state, before?.end?.days.to], ['in force', '2024-03-10']);
    assert.deepEqual(told(stand('2024-02-20', agreed, ended)), ['ceasefire FJI NOR : ended']);
  });

  it('frees nobody from sanctions, holds none who are returned, and frees those who are swapped', () => {
    const release = { type: 'RETREAT', mode: 'release' } as const;
    const airline = {
      ...lifted,
      trigger: 'frees',
      quote: 'Norway frees Fiji from sanctions',
      event: release,
    };
    assert.deepEqual(
      stand('2024-05-01', airline).filter(({ kind }) => kind === 'prisoners'),
      [],
    );
    const officer = { text: 'officer', name: 'Fijian officer', country: 'FJI', actorId: null, sector: null };
    const held: SampleFacts = {
      ...{ ...imposed, trigger: 'holds', quote: 'Norway holds a Fijian officer' },
      event: {
        type: 'COERCE',
        mode: 'arrest',
        recipients: [{ ...officer, span: { start: 0, end: 0 } }],
      },
    };
    const swapped = {
      ...{ id: 'b', day: '2024-03-01', by: ['FJI'], to: ['NOR'], trigger: 'freed', event: release },
      quote: 'Fiji freed two Norwegians in exchange for a Fijian officer held in Oslo',
    };
    const fates = told(stand('2024-05-01', held, swapped)).map((line) => line.replace(/ [^:]*:/u, ':'));
    assert.deepEqual(fates, ['prisoners: freed', 'prisoners: freed']);
    const returned = {
      ...{ ...imposed, trigger: 'captured', quote: 'Norway returns captured Fijians' },
      event: { type: 'COERCE', mode: 'arrest' },
    } as const;
    assert.deepEqual(
      stand('2024-05-01', returned).map(({ state }) => state),
      ['freed'],
    );
  });
});
