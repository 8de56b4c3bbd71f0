export { addUser, type Role, readUsers, removeUser } from './access/index.ts';
export { makeOpenApi } from './open-api.ts';
export { type RunningServer, type ServeOptions, startServer } from './start-server.ts';
