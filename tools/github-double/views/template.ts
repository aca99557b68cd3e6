import type { Description } from '../description.js';
import type { ExampleName } from '../operations.js';
import type { State } from '../state.js';
import type { Json } from '../trim.js';

/** What every view is made with. */
export interface Workshop {
  readonly state: State;
  /** GitHub's own example of an answer, with the double's addresses and, where given, the repository's name. */
  readonly template: (name: ExampleName, repository?: string) => Json;
  /** Address below a repository in the API, and on the web. */
  readonly api: (repository: string, path: string) => string;
  readonly html: (repository: string, path: string) => string;
}

const EXAMPLE_REPOSITORIES =
  /octocat\/Hello-World|octocat\/example|github\/hello-world|octo-org\/octo-repo|octokit\/octokit\.rb/g;

export function createWorkshop(options: {
  readonly description: Description;
  readonly apiUrl: string;
  readonly state: State;
}): Workshop {
  const { description, apiUrl, state } = options;
  return {
    state,
    template: (name, repository = 'octo/shop') =>
      JSON.parse(
        JSON.stringify(description.example(name))
          .replace(EXAMPLE_REPOSITORIES, repository)
          .replaceAll('https://api.github.com', apiUrl),
      ),
    api: (repository, path) => `${apiUrl}/repos/${repository}/${path}`,
    html: (repository, path) => `https://github.com/${repository}/${path}`,
  };
}

/** The parts that every object of GitHub has. */
export function identify(id: number): { readonly id: number; readonly node_id: string } {
  return { id, node_id: Buffer.from(`double:${id}`).toString('base64') };
}

/** GitHub's times have no fraction of a second. */
export function renderTime(iso: string | undefined): string | null {
  return iso?.replace(/\.\d+Z$/, 'Z') ?? null;
}
