// Sixty small pages about envoys of six states, for runs that are killed or stopped between them.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const states = ['Poland', 'Latvia', 'China', 'Egypt', 'Kenya', 'Peru'];
export const envoyPages = 60;

/** Writes them to a new folder. */
export function writeEnvoyPages(folder: string): void {
  mkdirSync(folder);
  for (let index = 0; index < envoyPages; index += 1) {
    const [a, b] = [states[index % 6], states[(index + 1 + Math.floor(index / 6)) % 6]];
    const text = `The foreign minister of ${a} met the ambassador of ${b} on ${1 + (index % 28)} May 2024 and expelled ${index + 2} diplomats.\n\nHe said that talks would go on.\n`;
    writeFileSync(join(folder, `page-${index}.txt`), `Envoys of ${a} and ${b} meet\n\n${text.repeat(3)}`);
  }
}
