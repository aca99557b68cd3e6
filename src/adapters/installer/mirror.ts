import { MayflyError } from '../../core/errors.js';
import type { Environment } from './find-on-path.js';
import type { Publisher } from './publishers.js';

/**
 * The publisher with the addresses of the mirror that the environment names, if it does. Its key stays: a mirror hands
 * out files that the publisher signed. Throws MayflyError (`input`) for a value that is no address of the web.
 */
export function applyMirror(publisher: Publisher, env: Environment): Publisher {
  const variable = publisher.mirrorVariable;
  const value = env[variable]?.trim() ?? '';
  if (value === '') return publisher;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !isFolder(url)) {
    throw new MayflyError(`${variable} is not the address of a folder that anyone may read`, {
      kind: 'input',
      hint: `Write it like ${publisher.baseUrl}; user, password and query are not used.`,
    });
  }
  const baseUrl = url.href.replace(/\/+$/, '');
  return { ...publisher, baseUrl, indexUrl: `${baseUrl}/${publisher.indexName}` };
}

function isFolder({ protocol, username, password, search, hash }: URL): boolean {
  return /^https?:$/.test(protocol) && [username, password, search, hash].every((part) => part === '');
}
