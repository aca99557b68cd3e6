import { z } from 'zod';
import { plainLine } from '../../text/plain.js';
import type { RawPlace, RawTest, TestResult } from '../test-report.js';
import { findPlaces } from './find-places.js';

const resultSchema = z.object({
  status: z.string(),
  /** Nanoseconds; seconds of Behave. */
  duration: z.number().nonnegative().optional().catch(undefined),
  error_message: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .catch(undefined),
});
const hookSchema = z.object({ result: resultSchema.optional() });
const stepSchema = hookSchema.extend({
  keyword: z.string().optional(),
  name: z.string().optional(),
  line: z.number().int().positive().optional().catch(undefined),
  /** Behave: `features/cart.feature:9`. */
  location: z.string().optional(),
  before: z.array(hookSchema).optional(),
  after: z.array(hookSchema).optional(),
});
const elementSchema = z.object({
  /** Cucumber-JVM writes the steps of a background as an element of its own before each scenario. */
  type: z.string().optional(),
  name: z.string().optional(),
  line: z.number().int().positive().optional().catch(undefined),
  location: z.string().optional(),
  steps: z.array(stepSchema).optional(),
  before: z.array(hookSchema).optional(),
  after: z.array(hookSchema).optional(),
});

/** https://github.com/cucumber/cucumber-json-schema, and Behave's formatter `json`. */
export const cucumberSchema = z.array(
  z.object({
    name: z.string().optional(),
    uri: z.string().optional(),
    location: z.string().optional(),
    elements: z.array(elementSchema).optional(),
  }),
);

type Feature = z.infer<typeof cucumberSchema>[number];
type Element = z.infer<typeof elementSchema>;
type Step = z.infer<typeof stepSchema>;

/** In strict mode, which is every runner's default, what no step is written for fails. */
const FAILED: ReadonlySet<string> = new Set([
  'failed',
  'undefined',
  'ambiguous',
  'pending',
  'error',
  'hook_error',
]);
const NANOSECONDS_PER_MS = 1e6;

export function readCucumber(features: z.infer<typeof cucumberSchema>): readonly RawTest[] {
  return features.flatMap((feature) => {
    let background: readonly Step[] = [];
    return (feature.elements ?? []).flatMap((element) => {
      if (element.type === 'background') {
        background = listSteps(element);
        return [];
      }
      const test = readScenario(feature, element, [...background, ...listSteps(element)]);
      background = [];
      return [test];
    });
  });
}

/** The steps and the hooks around them, in the order in which they ran. */
function listSteps({ before = [], steps = [], after = [] }: Element): readonly Step[] {
  const all = steps.flatMap((step) => [...(step.before ?? []), step, ...(step.after ?? [])]);
  return [...before, ...all, ...after];
}

function readScenario(feature: Feature, element: Element, steps: readonly Step[]): RawTest {
  const failing = steps.find(({ result }) => FAILED.has(result?.status.toLowerCase() ?? ''));
  const error = [failing?.result?.error_message ?? ''].flat().join('\n');
  const step = plainLine(`${failing?.keyword ?? 'hook'} ${failing?.name ?? ''}`);
  const lines = error.split('\n').filter((line) => line.trim() !== '');
  // Python says last what was raised.
  const reason = plainLine((lines[0]?.startsWith('Traceback ') ? lines.at(-1) : lines[0]) ?? '');
  return {
    name: element.name ?? '',
    suite: feature.name,
    result: failing === undefined ? judge(steps) : 'failed',
    ms: sumMs(feature, steps),
    message: failing && `${step}: ${reason || failing.result?.status}`,
    detail: error,
    places: failing === undefined ? [] : listPlaces(feature, element, failing, error),
  };
}

function judge(steps: readonly Step[]): TestResult {
  const statuses = steps.map(({ result }) => result?.status.toLowerCase() ?? 'skipped');
  const isSkipped = statuses.some((status) => status === 'skipped' || status === 'untested');
  return isSkipped ? 'skipped' : 'passed';
}

/** Behave alone tells a feature's `location`. */
function sumMs({ location }: Feature, steps: readonly Step[]): number {
  const sum = steps.reduce((total, { result }) => total + (result?.duration ?? 0), 0);
  return location === undefined ? sum / NANOSECONDS_PER_MS : sum * 1000;
}

/** The failing step in its feature file; for a hook, which stands in none, its trace. */
function listPlaces(feature: Feature, element: Element, step: Step, error: string): readonly RawPlace[] {
  const at = (line: number | undefined): readonly RawPlace[] =>
    feature.uri === undefined || line === undefined ? [] : [{ kind: 'path', file: feature.uri, line }];
  const inFeature = [...at(step.line), ...findPlaces([step.location ?? ''])];
  const traces = findPlaces([error]);
  return [...inFeature, ...traces, ...at(element.line), ...findPlaces([element.location ?? ''])];
}
