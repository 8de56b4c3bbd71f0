// Asks one question by its name and the options as they stand in its address: in the server, or beside it.

import { type Asking, toJson } from '../answers/index.ts';
import { endpoints } from './endpoints/index.ts';
import { readOptions } from './read-options.ts';
import type { Question } from './types.ts';

/** The answer as JSON. Throws as the question does. */
export async function askHere(asking: Asking, { name, search }: Question): Promise<string> {
  const found = endpoints.find((endpoint) => endpoint.name === name);
  if (found === undefined) throw new TypeError(`there is no question ${name}`);
  return toJson(await found.ask(asking, readOptions(new URLSearchParams(search), found.options)));
}
