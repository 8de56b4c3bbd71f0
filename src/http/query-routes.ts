// One route for each question: read its options, know its answer by its tag, ask.

import { answerTag, isKnownTag } from './answer-tag.ts';
import { askHere } from './ask-here.ts';
import { endpoints } from './endpoints/index.ts';
import type { Route } from './make-app.ts';
import { readOptions } from './read-options.ts';
import type { Endpoint } from './types.ts';

export const apiRoot = '/api/v1';

function queryRoute({ name, options: schema, isLong }: Endpoint, started: string): Route {
  return {
    method: 'GET',
    path: `${apiRoot}/${name}`,
    least: 'reader',
    handle: async (context, _, { ledger, knowledge, now, beside }) => {
      const url = new URL(context.req.url);
      // What is asked wrongly is refused also where the answer is known.
      const options = readOptions(url.searchParams, schema);
      const present = now();
      const tag = await answerTag(ledger, url, { started, today: present.toISOString().slice(0, 10) });
      const headers = { etag: tag, 'cache-control': 'private, no-cache' };
      if (isKnownTag(context.req.header('if-none-match'), tag)) return context.body(null, 304, headers);
      const question = { name, search: url.search };
      const isMuch = typeof isLong === 'function' ? isLong(options) : isLong === true;
      const answer = await (isMuch && beside !== undefined
        ? beside.ask(question, present)
        : askHere({ ledger, knowledge, now: present }, question));
      return context.body(answer, 200, {
        ...headers,
        'content-type': 'application/json; charset=utf-8',
      });
    },
  };
}

/** `started` is another text for each start of the server. */
export function queryRoutes(started: string): readonly Route[] {
  return endpoints.map((one) => queryRoute(one, started));
}
