import { parse, stringify } from 'yaml';

/** What a YAML example is, by its keys, as a whole file that can be judged. */
export type YamlExample =
  | { readonly kind: 'workflow'; readonly text: string }
  | { readonly kind: 'configuration'; readonly text: string }
  | { readonly kind: 'rules'; readonly text: string }
  | { readonly kind: 'rule tests'; readonly text: string }
  | { readonly kind: 'comment' }
  | { readonly kind: 'unknown' };

type Map = Readonly<Record<string, unknown>>;

const WORKFLOW_KEYS = ['name', 'on', 'permissions', 'concurrency', 'env', 'jobs'];
const CONFIG_KEYS = [
  'name',
  'region',
  'source',
  'strategy',
  'lifetime',
  'state',
  'on_failure',
  'protect_from_destroy',
  'hooks',
  'checks',
  'comment',
];
const STEP = { uses: 'actions/checkout@v5' };
const JOB = { 'runs-on': 'ubuntu-24.04', steps: [STEP] };

/** Parts of a file are completed with what the rest of the file would be. */
export function classify(text: string): YamlExample {
  const value: unknown = parse(text);
  if (value === null) return { kind: 'comment' };
  if (Array.isArray(value)) return wrap({ jobs: { example: { ...JOB, steps: value } } });
  if (typeof value !== 'object') return { kind: 'unknown' };
  const map = value as Map;
  if (within(map, ['rules'])) return { kind: 'rules', text };
  if (within(map, ['cases'])) return { kind: 'rule tests', text };
  if (has(map, ['on', 'jobs'])) return { kind: 'workflow', text };
  if (has(map, ['source'])) return { kind: 'configuration', text };
  if (within(map, CONFIG_KEYS)) return { kind: 'configuration', text: `source: { module: infra }\n${text}` };
  return within(map, WORKFLOW_KEYS) ? wrap(map) : { kind: 'unknown' };
}

function wrap(part: Map): YamlExample {
  const jobs = Object.entries((part.jobs ?? { example: {} }) as Record<string, Map>);
  const whole = {
    on: 'pull_request',
    ...part,
    jobs: Object.fromEntries(jobs.map(([name, job]) => [name, { ...JOB, ...job }])),
  };
  return { kind: 'workflow', text: stringify(whole) };
}

const has = (map: Map, keys: readonly string[]): boolean => keys.every((key) => key in map);

const within = (map: Map, keys: readonly string[]): boolean =>
  Object.keys(map).every((key) => keys.includes(key));
