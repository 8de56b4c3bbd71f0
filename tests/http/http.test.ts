// The HTTP API, asked as a browser asks it: one ledger and two servers for all of it.

import { after, before } from 'node:test';
import { ownServerTests, teamServerTests } from './access.ts';
import { besideTests } from './beside.ts';
import { type Example, startExample } from './example-server.ts';
import { sameBytesTests } from './same-bytes.ts';

let example: Example;
before(async () => {
  example = await startExample();
});
after(() => example.stop());

sameBytesTests(() => example);
ownServerTests(() => example);
teamServerTests(() => example);
besideTests(() => example);
