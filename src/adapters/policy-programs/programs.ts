import { parseConftestOutput } from '../../core/policy/rego/conftest-output.js';
import type { RegoMessage } from '../../core/policy/rego/message.js';
import { parseOpaOutput, parseOpaProblems, type RegoProblem } from '../../core/policy/rego/opa-output.js';

/** A program that judges by Rego. Paths are relative to the folder that it runs in. */
export interface RegoProgram {
  readonly name: 'conftest' | 'opa';
  readonly install: string;
  computeArgs(options: { readonly policies: readonly string[]; readonly plan: string }): readonly string[];
  /** Undefined when the output is something else than results. */
  parseMessages(json: unknown): readonly RegoMessage[] | undefined;
  parseProblems(json: unknown): readonly RegoProblem[];
}

/** The first that is installed is used. */
export const REGO_PROGRAMS: readonly RegoProgram[] = [
  {
    name: 'conftest',
    install: 'https://www.conftest.dev/install/',
    computeArgs: ({ policies, plan }) => [
      'test',
      '--output=json',
      '--no-color',
      '--parser=json',
      // Policies of any package count, not those of `main` alone.
      '--all-namespaces',
      ...policies.map((policy) => `--policy=${policy}`),
      plan,
    ],
    parseMessages: parseConftestOutput,
    parseProblems: () => [],
  },
  {
    name: 'opa',
    install: 'https://www.openpolicyagent.org/docs/latest/#running-opa',
    computeArgs: ({ policies, plan }) => [
      'eval',
      '--format=json',
      ...policies.map((policy) => `--data=${policy}`),
      `--input=${plan}`,
      'data',
    ],
    parseMessages: parseOpaOutput,
    parseProblems: parseOpaProblems,
  },
];
