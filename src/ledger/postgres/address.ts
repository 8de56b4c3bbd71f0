// The address of a ledger on a server: postgres://user@host:port/database?schema=name. What the address leaves out, the
// environment tells, as for every program of PostgreSQL (PGHOST, PGUSER, PGPASSWORD, ~/.pgpass ...).

import { DemarcheError } from '../../text/index.ts';

/** Where a ledger lies unless its address names a schema. */
const defaultSchema = 'demarche';
/** Statements of the ledger take a millisecond; a server that compiles those that it thinks dear takes a hundred more. Who wants it can say so in the address. */
const withoutCompiling = '-c jit=off';
/** In small letters, no name that the server keeps for itself ("pg_catalog"), and as long as PostgreSQL keeps names. */
const schemaShape = /^(?!pg_)[a-z_][a-z0-9_]{0,62}$/u;
const secretParameter = /password/iu;

export interface PostgresAddress {
  /** What a person calls the ledger: the address without its password. */
  readonly name: string;
  readonly schema: string;
  /** What the client connects with. */
  readonly connectionString: string;
}

export function isPostgresAddress(address: string): boolean {
  return /^postgres(?:ql)?:\/\//u.test(address);
}

/** The last "@" ends the password, for one that was not escaped may hold any sign. */
const userAndPassword = /^(\w+:\/\/[^:@/]*):(.*)@/u;

function withoutPassword(place: string): string {
  return place.replace(userAndPassword, '$1@');
}

/** As it was before it was escaped, if it was. */
function unescaped(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}

function withEscapedPassword(place: string): string {
  return place.replace(
    userAndPassword,
    (_, before: string, password: string) => `${before}:${encodeURIComponent(unescaped(password))}@`,
  );
}

function schemaOf(parameters: URLSearchParams): string {
  const schema = parameters.get('schema') ?? defaultSchema;
  if (schemaShape.test(schema)) return schema;
  throw new DemarcheError(
    'LEDGER_SCHEMA_NAME',
    `"${schema}" cannot be the name of a ledger's schema`,
    'Write small letters, digits and "_", not beginning with "pg_", e.g. ?schema=team_ledger.',
  );
}

/** Takes an address apart. Throws DemarcheError LEDGER_SCHEMA_NAME. */
export function parsePostgresAddress(address: string): PostgresAddress {
  const [place = '', query = ''] = address.split(/\?(?=[^@]*$)/u);
  const parameters = new URLSearchParams(query);
  const schema = schemaOf(parameters);
  const shown = new URLSearchParams([...parameters].filter(([key]) => !secretParameter.test(key)));
  parameters.delete('schema');
  const own = parameters.get('options') ?? '';
  parameters.set(
    'options',
    [withoutCompiling, own, `-c search_path=${schema}`].filter((option) => option !== '').join(' '),
  );
  return {
    name: withoutPassword(place) + (shown.size === 0 ? '' : `?${decodeURIComponent(shown.toString())}`),
    schema,
    connectionString: `${withEscapedPassword(place)}?${parameters.toString().replaceAll('+', '%20')}`,
  };
}
