// `demarche users`: who of a team may use a server that others can reach, and as what.

import { type Command, Option } from 'commander';
import type { Role } from '../../http/index.ts';
import type { Terminal } from '../terminal.ts';
import { usersOption } from './serve.ts';

interface Options {
  readonly users: string;
  readonly role: Role;
  readonly json?: true;
}

/** Loaded when asked for, as the server is. */
const load = () => import('../../http/index.ts');

async function add(name: string, { users, role }: Options, { out, err }: Terminal): Promise<void> {
  const { addUser } = await load();
  const token = addUser(users, { name, role }, new Date());
  out(token);
  err(`${name} may come in as ${role} with this token; it is shown this once, and kept nowhere`);
}

async function list({ users, json }: Options, { out }: Terminal): Promise<void> {
  const { readUsers } = await load();
  const all = readUsers(users).map(({ name, role, added }) => ({ name, role, added }));
  if (json) out(JSON.stringify({ users: all }, null, 2));
  else for (const { name, role, added } of all) out(`${name}  ${role}  since ${added.slice(0, 10)}`);
}

async function remove(name: string, { users }: Options, { err }: Terminal): Promise<void> {
  const { removeUser } = await load();
  removeUser(users, name);
  err(`${name} may no longer come in`);
}

/** Adds `users` to the program. */
export function addUsersCommand(program: Command, terminal: Terminal): void {
  const example = '\nExample: demarche users add "A. Reader" --role reviewer';
  const users = program
    .command('users')
    .description('keep the users of a team that shares a server')
    .addHelpText('after', example);
  users
    .command('add')
    .description('add a user and print the token of that user, this once')
    .argument('<name>', 'signs the corrections of that user')
    .addOption(usersOption())
    .addOption(
      new Option('--role <role>', 'reader asks, reviewer corrects, admin keeps users')
        .choices(['reader', 'reviewer', 'admin'])
        .default('reader'),
    )
    .addHelpText('after', example)
    .action((name: string, options: Options) => add(name, options, terminal));
  users
    .command('list')
    .description('list the users and their roles')
    .addOption(usersOption())
    .option('--json', 'print the list as JSON')
    .addHelpText('after', '\nExample: demarche users list')
    .action((options: Options) => list(options, terminal));
  users
    .command('remove')
    .description('remove a user: the token is of no use from then on')
    .argument('<name>', 'as `demarche users list` shows it')
    .addOption(usersOption())
    .addHelpText('after', '\nExample: demarche users remove "A. Reader"')
    .action((name: string, options: Options) => remove(name, options, terminal));
}
