/** Loads a module, and sets the heap for a program that reads page after page. */
export function loadLean<Module>(load: () => Promise<Module>): Promise<Module>;
