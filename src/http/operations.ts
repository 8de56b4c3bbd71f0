// What can be done besides asking, for the OpenAPI document; a test holds it against the routes.

import type { Role } from './access/index.ts';

export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'post' | 'delete';
  /** As OpenAPI writes it: `/api/v1/users/{name}`. */
  readonly path: string;
  readonly summary: string;
  readonly least: Role | 'anyone';
  /** Names of schemas. */
  readonly body: string | null;
  readonly status: 200 | 201 | 204;
  readonly answer: string | null;
}

export const writeOperations: readonly Operation[] = [
  {
    id: 'previewCorrection',
    method: 'post',
    path: '/api/v1/corrections/preview',
    summary: 'What a correction would change; nothing is made',
    least: 'reviewer',
    body: 'CorrectionRequest',
    status: 200,
    answer: 'CorrectionOutcome',
  },
  {
    id: 'makeCorrection',
    method: 'post',
    path: '/api/v1/corrections',
    summary: 'Make a correction, or undo some',
    least: 'reviewer',
    body: 'CorrectionRequest',
    status: 201,
    answer: 'CorrectionOutcome',
  },
  {
    id: 'whoAmI',
    method: 'get',
    path: '/api/v1/session',
    summary: 'Who asks, and what they may',
    least: 'reader',
    body: null,
    status: 200,
    answer: 'Visitor',
  },
  {
    id: 'signIn',
    method: 'post',
    path: '/api/v1/session',
    summary: 'Sign in with a token: a cookie stands for it from then on',
    least: 'anyone',
    body: 'TokenRequest',
    status: 200,
    answer: 'Visitor',
  },
  {
    id: 'signOut',
    method: 'delete',
    path: '/api/v1/session',
    summary: 'Sign out',
    least: 'reader',
    body: null,
    status: 204,
    answer: null,
  },
  {
    id: 'users',
    method: 'get',
    path: '/api/v1/users',
    summary: 'The users of the team',
    least: 'admin',
    body: null,
    status: 200,
    answer: 'UsersAnswer',
  },
  {
    id: 'addUser',
    method: 'post',
    path: '/api/v1/users',
    summary: 'Add a user; the token is shown this once',
    least: 'admin',
    body: 'UserRequest',
    status: 201,
    answer: 'NewUser',
  },
  {
    id: 'removeUser',
    method: 'delete',
    path: '/api/v1/users/{name}',
    summary: 'Remove a user and end all sessions of that user',
    least: 'admin',
    body: null,
    status: 204,
    answer: null,
  },
];
