import { executeSync, type GraphQLError, type GraphQLFormattedError, parse, validate } from 'graphql';
import { z } from 'zod';
import type { Answer } from '../call.js';
import type { Fault } from '../faults.js';
import type { State } from '../state.js';
import type { TokenSeed } from '../tokens.js';
import { createRoot } from './root.js';
import { loadGraphqlSchema } from './schema.js';

const bodySchema = z.strictObject({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).default({}),
});

export interface Query {
  readonly state: State;
  readonly token: TokenSeed;
  readonly body: unknown;
}

interface QueryError {
  readonly type?: string | undefined;
  readonly path?: readonly (string | number)[] | undefined;
  readonly message: string;
}

export interface QueryAnswer extends Answer {
  /** Why GitHub's schema, or the double, does not allow the query. */
  readonly violation?: string;
}

/** Answers a query of GitHub's GraphQL API: 200, whatever is wrong with it. */
export function answerQuery({ state, token, body }: Query): QueryAnswer {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return refuse(z.prettifyError(parsed.error));
  const schema = loadGraphqlSchema();
  const document = parseQuery(parsed.data.query);
  if (typeof document === 'string') return refuse(document);
  const problems = validate(schema, document);
  if (problems.length > 0) return refuse(problems.map(({ message }) => message).join('; '));
  const { data, errors = [] } = executeSync({
    schema,
    document,
    rootValue: createRoot({ state, token }),
    variableValues: parsed.data.variables,
  });
  const defect = errors.find(({ extensions }) => extensions.type === undefined);
  if (defect !== undefined) return refuse(`${defect.path?.join('.')}: ${defect.message}`);
  return respond(data, errors.map(renderError));
}

function parseQuery(query: string) {
  try {
    return parse(query);
  } catch (error) {
    return (error as GraphQLError).message;
  }
}

function renderError({ extensions, path, locations, message }: GraphQLError) {
  return { type: String(extensions.type), path, locations, message };
}

const respond = (data: unknown, errors: readonly QueryError[]): Answer => ({
  status: 200,
  body: { data, ...(errors.length > 0 ? { errors } : {}) },
});

const refuse = (violation: string): QueryAnswer => ({
  status: 200,
  body: { errors: [{ message: violation } satisfies GraphQLFormattedError] },
  violation,
});

/** The same answer with one field of the repository gone: said as an error, or without a word. */
export function spoilAnswer(answer: Answer, fault: Extract<Fault, { kind: 'graphql' }>): Answer {
  const body = structuredClone(answer.body) as {
    data?: { repository?: Record<string, unknown> | null };
    errors?: QueryError[];
  };
  const repository = body.data?.repository;
  if (repository === undefined || repository === null) return answer;
  if (fault.type === undefined) delete repository[fault.field];
  else {
    repository[fault.field] = null;
    const error = { type: fault.type, path: ['repository', fault.field], message: 'Something went wrong' };
    body.errors = [...(body.errors ?? []), error];
  }
  return { ...answer, body };
}
