// A JSON Schema as zod makes it, as a TypeScript type.

/** The parts of JSON Schema that our schemas use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: boolean | Schema;
  readonly prefixItems?: readonly Schema[];
  readonly description?: string;
}

const plainTypes: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null',
};

function objectType({ properties = {}, required = [], additionalProperties }: Schema): string {
  const fields = Object.entries(properties).map(
    ([name, schema]) => `readonly ${name}${required.includes(name) ? '' : '?'}: ${typeOf(schema)};`,
  );
  if (fields.length > 0) return `{ ${fields.join(' ')} }`;
  const values = typeof additionalProperties === 'object' ? typeOf(additionalProperties) : 'unknown';
  return `{ readonly [key: string]: ${values} }`;
}

function arrayType({ items, prefixItems }: Schema): string {
  if (prefixItems !== undefined) return `readonly [${prefixItems.map(typeOf).join(', ')}]`;
  return typeof items === 'object' ? `readonly (${typeOf(items)})[]` : 'readonly unknown[]';
}

/** "{ readonly start: number; }". Throws an Error for a schema that it has no words for: a client must not guess. */
export function typeOf(schema: Schema): string {
  const { $ref, type, enum: values, const: value, anyOf, oneOf } = schema;
  if ($ref !== undefined) return $ref.slice($ref.lastIndexOf('/') + 1);
  if (value !== undefined) return JSON.stringify(value);
  if (values !== undefined) return values.map((one) => JSON.stringify(one)).join(' | ');
  const union = anyOf ?? oneOf;
  if (union !== undefined) return union.map((one) => `(${typeOf(one)})`).join(' | ');
  if (typeof type === 'object') return type.map((one) => `(${typeOf({ ...schema, type: one })})`).join(' | ');
  if (type === 'object') return objectType(schema);
  if (type === 'array') return arrayType(schema);
  if (type !== undefined && plainTypes[type] !== undefined) return plainTypes[type];
  if (Object.keys(schema).every((key) => key === 'description')) return 'unknown';
  throw new Error(`no type for the schema ${JSON.stringify(schema)}`);
}
