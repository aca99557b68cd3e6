import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PULL, type Stage, sha } from '../support/stage.js';
import { checkout, config, expectFailure, MODULE, openPull, readRun, STATE, shop } from './support.js';

let stage: Stage;
let before: readonly string[];

beforeAll(async () => {
  stage = await openPull();
  await checkout(stage, shop());
  const live = await stage.run('opened');
  expect(live.outputs.verdict).toBe('live');
  before = await stage.moto.stateObjects(STATE);
  stage.github.seed.push(PULL, sha(2));
});
afterAll(() => stage.close());

const push = async (files: Readonly<Record<string, string>>, inputs: Record<string, string> = {}) => {
  await checkout(stage, files);
  return readRun(stage, await stage.run('synchronize', { inputs }));
};

describe('a pull request with a live environment gets a bad configuration', () => {
  it("none at all, and is known by the base branch's", async () => {
    const [repository] = stage.github.state.repositories;
    repository?.files.set('.github/mayfly.yml', config('{ module: infra }'));
    const seen = await push({});
    expect(stage.comments()).toHaveLength(1);
    expectFailure(
      stage,
      seen,
      '.github/mayfly.yml: there is no configuration file',
      'write .github/mayfly.yml',
    );
  });

  it('one at the place that the input `config` names, below `working-directory`', async () => {
    const seen = await push({}, { config: 'ci/preview.yml', 'working-directory': 'deploy' });
    expectFailure(stage, seen, 'deploy/ci/preview.yml: there is no configuration file');
  });

  it('broken YAML', async () => {
    const seen = await push({ '.github/mayfly.yml': 'name: market\nsource: { module: infra\nregion: eu\n' });
    expectFailure(stage, seen, '.github/mayfly.yml:3:1', 'broken YAML', 'Mend the configuration and push.');
    expect(seen.errors[0]?.place).toBe('.github/mayfly.yml:3:1');
  });

  it('several mistakes: all are told at once, each at its line and column', async () => {
    const text =
      'name: market\nregoin: eu-west-1\nsource:\n  modul: infra\nlifetime: soon\nchecks:\n  smoke:\n    - htp: x\n';
    const seen = await push({ '.github/mayfly.yml': text });
    expectFailure(stage, seen, 'unknown key `regoin`');
    expect(seen.errors.map(({ place }) => place)).toEqual([
      '.github/mayfly.yml:2:1',
      '.github/mayfly.yml:4:3',
      '.github/mayfly.yml:5:11',
      '.github/mayfly.yml:8:7',
      undefined,
    ]);
    for (const text of [seen.comment, seen.log, seen.summary]) {
      expect(text).toContain('did you mean `region`?');
      expect(text).toContain('lifetime');
      expect(text).toContain('checks.smoke[0]: needs exactly one of `http`');
    }
    const [run] = stage.github.state.checkRuns.slice(-1);
    expect(run?.annotations.map((annotation) => annotation.start_line)).toEqual([2, 4, 5, 8]);
  });

  it('a key whose feature comes later', async () => {
    const seen = await push({
      '.github/mayfly.yml': config('{ blueprint: http-api }'),
    });
    expectFailure(stage, seen, '.github/mayfly.yml:3:22', 'blueprint `http-api` is not supported yet');
  });

  it('a value of Mayfly in a line for the shell', async () => {
    const seen = await push({
      '.github/mayfly.yml': config('{ module: infra }', "hooks: { after_apply: ['curl ${outputs.url}'] }\n"),
    });
    expectFailure(stage, seen, '.github/mayfly.yml:4:24', 'the value would be run as code');
    expect(seen.comment).toContain('use $MAYFLY_OUTPUT_URL');
  });

  it('a region with a typo', async () => {
    const seen = await push({ '.github/mayfly.yml': config('{ module: infra }').replace('west', 'wset') });
    expectFailure(stage, seen, '.github/mayfly.yml:2:9 region: "eu-wset-1" is not an AWS region');
    expect(seen.comment).toContain('did you mean `eu-west-1`?');
  });

  it('and is as it was: state, bundle and record were not touched', async () => {
    expect(await stage.moto.stateObjects(STATE)).toEqual(before);
  });

  it('an output that does not exist: found by the plan, nothing is applied', async () => {
    const smoke = `checks:
  smoke:
    - http: \${outputs.ulr}/
    - http: \${outputs.url}/\${outputs.host}
`;
    const seen = await push(shop(smoke, MODULE.replace('open', 'closed')));
    expectFailure(
      stage,
      seen,
      '.github/mayfly.yml:6:7 checks.smoke[0]: output `ulr` does not exist',
      'nothing was applied',
    );
    expect(seen.errors.slice(0, 2)).toEqual([
      {
        place: '.github/mayfly.yml:6:7',
        message: expect.stringContaining('did you mean `url`?'),
      },
      { place: '.github/mayfly.yml:7:7', message: expect.stringContaining('output `host` does not exist') },
    ]);
    expect(seen.log).not.toMatch(/apply:/);
    const isState = (object: string) => object.endsWith('.tfstate');
    const after = await stage.moto.stateObjects(STATE);
    expect(after.filter(isState)).toEqual(before.filter(isState));
  });
});

describe('a configuration elsewhere', () => {
  it('is found by `config` and `working-directory`, and `command: plan` touches nothing', async () => {
    await stage.moto.reset();
    const seen = await push(
      { '.git/HEAD': '', 'deploy/ci.yml': config('{ module: infra }'), 'deploy/infra/main.tf': MODULE },
      { config: 'ci.yml', 'working-directory': 'deploy', command: 'plan' },
    );
    expect({ verdict: seen.verdict, exitCode: seen.exitCode }).toEqual({ verdict: 'planned', exitCode: 0 });
    for (const text of [seen.comment, seen.summary]) {
      expect(text).toContain('was only planned, nothing was touched');
      expect(text).toContain('+ terraform_data.shop');
    }
    expect(await stage.moto.stateObjects('')).toEqual([]);
    expect(await (await fetch(stage.moto.url)).text()).not.toContain('<Name>');
    expect(stage.github.violations).toEqual([]);
  });
});
