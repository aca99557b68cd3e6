import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, type GraphQLSchema } from 'graphql';

/** The package exports no way to this file's path. */
const FILE = new URL('../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);

let built: GraphQLSchema | undefined;

/** GitHub's public schema (`@octokit/graphql-schema`, 1.2 MB), built when the first query comes. */
export function loadGraphqlSchema(): GraphQLSchema {
  built ??= buildSchema(readFileSync(fileURLToPath(FILE), 'utf8'), {
    assumeValid: true,
    assumeValidSDL: true,
    noLocation: true,
  });
  return built;
}
