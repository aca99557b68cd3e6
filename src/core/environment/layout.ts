import { MayflyError } from '../errors.js';
import { type EnvironmentRecord, recordSchema } from './record.js';

export interface EnvironmentPlace {
  /** May be empty or of several parts. */
  readonly prefix: string;
  /** `owner/repository`. */
  readonly scope: string;
  readonly environment: string;
}

/** Where the parts of one environment stand, with `/` between the parts and none at either end. */
export interface EnvironmentKeys {
  readonly directory: string;
  readonly record: string;
  readonly bundle: string;
  /** Throws MayflyError for a stack's name that is no plain file name. */
  state(stack: string): string;
}

export const RECORD_FILE = 'record.json';
const BUNDLE_FILE = 'bundle.tgz';

const NAME = /^[A-Za-z0-9._-]{1,128}$/;
/** CDKTF allows more in the name of a stack than GitHub in that of a repository. */
const STACK_NAME = /^[^/\\\p{Cc}]{1,128}$/u;

/** Throws MayflyError (`input`) for names that could lead out of the environment's own folder. */
export function computeKeys({ prefix, scope, environment }: EnvironmentPlace): EnvironmentKeys {
  checkName('environment', environment, NAME);
  const directory = [...computeScopeParts({ prefix, scope }), environment].join('/');
  return {
    directory,
    record: `${directory}/${RECORD_FILE}`,
    bundle: `${directory}/${BUNDLE_FILE}`,
    state: (stack) => {
      checkName('stack', stack, STACK_NAME);
      return `${directory}/${stack}.tfstate`;
    },
  };
}

const STATE_FILE = /(?:^|\/)(?<stack>[^/]+)\.tfstate(?:\.tflock)?$/;

/** Names of the stacks that have a state or a lock among these paths of one environment. */
export function listStateNames(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap((path) => STATE_FILE.exec(path)?.groups?.stack ?? []))];
}

/** The parts of the folder that holds all environments of a repository. */
export function computeScopeParts({ prefix, scope }: Omit<EnvironmentPlace, 'environment'>): string[] {
  const prefixes = prefix.split('/').filter((part) => part !== '');
  for (const part of prefixes) checkName('state prefix', part, STACK_NAME);
  const scopes = scope.split('/');
  for (const part of scopes) checkName('repository', part, NAME);
  return [...prefixes, ...scopes];
}

/** Whether an environment may have this name; other folders beside them are someone else's. */
export const canBeEnvironment = (name: string): boolean => isFileName(name, NAME);

const isFileName = (name: string, pattern: RegExp): boolean =>
  pattern.test(name) && name !== '.' && name !== '..';

function checkName(what: string, name: string, pattern: RegExp): void {
  if (isFileName(name, pattern)) return;
  throw new MayflyError(`the ${what} name ${JSON.stringify(name)} can't be used as a file name`, {
    kind: 'input',
    hint: 'Use letters, digits, ".", "_" and "-", at most 128 characters.',
  });
}

/** Parses a record file; `place` is its path or URL, for the error. */
export function parseRecord(text: string, place: string): EnvironmentRecord {
  const parsed = recordSchema.safeParse(parseJson(text, place));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw brokenRecord(place, `${issue?.path.join('.') || 'the whole'}: ${issue?.message}`, parsed.error);
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw brokenRecord(place, 'it is not JSON', error);
  }
}

function brokenRecord(place: string, why: string, cause: unknown): MayflyError {
  return new MayflyError(`the environment's record ${place} can't be read: ${why}`, {
    kind: 'outside',
    hint:
      'Restore an earlier version of the file, or use the version of Mayfly that wrote it. Deleting it loses no ' +
      'state: destroy works from the state and the bundle beside it.',
    cause,
  });
}
