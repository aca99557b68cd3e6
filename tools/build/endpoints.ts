import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

const endpointsSchema = z.record(z.string(), z.record(z.string(), z.unknown()));

/** `.rest.pulls.get`; the groups are missing where the code hands `rest` or a part of it on. */
const USE = /(?<!\.|\boctokit)\.rest\b(?:\s*\.\s*(\w+)\s*\.\s*(\w+))?/g;

type Endpoints = z.infer<typeof endpointsSchema>;

/** The source of octokit's table with the endpoints alone that files of `folder` name. */
export async function renderUsedEndpoints(table: string, folder: string): Promise<string> {
  const module: { default: unknown } = await import(pathToFileURL(table).href);
  const all = endpointsSchema.parse(module.default);
  const used = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => findUses(readFileSync(join(folder, name), 'utf8'), name));
  return `export default ${JSON.stringify(selectEndpoints(all, used), undefined, 2)};`;
}

export interface Use {
  readonly scope: string;
  readonly method: string;
}

/** Throws where `rest` is used in a way that doesn't tell which endpoint is meant. */
export function findUses(source: string, file: string): readonly Use[] {
  return [...source.matchAll(USE)].map(({ 1: scope, 2: method, index }) => {
    if (scope !== undefined && method !== undefined) return { scope, method };
    const line = source.slice(0, index).split('\n').length;
    throw new Error(
      `${file}:${line}: write .rest.<scope>.<method>: the build keeps the endpoints that it finds so`,
    );
  });
}

/** Throws when octokit doesn't know one of them. */
export function selectEndpoints(all: Endpoints, used: readonly Use[]): Endpoints {
  const selected: Record<string, Record<string, unknown>> = {};
  for (const { scope, method } of used) {
    const endpoint = all[scope]?.[method];
    if (endpoint === undefined) throw new Error(`octokit has no endpoint ${scope}.${method}`);
    selected[scope] = { ...selected[scope], [method]: endpoint };
  }
  return selected;
}
