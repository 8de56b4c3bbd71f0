// Who may do what: each role may all that those before it may.

import { z } from 'zod';

export const roleSchema = z.enum(['reader', 'reviewer', 'admin']);
export type Role = z.infer<typeof roleSchema>;

export function mayActAs(role: Role, least: Role): boolean {
  const order = roleSchema.options;
  return order.indexOf(role) >= order.indexOf(least);
}
