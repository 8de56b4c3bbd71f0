// Each question over HTTP gives the bytes of its command's --json, of the shape that the OpenAPI document says.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { endpoints } from '../../src/http/endpoints/index.ts';
import { makeOpenApi } from '../../src/http/index.ts';
import { runHere } from '../cli/run-here.ts';
import type { Example } from './example-server.ts';

/** The words of a command and the options of its endpoint, for every question. */
function twins(actId: string): Readonly<Record<string, readonly [string, readonly string[]]>> {
  return {
    pairs: ['actor=BLR&months=6&limit=1', ['--actor', 'BLR', '--months', '6', '--limit', '1']],
    pair: ['a=BLR&b=USA&on=2025-12-18&limit=2', ['BLR', 'USA', '--on', '2025-12-18', '--limit', '2']],
    brief: ['a=BLR&b=USA&known=2025-12-18', ['BLR', 'USA', '--brief', '--known', '2025-12-18']],
    timeline: [
      'actor=Lukashenko&known=2025-09-20&all=true&statements=true',
      ['Lukashenko', '--known', '2025-09-20', '--all', '--statements'],
    ],
    standing: ['a=POL&b=BLR&on=2025-12-18', ['POL', 'BLR', '--on', '2025-12-18']],
    commitments: ['on=2025-12-18&limit=1', ['--on', '2025-12-18', '--limit', '1']],
    figures: ['a=BLR&limit=2', ['BLR', '--limit', '2']],
    diff: [
      'a=BLR&b=USA&since=2025-09-01&known=2025-12-18',
      ['BLR', 'USA', '--since', '2025-09-01', '--known', '2025-12-18'],
    ],
    stories: ['least=1&limit=1', ['--least', '1', '--limit', '1']],
    story: ['page=minsk-letter', ['minsk-letter']],
    event: [`id=${actId}`, [actId]],
    lineage: ['page=harbour-wire', ['harbour-wire']],
    compare: ['a=minsk-letter&b=harbour-wire', ['minsk-letter', 'harbour-wire']],
    pages: ['like=minsk&limit=1', ['--like', 'minsk', '--limit', '1']],
    page: ['page=minsk-letter', ['minsk-letter']],
    article: ['page=minsk-letter', ['minsk-letter']],
    review: ['actor=BLR&limit=5&on=2025-12-18', ['--actor', 'BLR', '--limit', '5', '--on', '2025-12-18']],
    search: [
      'words=prisoners&actor=BLR&status=happened',
      ['prisoners', '--actor', 'BLR', '--status', 'happened'],
    ],
    why: [`id=${actId.slice(0, 12)}`, [actId.slice(0, 12)]],
    corrections: ['recorded=2099-01-01', ['--recorded', '2099-01-01']],
    actors: ['like=luka&limit=2', ['luka', '--limit', '2']],
    about: ['', []],
  };
}

/** To be called once for a test file. */
export function sameBytesTests(example: () => Example): void {
  describe('every question over HTTP', () => {
    let actId = '';
    before(async () => {
      const { acts } = (await (await example().get('/api/v1/pair?a=BLR&b=USA')).json()) as {
        acts: readonly { readonly id: string }[];
      };
      actId = acts[0]?.id ?? '';
    });

    it('has a twin here', () => {
      assert.deepEqual(Object.keys(twins('')).sort(), endpoints.map(({ name }) => name).sort());
    });

    for (const { name, command, answer } of endpoints)
      it(`gives the bytes of \`demarche ${name} --json\`, as its schema has them`, async () => {
        const [query, args] = twins(actId)[name] ?? ['', []];
        const response = await example().get(`/api/v1/${name}?${query}`);
        const body = await response.text();
        assert.equal(response.status, 200, body);
        const { stdout } = await runHere([
          command ?? name,
          ...args,
          '--json',
          '--ledger',
          example().ledgerPath,
        ]);
        assert.equal(body, `${stdout}\n`);
        answer.parse(JSON.parse(body));
      });

    it('refuses in the words of the command line', async () => {
      for (const [path, args] of [
        ['pair?a=BLR&b=Atlantis', ['pair', 'BLR', 'Atlantis']],
        [
          'timeline?from=2025-02-01&to=2025-01-01',
          ['timeline', '--from', '2025-02-01', '--to', '2025-01-01'],
        ],
        ['why?id=ffff00000000', ['why', 'ffff00000000']],
        ['page?page=nowhere.html&known=1999-01-01', ['lineage', 'nowhere.html', '--known', '1999-01-01']],
      ] as const) {
        const response = await example().get(`/api/v1/${path}`);
        const { stderr } = await runHere([...args, '--json', '--ledger', example().ledgerPath]);
        assert.ok([400, 404].includes(response.status));
        assert.deepEqual(await response.json(), JSON.parse(stderr));
      }
    });
  });

  describe('the OpenAPI document', () => {
    it('is one by an independent validator', async () => {
      const response = await example().get('/api/v1/openapi.json');
      const document = (await response.json()) as object;
      assert.deepEqual(document, JSON.parse(JSON.stringify(makeOpenApi('0.1.0'))));
      const { valid, errors } = await new Validator().validate(document as Record<string, unknown>);
      assert.ok(valid, JSON.stringify(errors));
    });
  });
}
