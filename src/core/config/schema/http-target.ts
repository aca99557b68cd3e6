import { replaceReferences } from '../interpolation.js';

/**
 * Why the URL of an HTTP check can't be one, or undefined. References stand for any word, at the start for
 * `http://host`.
 */
export function explainHttpTarget(text: string): string | undefined {
  if (/\s/.test(text)) return 'must be a URL without spaces';
  const start = /^\$\{/.test(text) ? 'http://' : '';
  const sample = start + replaceReferences(text, () => 'x');
  if (!/^https?:\/\//i.test(sample) || !URL.canParse(sample)) {
    return 'must be a URL that begins with http://, https:// or a reference such as ${outputs.url}';
  }
  const { username, password } = new URL(sample);
  return username === '' && password === '' ? undefined : 'must not hold a user name or password';
}
