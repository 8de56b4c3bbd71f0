export { type RunningServer, type ServeOptions, startServer } from './start-server.ts';
