// Signing in with a token, who one is, and the users of a team.

import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { toJson } from '../answers/index.ts';
import { addUser, readUsers, removeUser, roleSchema, sessionCookie, visitorOfToken } from './access/index.ts';
import { addressOf, type Route } from './make-app.ts';
import { apiRoot } from './query-routes.ts';
import { readBody } from './read-body.ts';

export const tokenRequest = z.strictObject({ token: z.string().min(1) });
export const visitorAnswer = z.strictObject({ name: z.string().nullable(), role: roleSchema });
export const userRequest = z.strictObject({ name: z.string().trim().min(1).max(100), role: roleSchema });
const userLine = z.strictObject({ name: z.string(), role: roleSchema, added: z.iso.datetime() });
export const usersAnswer = z.strictObject({ users: z.array(userLine) });
export const newUserAnswer = userRequest.extend({
  token: z.string().meta({ description: 'shown this once, and kept nowhere' }),
});

const jsonType = { 'content-type': 'application/json; charset=utf-8' };

const sessionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: `${apiRoot}/session`,
    least: 'reader',
    handle: async (context, visitor) => context.body(toJson(visitor ?? {}), 200, jsonType),
  },
  {
    method: 'POST',
    path: `${apiRoot}/session`,
    least: 'anyone',
    handle: async (context, _, { door, now }) => {
      const { token } = await readBody(context, tokenRequest);
      const nowMs = now().getTime();
      const visitor = visitorOfToken(token, door, addressOf(context), nowMs);
      const options = { httpOnly: true, sameSite: 'Strict', path: '/' } as const;
      setCookie(context, sessionCookie, door.sessions.begin(visitor, nowMs), options);
      return context.body(toJson(visitor), 200, jsonType);
    },
  },
  {
    method: 'DELETE',
    path: `${apiRoot}/session`,
    least: 'reader',
    handle: async (context, _, { door }) => {
      const id = getCookie(context, sessionCookie);
      if (id !== undefined) door.sessions.end(id);
      deleteCookie(context, sessionCookie, { path: '/' });
      return context.body(null, 204);
    },
  },
];

const userRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: `${apiRoot}/users`,
    least: 'admin',
    handle: async (context, _, { usersFile }) => {
      const users = readUsers(usersFile).map(({ name, role, added }) => ({ name, role, added }));
      return context.body(toJson({ users }), 200, jsonType);
    },
  },
  {
    method: 'POST',
    path: `${apiRoot}/users`,
    least: 'admin',
    handle: async (context, _, { usersFile, now }) => {
      const user = await readBody(context, userRequest);
      const token = addUser(usersFile, user, now());
      return context.body(toJson({ ...user, token }), 201, jsonType);
    },
  },
  {
    method: 'DELETE',
    path: `${apiRoot}/users/:name`,
    least: 'admin',
    handle: async (context, _, { usersFile, door }) => {
      const name = context.req.param('name') ?? '';
      removeUser(usersFile, name);
      door.sessions.endAllOf(name);
      return context.body(null, 204);
    },
  },
];

export const visitorRoutes: readonly Route[] = [...sessionRoutes, ...userRoutes];
