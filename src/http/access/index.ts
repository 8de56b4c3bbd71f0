export { type Door, findVisitor, sessionCookie, visitorOfToken } from './find-visitor.ts';
export { checkHost, isLoopback } from './is-loopback.ts';
export { askingLimit, fileLimit, guessingLimit, type Limiter, makeLimiter } from './rate-limit.ts';
export { mayActAs, type Role, roleSchema } from './roles.ts';
export { makeSessions, type Sessions } from './sessions.ts';
export { hashToken, isTokenOf, newToken } from './tokens.ts';
export { TooManyRequests } from './too-many-requests.ts';
export type { Visitor } from './types.ts';
export { addUser, readUsers, removeUser, type User, visitorWith } from './users.ts';
