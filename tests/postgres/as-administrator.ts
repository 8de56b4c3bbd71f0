// A statement by the owner of the server of the tests.

import pg from 'pg';

export async function asAdministrator(address: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
