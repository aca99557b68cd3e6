import { z } from 'zod';
import { MayflyError } from '../../core/errors.js';
import type { PullStanding } from '../../core/reap/facts.js';
import { computeHint, renderFailure } from './failure.js';
import { type GitHub, REPEATABLE } from './github.js';
import { computeBackoff, MAX_RETRIES } from './retry.js';

/** Pull requests of one query. GitHub ends a query after 10 s; so many cost it well under one. */
const PER_QUERY = 100;

const pullSchema = z.object({
  number: z.number().int(),
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  headRefOid: z.string(),
  labels: z
    .object({
      nodes: z.array(z.object({ name: z.string() }).nullable()).nullable(),
      pageInfo: z.object({ hasNextPage: z.literal(false) }),
    })
    .nullable(),
});

const answerSchema = z.object({
  repository: z.looseObject({ pullRequests: z.object({ totalCount: z.number().int() }) }),
});

/** GraphQL's errors stand beside the data: https://docs.github.com/en/graphql/guides/forming-calls-with-graphql */
const errorsSchema = z.object({
  name: z.literal('GraphqlResponseError'),
  data: z.unknown(),
  errors: z.array(
    z.object({
      type: z.string().optional(),
      path: z.array(z.union([z.string(), z.number()])).optional(),
      message: z.string(),
    }),
  ),
});

type Answers = Map<number, PullStanding | undefined>;

/**
 * How pull requests stand, a hundred numbers a call. A number is missing only by GitHub's own word for that very
 * number, in an answer that shows pull requests at all. Throws MayflyError when anything of the answers is missing.
 */
export async function fetchPullRequests(github: GitHub, numbers: readonly number[]): Promise<Answers> {
  const answers: Answers = new Map();
  for (let at = 0; at < numbers.length; at += PER_QUERY) {
    const asked = numbers.slice(at, at + PER_QUERY);
    for (const [number, standing] of await askAgain(github, asked)) answers.set(number, standing);
  }
  return answers;
}

/** An answer that says success may still hold errors that pass, such as a time limit of GitHub's own. */
async function askAgain(github: GitHub, asked: readonly number[]): Promise<Answers> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask(github, asked);
    } catch (error) {
      if (!(error instanceof IncompleteAnswer) || attempt > MAX_RETRIES) throw explain(github, asked, error);
      const wait = computeBackoff(attempt);
      github.log.info(`${error.message}; retry ${attempt} of ${MAX_RETRIES} in ${wait / 1000} s`);
      await github.clock.sleep(wait);
    }
  }
}

class IncompleteAnswer extends Error {
  override readonly name = 'IncompleteAnswer';
}

async function ask(github: GitHub, asked: readonly number[]): Promise<Answers> {
  const { data, missing } = await send(github, asked);
  const parsed = answerSchema.safeParse(data);
  if (!parsed.success) throw new IncompleteAnswer('GitHub answered without the repository');
  const { repository } = parsed.data;
  if (missing.size > 0 && repository.pullRequests.totalCount === 0) {
    throw new IncompleteAnswer('GitHub shows no pull request at all, which a token without access sees too');
  }
  return new Map(
    asked.map((number) => {
      if (missing.has(number)) return [number, undefined];
      const pull = pullSchema.safeParse(repository[aliasOf(number)]);
      if (pull.success && pull.data.number === number) return [number, toStanding(pull.data)];
      throw new IncompleteAnswer(`GitHub's answer lacks pull request ${number}`);
    }),
  );
}

/** What GitHub answered, and the numbers of which it says that there is no pull request. */
async function send({ graphql, repo }: GitHub, asked: readonly number[]) {
  try {
    const data: unknown = await graphql(renderQuery(asked), { ...repo, ...REPEATABLE });
    return { data, missing: new Set<number>() };
  } catch (error) {
    const parsed = errorsSchema.safeParse(error);
    if (!parsed.success) throw error;
    const { data, errors } = parsed.data;
    const missing = new Set(
      errors.map(({ type, path = [], message }) => {
        const number = asked.find((one) => path.length === 2 && path[1] === aliasOf(one));
        if (type === 'NOT_FOUND' && number !== undefined) return number;
        throw new IncompleteAnswer(`GitHub answered ${type ?? 'an error'}: ${message}`);
      }),
    );
    return { data, missing };
  }
}

const aliasOf = (number: number): string => `p${number}`;

/** Numbers are whole and positive; owner and name are variables. */
function renderQuery(numbers: readonly number[]): string {
  const pulls = numbers.map((number) => `${aliasOf(number)}: pullRequest(number: ${number}) { ...standing }`);
  return `query ($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(first: 1) { totalCount }
    ${pulls.join('\n    ')}
  }
}
fragment standing on PullRequest {
  number
  state
  headRefOid
  labels(first: 100) { nodes { name } pageInfo { hasNextPage } }
}`;
}

function toStanding({ number, state, headRefOid, labels }: z.infer<typeof pullSchema>): PullStanding {
  return {
    number,
    state: state === 'OPEN' ? 'open' : 'closed',
    headSha: headRefOid,
    labels: (labels?.nodes ?? []).flatMap((label) => label?.name ?? []),
  };
}

function explain({ repo }: GitHub, asked: readonly number[], error: unknown): MayflyError {
  const range = `${asked.length} of ${repo.owner}/${repo.repo}, from ${asked[0]} to ${asked.at(-1)}`;
  return new MayflyError(`pull requests (${range}) could not be read: ${renderFailure(error)}`, {
    kind: 'outside',
    hint: computeHint(error, 'pull-requests: read'),
    cause: error,
  });
}
