/** A path in a module's text that leads upwards, such as `${path.module}/../lambda`. */
export interface UpwardPath {
  /** What the path is relative to: the module's own folder, or the root's. */
  readonly from: 'module' | 'root';
  readonly path: string;
}

const UPWARD = /(?:\$\{path\.(module|root|cwd)\}\/)?((?:\.\.\/)*\.\.(?:\/[\w.@+/-]*)?)(?=["$\s'%*)\]])/g;

/**
 * Literal upward paths of a file in either syntax, up to the first interpolation or wildcard. It may find more than
 * is used; what is not found (a path put together by functions) can't be known without running Terraform.
 */
export function findUpwardPaths(text: string): readonly UpwardPath[] {
  return [...text.matchAll(UPWARD)].flatMap(([, base, path = '']) => {
    const from: UpwardPath['from'] = base === 'module' ? 'module' : 'root';
    const leadsSomewhere = /[^./]/.test(path) || base !== undefined;
    return leadsSomewhere ? [{ from, path }] : [];
  });
}
