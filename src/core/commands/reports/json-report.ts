import type { z } from 'zod';
import { defaultMessages } from '../../text/schema-words.js';
import type { RawTest, ReportFormat } from '../test-report.js';
import { cucumberSchema, readCucumber } from './cucumber.js';
import { brokerSchema, readBroker } from './pact-broker.js';
import { readVerifier, verifierSchema } from './pact-verifier.js';
import { readRspec, rspecSchema } from './rspec.js';

export interface JsonFormat {
  readonly format: ReportFormat;
  /** How people call it. */
  readonly title: string;
  /** Whether a document means to be one, by what no other format has. */
  readonly fits: (value: unknown) => boolean;
  /** The tests, or what is wrong. */
  readonly read: (value: unknown) => z.ZodSafeParseResult<readonly RawTest[]>;
}

const hasKeys = (value: unknown, ...keys: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every((key) => key in value);

export const JSON_FORMATS: readonly JsonFormat[] = [
  {
    format: 'cucumber',
    title: 'Cucumber JSON',
    fits: (value) => Array.isArray(value) && value.every((item) => hasKeys(item, 'keyword')),
    read: (value) => cucumberSchema.transform(readCucumber).safeParse(value, { error: defaultMessages }),
  },
  {
    format: 'rspec',
    title: "RSpec's JSON",
    fits: (value) => hasKeys(value, 'examples', 'summary'),
    read: (value) => rspecSchema.transform(readRspec).safeParse(value, { error: defaultMessages }),
  },
  {
    format: 'pact',
    title: "the Pact verifier's JSON",
    fits: (value) => hasKeys(value, 'result', 'errors'),
    read: (value) => verifierSchema.transform(readVerifier).safeParse(value, { error: defaultMessages }),
  },
  {
    format: 'pact',
    title: 'a Pact verification result',
    fits: (value) => hasKeys(value, 'success', 'providerApplicationVersion'),
    read: (value) => brokerSchema.transform(readBroker).safeParse(value, { error: defaultMessages }),
  },
];

/** Formats of tools that can write another which is read, by a key of theirs. */
export const OTHER_JSON: readonly (readonly [key: string, hint: string])[] = [
  ['numTotalTests', 'This is the JSON of Jest or Vitest: use the reporter jest-junit, or junit.'],
  ['suites', "This is Playwright's JSON: use its reporter junit."],
  ['stats', "This is Mocha's JSON: use its reporter xunit."],
  ['Action', 'These are events of go test: let gotestsum write JUnit XML with --junitfile.'],
  ['meta', "These are Cucumber's messages: use its formatter json."],
];
