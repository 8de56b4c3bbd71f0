// The people of a team: names, roles and the hashes of their tokens, in a file that only its owner reads.

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { DemarcheError } from '../../text/index.ts';
import { type Role, roleSchema } from './roles.ts';
import { hashToken, isTokenOf, newToken } from './tokens.ts';
import type { Visitor } from './types.ts';

const userSchema = z.strictObject({
  name: z.string().trim().min(1),
  role: roleSchema,
  tokenHash: z.string().regex(/^[0-9a-f]{64}$/u),
  /** When the user was added: an instant in UTC. */
  added: z.iso.datetime(),
});
export type User = z.infer<typeof userSchema>;

const fileSchema = z.strictObject({ users: z.array(userSchema) });

/** None where the file is not there. Throws a DemarcheError `USERS_FAULT`. */
export function readUsers(path: string): readonly User[] {
  if (!existsSync(path)) return [];
  try {
    return fileSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).users;
  } catch (cause) {
    throw new DemarcheError(
      'USERS_FAULT',
      `${path} is no file of users`,
      'Take it away and add the users again with `demarche users add`.',
      { cause },
    );
  }
}

function writeUsers(path: string, users: readonly User[]): void {
  const beside = `${path}.new`;
  writeFileSync(beside, `${JSON.stringify({ users }, null, 2)}\n`, { mode: 0o600 });
  renameSync(beside, path);
}

/** Gives the token, which is shown once and kept nowhere. Throws a DemarcheError `USER_KNOWN`. */
export function addUser(path: string, { name, role }: { name: string; role: Role }, now: Date): string {
  const users = readUsers(path);
  if (users.some((user) => user.name === name))
    throw new DemarcheError('USER_KNOWN', `there is a user ${name} already`, 'Remove that user first.');
  const token = newToken();
  const user = userSchema.parse({ name, role, tokenHash: hashToken(token), added: now.toISOString() });
  writeUsers(path, [...users, user]);
  return token;
}

/** Throws a DemarcheError `USER_NOT_FOUND`. */
export function removeUser(path: string, name: string): void {
  const users = readUsers(path);
  const left = users.filter((user) => user.name !== name);
  if (left.length === users.length)
    throw new DemarcheError(
      'USER_NOT_FOUND',
      `there is no user ${name}`,
      '`demarche users list` lists them.',
    );
  writeUsers(path, left);
}

/** Looks at all of them, so that the time does not tell which one fits. */
export function visitorWith(token: string, users: readonly User[]): Visitor | null {
  const fits = users.filter(({ tokenHash }) => isTokenOf(token, tokenHash));
  const [user] = fits;
  return user === undefined ? null : { name: user.name, role: user.role };
}
