import { type InterpolationValues, isSet } from '../config/interpolation.js';
import { byteLength } from '../text/bytes.js';

/** Linux takes no variable, name included, beyond this many bytes (MAX_ARG_STRLEN of `execve`). */
const LONGEST_BYTES = 128 * 1024 - 1;
/** Of all outputs together: Linux lets a program have some 2 MB of variables and arguments. */
const MOST_BYTES = 1024 * 1024;
const OUTPUT_PREFIX = 'MAYFLY_OUTPUT_';

export interface CommandFacts extends InterpolationValues {
  /** The environment's address; undefined where no output is one. */
  readonly url: string | undefined;
}

export interface CommandVariables {
  readonly variables: Readonly<Record<string, string>>;
  /** What is not there and why, one sentence each. */
  readonly warnings: readonly string[];
}

/** `my-url` is MAYFLY_OUTPUT_MY_URL. */
export const computeOutputVariable = (output: string): string =>
  `${OUTPUT_PREFIX}${output.toUpperCase().replace(/[^A-Z0-9_]/g, '_')}`;

/** What commands get to know of the environment, as environment variables. Lists and maps are JSON. */
export function computeCommandVariables(facts: CommandFacts): CommandVariables {
  const { environment, pullNumber, headSha, url } = facts;
  const { variables, warnings } = computeOutputVariables(facts);
  return {
    variables: {
      ...variables,
      MAYFLY_ENVIRONMENT: environment,
      ...(pullNumber === undefined ? {} : { MAYFLY_PULL_NUMBER: String(pullNumber) }),
      ...(headSha === undefined ? {} : { MAYFLY_SHA: headSha }),
      ...(url === undefined ? {} : { MAYFLY_URL: url }),
    },
    warnings,
  };
}

/** Outputs whose names meet in one variable are left out: a value that may be the wrong one helps nobody. */
function computeOutputVariables({ outputs }: CommandFacts): CommandVariables {
  const warnings: string[] = [];
  const variables: Record<string, string> = {};
  let room = MOST_BYTES;
  for (const [variable, names] of groupOutputs(outputs)) {
    const [name = '', ...others] = names;
    const value = toText(outputs[name]);
    const why = others.length > 0 ? explainMeeting(names) : explainUnfit({ variable, name, value, room });
    if (why !== undefined) {
      warnings.push(`${variable} is not set: ${why}`);
      continue;
    }
    variables[variable] = value;
    room -= byteLength(`${variable}=${value}`);
  }
  return { variables, warnings };
}

function groupOutputs(outputs: InterpolationValues['outputs']): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of Object.keys(outputs).filter((output) => isSet(output, { outputs }))) {
    const variable = computeOutputVariable(name);
    groups.set(variable, [...(groups.get(variable) ?? []), name]);
  }
  return groups;
}

const explainMeeting = (names: readonly string[]): string =>
  `the outputs ${names.join(' and ')} would both be it; give each a variable of its own with \`env\``;

interface Fitting {
  readonly variable: string;
  readonly name: string;
  readonly value: string;
  /** Bytes that all variables may still take. */
  readonly room: number;
}

function explainUnfit({ variable, name, value, room }: Fitting): string | undefined {
  if (value.includes('\0')) return `the output ${name} holds a null character`;
  const bytes = byteLength(`${variable}=${value}`);
  if (bytes > LONGEST_BYTES) return `the output ${name} is too long for a variable (${bytes} bytes)`;
  return bytes > room ? 'the outputs are more than 1 MB together' : undefined;
}

const toText = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
