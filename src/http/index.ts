export { addUser, type Role, readUsers, removeUser } from './access/index.ts';
export { askHere } from './ask-here.ts';
export { endpoints } from './endpoints/index.ts';
export { makeOpenApi } from './open-api.ts';
export { writeOperations } from './operations.ts';
export { type RunningServer, type ServeOptions, startServer } from './start-server.ts';
export type { Beside, Question } from './types.ts';
