import type { EnvironmentRecord } from '../../../src/core/environment/record.js';
import { renderComment } from '../../../src/core/report/comment/comment.js';
import type { Report } from '../../../src/core/report/report.js';
import { runDeploy } from '../../../src/operations/deploy.js';
import { runDestroy } from '../../../src/operations/destroy.js';
import type { HttpAnswer } from '../../../src/ports.js';
import {
  CONFIG,
  ENVIRONMENT,
  FakeWorld,
  HOME_PAGE,
  NEWER_SHA,
  SHA,
  type WorldOptions,
} from './fake-world.js';

export const A = `${ENVIRONMENT}-aaaaaaa`;
export const B = `${ENVIRONMENT}-bbbbbbb`;
export const ADDRESS = 'aws_ssm_parameter.one';

export const GOOD: HttpAnswer = {
  ok: true,
  status: 200,
  headers: {},
  body: 'Shop',
  truncated: false,
  ms: 1,
  finalUrl: 'http://shop.example/',
} as never;

export type Config = NonNullable<WorldOptions['config']>;
export const CHECKED: Config = {
  strategy: 'replace',
  checks: {
    ...CONFIG.checks,
    smoke: [HOME_PAGE],
    policy: { failOn: 'high', rules: {}, waivers: [], custom: [] },
  },
};

export const make = ({ config, ...options }: WorldOptions = {}): FakeWorld =>
  new FakeWorld({
    config: { ...CHECKED, ...config },
    outputs: (environment) => ({ url: { value: `http://${environment}.example/`, sensitive: false } }),
    answer: GOOD,
    ...options,
  });

export const pushTo = (world: FakeWorld, headSha: string): void => {
  if (world.live !== undefined) world.live = { ...world.live, headSha };
};
export const close = (world: FakeWorld): void => {
  if (world.live !== undefined) world.live = { ...world.live, state: 'closed' };
};

let runs = 0;
/** One run of its own for the commit that is the head now. */
export const contextOf = (world: FakeWorld, config: Config = {}) => {
  const context = world.context();
  const headSha = world.live?.headSha ?? SHA;
  runs += 1;
  return {
    ...context,
    config: { ...context.config, ...config },
    environment: { ...context.environment, headSha },
    run: {
      id: String(runs),
      attempt: 1,
      url: `https://github.com/octo/shop/actions/runs/${runs}/attempts/1`,
    },
  };
};
export const deploy = async (world: FakeWorld, headSha = world.live?.headSha ?? SHA, config: Config = {}) => {
  pushTo(world, headSha);
  return runDeploy(contextOf(world, config));
};
export const destroy = (world: FakeWorld) => runDestroy(contextOf(world));

/** What stands in AWS, by copy. */
export const standing = ({ state }: FakeWorld): string[] =>
  [...state].flatMap(([key, addresses]) => (addresses.length > 0 ? [key] : [])).sort();
export const copyOf = ({ others }: FakeWorld, name: string): EnvironmentRecord | undefined =>
  others.get(name)?.record;
export const shown = ({ record }: FakeWorld) => record?.copies?.shown;
export const urlOf = (environment: string) => `http://${environment}.example/`;
export const lastComment = ({ announced }: FakeWorld) => renderComment(announced.at(-1) as Report);

/** Does something just before the first step of this name. */
export const when = (step: string, act: (world: FakeWorld) => void): Pick<WorldOptions, 'meanwhile'> => {
  let done = false;
  return {
    meanwhile: (name, world) => {
      if (name !== step || done) return;
      done = true;
      act(world);
    },
  };
};

/** The first commit is live, and the second is pushed. `meanwhile` counts from there. */
export const afterFirst = async (options: WorldOptions = {}): Promise<FakeWorld> => {
  let began = false;
  const { meanwhile } = options;
  const world = make({
    ...options,
    ...(meanwhile && { meanwhile: (step, it) => began && meanwhile(step, it) }),
  });
  await deploy(world);
  began = true;
  pushTo(world, NEWER_SHA);
  world.announced.length = 0;
  world.steps.length = 0;
  return world;
};

export const cancel = (world: FakeWorld): void => world.controller.abort(new Error('cancelled'));
