import { hasWrongPort, PORT_RANGE } from '../../smoke/host-port.js';
import { replaceReferences } from '../interpolation.js';

/** What a reference stands for, by what is before it; any word elsewhere. */
const SAMPLES: readonly (readonly [before: RegExp, sample: string])[] = [
  [/^$/, 'http://x'],
  // A port, the path behind one, and an address of IPv6.
  [/^https?:\/\/[^/?#]*[^/?#[]:$/i, '1'],
  [/^https?:\/\/[^/?#]*:\d+$/i, '/x'],
  [/^https?:\/\/\[$/i, '::1'],
];

/** Why the URL of an HTTP check can't be one, or undefined. */
export function explainHttpTarget(text: string): string | undefined {
  if (/\s/.test(text)) return 'must be a URL without spaces';
  const sample = fillIn(text);
  if (/^https?:\/\//i.test(sample) && hasWrongPort(sample)) return `must have ${PORT_RANGE}`;
  if (!/^https?:\/\//i.test(sample) || !URL.canParse(sample)) {
    return 'must be a URL that begins with http://, https:// or a reference such as ${outputs.url}';
  }
  const { username, password } = new URL(sample);
  return username === '' && password === '' ? undefined : 'must not hold a user name or password';
}

/** The text as it may look once its references have values. */
function fillIn(text: string): string {
  const parts = text.split(REFERENCE);
  return parts.reduce((before, part) => {
    return (
      before + replaceReferences(part, () => SAMPLES.find(([pattern]) => pattern.test(before))?.[1] ?? 'x')
    );
  }, '');
}

/** References and escapes, each a part of its own. */
const REFERENCE = /(\$?\$\{[^}]*\}?)/;
