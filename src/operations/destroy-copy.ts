import type { EnvironmentRecord } from '../core/environment/record.js';
import type { Context } from './context.js';
import { runDestroyAlone } from './destroy.js';
import { destroySibling, type SiblingEnd } from './destroy-siblings.js';

/** Destroys a copy by the ordinary destroy, with its proof, while the pull request is open. */
export function destroyCopy(
  context: Context,
  copy: Pick<EnvironmentRecord, 'environment' | 'region' | 'copyOf'>,
): Promise<SiblingEnd> {
  return destroySibling({ ...context, forced: true }, copy, runDestroyAlone);
}

/** Nothing is left of it, or there was nothing of it. */
export const isGone = ({ status }: SiblingEnd): boolean => status === 'destroyed' || status === 'skipped';
