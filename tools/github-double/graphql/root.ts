import { GraphQLError } from 'graphql';
import { ApiError } from '../api-error.js';
import { checkPermission } from '../permissions.js';
import type { PullState, State } from '../state.js';
import type { TokenSeed } from '../tokens.js';

interface Caller {
  readonly state: State;
  readonly token: TokenSeed;
}

/** What GitHub says in GraphQL stands in `type` of the error. */
const fail = (type: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { type } });

/** The values that queries are answered from; a field that is not here is one that the double does not have. */
export function createRoot({ state, token }: Caller) {
  return {
    repository({ owner, name }: { readonly owner: string; readonly name: string }) {
      const known = state.repositories.find(({ repository }) => repository === `${owner}/${name}`);
      if (known === undefined) {
        throw fail('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      }
      const pulls = state.pulls.filter(({ repository }) => repository === known.repository);
      const guard = () => refuseUnpermitted(token, known.private);
      return {
        nameWithOwner: known.repository,
        pullRequests: () => {
          guard();
          return { totalCount: pulls.length };
        },
        pullRequest: ({ number }: { readonly number: number }) => {
          guard();
          const pull = pulls.find((one) => one.number === number);
          if (pull !== undefined) return viewPull(pull);
          throw fail('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
        },
      };
    },
  };
}

function refuseUnpermitted(token: TokenSeed, isPrivate: boolean): void {
  try {
    checkPermission('pulls/get', token, isPrivate);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw fail('FORBIDDEN', error.message);
  }
}

const viewPull = ({ number, state, merged, headSha, labels, closedAt }: PullState) => ({
  number,
  state: merged ? 'MERGED' : state.toUpperCase(),
  headRefOid: headSha,
  closedAt: closedAt ?? null,
  labels: ({ first = 30 }: { readonly first?: number }) => ({
    totalCount: labels.length,
    nodes: labels.slice(0, first).map((name) => ({ name })),
    pageInfo: { hasNextPage: labels.length > first },
  }),
});
