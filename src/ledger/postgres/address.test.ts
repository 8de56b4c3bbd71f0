// The address of a ledger on a server, taken apart.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPostgresAddress, parsePostgresAddress } from './address.ts';

describe('an address', () => {
  it('is one of a server by its beginning, and a path otherwise', () => {
    assert.equal(isPostgresAddress('postgres://host/ledger'), true);
    assert.equal(isPostgresAddress('postgresql://host/ledger'), true);
    assert.equal(isPostgresAddress('postgres.db'), false);
  });

  it('is shown without its password, wherever that stands', () => {
    const nameOf = (address: string) => parsePostgresAddress(address).name;
    assert.equal(nameOf('postgres://anna:secret@host/ledger'), 'postgres://anna@host/ledger');
    assert.equal(nameOf('postgres://anna:se@cr/et@host/ledger'), 'postgres://anna@host/ledger');
    assert.equal(
      nameOf('postgres://host/ledger?password=secret&schema=team'),
      'postgres://host/ledger?schema=team',
    );
    assert.equal(nameOf('postgres://anna@host:5433/ledger'), 'postgres://anna@host:5433/ledger');
  });

  it('names the schema, or leaves it to the usual one', () => {
    assert.equal(parsePostgresAddress('postgres://host/ledger?schema=team_2').schema, 'team_2');
    assert.equal(parsePostgresAddress('postgres://host/ledger').schema, 'demarche');
    assert.throws(() => parsePostgresAddress('postgres://host/ledger?schema=a"b'), {
      code: 'LEDGER_SCHEMA_NAME',
    });
  });
});
