import { askBackground } from '../messages/send.ts';
import { brought, type Late } from './late.ts';

/**
 * Has the background send the script that brings something, where it is not here already.
 * @throws Error when it cannot be sent.
 */
export async function fetchLate<Name extends keyof Late>(name: Name): Promise<Late[Name]> {
  if (!brought(name)) await askBackground('lateScript', { name });
  const here = brought(name);
  if (!here) throw new Error(`The script did not bring “${name}”.`);
  return here;
}
