/** Folders of tools and libraries, whose files may have the same names as the repository's. */
const FOREIGN =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.pnpm|\.yarn|\.venv|\.tox|\.cargo|\.rustup|hostedtoolcache|go\/pkg\/mod)\/|\/gems\/[^/]+-\d|^\/usr\/(?:lib|share|local\/(?:lib|go))\/|^(?:node|internal|webpack-internal|https?):|^</;

/** Where checkouts usually are: on runners of GitHub, Azure and GitLab, and in containers. */
const CHECKOUTS: readonly RegExp[] = [
  /^.*?\/(?:_?work|__w)\/[^/]+\/[^/]+\//,
  /^[A-Za-z]:\/a\/[^/]+\/[^/]+\//,
  /^\/builds\/[^/]+\/[^/]+\//,
  /^\/(?:github\/workspace|usr\/src\/app|usr\/src|app|code|e2e|project|repo|src|tests?|work|workdir|workspace)\//,
];

/** With `/` only, without `./` and `..`; undefined for what is no file of a project, or leads out of it. */
export function normalizePath(file: string): string | undefined {
  const path = file.trim().replaceAll('\\', '/');
  if (path === '' || FOREIGN.test(path)) return undefined;
  const parts: string[] = [];
  for (const part of path.split('/').slice(path.startsWith('/') ? 1 : 0)) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return `${path.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}

export const isAbsolutePath = (path: string): boolean => /^(?:\/|[A-Za-z]:\/)/.test(path);

/** Of an absolute path of another machine: what may be the path within the checkout, likeliest first. */
export function listTails(path: string): readonly string[] {
  const usual = CHECKOUTS.flatMap((pattern) => (pattern.test(path) ? [path.replace(pattern, '')] : []));
  const parts = path.split('/').slice(1);
  // A lone file name would fit anything: `/opt/tool/index.js`.
  const tails = parts.slice(0, -1).map((_, index) => parts.slice(index).join('/'));
  return [...usual, ...tails];
}

/** How many names two paths have in common, counted from their ends. */
export function countCommonTail(left: string, right: string): number {
  const [names, others] = [left.split('/').reverse(), right.split('/').reverse()];
  const differs = names.findIndex((name, index) => name !== others[index]);
  return differs === -1 ? names.length : differs;
}

export const getBasename = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** `''` for a file at the root. */
export const getFolder = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

/** Joins with `/`; `''` stands for the repository's root. */
export const joinPath = (folder: string, file: string): string =>
  folder === '' ? file : `${folder}/${file}`;

/**
 * A path as Robot Framework compares names: no extension, no order prefix (`01__cart`), no spaces, underscores or case.
 * https://robotframework.org/robotframework/latest/RobotFrameworkUserGuide.html#suite-name-and-documentation
 */
export function toSuitePath(path: string): string {
  return path
    .replace(/\.robot$/, '')
    .split('/')
    .map((name) =>
      name
        .replace(/^.*?__(?=.)/, '')
        .replace(/[\s_]/g, '')
        .toLowerCase(),
    )
    .join('/');
}
