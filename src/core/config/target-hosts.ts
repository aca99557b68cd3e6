import { classifyHost } from '../smoke/targets/address.js';
import { parseHostRule } from '../smoke/targets/host-rule.js';
import { readHost } from '../smoke/targets/output-hosts.js';
import { createTargets } from '../smoke/targets/targets.js';
import { replaceReferences } from './interpolation.js';
import { type ConfigIssue, getAt, type PathSegment } from './issue.js';

/** Keys of a smoke check, and of a step of a scenario, whose text names a host that is connected to. */
const TARGET_KEYS = ['http', 'tcp', 'tls', 'base'] as const;

/** Hosts that the file names itself and that `checks.allow_hosts` leaves out, and metadata, which none may ask. */
export function findForeignTargets(root: unknown): ConfigIssue[] {
  const targets = createTargets({ allowHosts: readAllowHosts(root), outputs: {} });
  return listTargets(root).flatMap(({ path, text }): ConfigIssue[] => {
    const host = findLiteralHost(text);
    const message = host === undefined ? undefined : targets.explainTarget(host);
    return host === undefined || message === undefined
      ? []
      : [{ path, at: 'value', message, hint: hintHost(host) }];
  });
}

/** Undefined also where an entry is malformed: which hosts it was to allow is not known. */
function readAllowHosts(root: unknown): string[] | undefined {
  const given = getAt(root, ['checks', 'allow_hosts']);
  const isRule = (entry: unknown) => typeof entry === 'string' && parseHostRule(entry) !== undefined;
  return Array.isArray(given) && given.every(isRule) ? given : undefined;
}

function hintHost(host: string): string {
  return classifyHost(host) === 'metadata'
    ? 'ask a host of the environment; `checks.allow_hosts` can not allow this one'
    : `add \`${host}\` to \`checks.allow_hosts\`, or ask a host of an output`;
}

interface Target {
  readonly path: readonly PathSegment[];
  readonly text: string;
}

function listTargets(root: unknown): Target[] {
  const path = ['checks', 'smoke'];
  return listItems(root, path).flatMap((check) => [
    ...readTargets(root, check),
    ...listItems(root, [...check, 'scenario']).flatMap((step) => readTargets(root, step)),
  ]);
}

function listItems(root: unknown, path: readonly PathSegment[]): PathSegment[][] {
  const items = getAt(root, path);
  return Array.isArray(items) ? items.map((_, index) => [...path, index]) : [];
}

function readTargets(root: unknown, path: readonly PathSegment[]): Target[] {
  return TARGET_KEYS.flatMap((key) => {
    const text = getAt(root, [...path, key]);
    return typeof text === 'string' ? [{ path: [...path, key], text }] : [];
  });
}

/** Cannot stand in a host, so that a text with it names none. */
const UNKNOWN = '\u0000';

/** Undefined where the host, or a part of it, comes from a reference. */
function findLiteralHost(text: string): string | undefined {
  const marked = replaceReferences(text, () => UNKNOWN);
  const authority = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/?#]*/i.exec(marked)?.[0] ?? '';
  return authority.includes(UNKNOWN) ? undefined : readHost(authority);
}
