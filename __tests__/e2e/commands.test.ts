import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkout, ENVIRONMENT, openPull, readRun, STATE, shop } from './bad-input/support.js';
import { listFiles, readReport, verdictOf } from './support/example.js';
import { PULL, type Stage, sha } from './support/stage.js';

const MODULE = `
resource "terraform_data" "shop" { input = "open" }
output "url" { value = "http://shop.example" }
output "db-password" {
  value     = "hunter2-and-more"
  sensitive = true
}
`;

const CHECKS = `hooks:
  after_apply:
    - run: printf '%s %s' "$MAYFLY_OUTPUT_URL" "$SITE" > seeded.txt
      env: { SITE: "\${env.name}" }
  before_destroy:
    - echo "bye $MAYFLY_OUTPUT_DB_PASSWORD" | tee bye.txt; exit 4
    - run: printf '%s' "$AWS_ENDPOINT_URL $MAYFLY_ENVIRONMENT" > after.txt
checks:
  commands:
    - name: unit
      run: sh test.sh
      report: results/*.xml
    - { name: later, run: echo never, after: [unit] }
    - { name: lint, run: "exit 3", optional: true }
`;

/** What a tool does: it talks, writes its report, and ends with an exit code. */
const tool = (failing: boolean): string => `
grep -q "http://shop.example ${ENVIRONMENT}" seeded.txt || exit 9
echo "::error::told by the tool"
echo "##[error]told by the tool"
echo "token: $GITHUB_TOKEN, password: $MAYFLY_OUTPUT_DB_PASSWORD"
mkdir -p results
cat > results/junit.xml <<'XML'
<testsuites><testsuite name="cart"><testcase classname="cart" name="pays @octo/team" file="tests/cart.test.js">${
  failing ? '<failure message="no hunter2-and-more">Error: no\n    at tests/cart.test.js:3:1</failure>' : ''
}</testcase><testcase classname="cart" name="adds"/></testsuite></testsuites>
XML
exit ${failing ? 1 : 0}
`;

const files = (failing: boolean): Readonly<Record<string, string>> => ({
  ...shop(CHECKS, MODULE),
  'test.sh': tool(failing),
  'tests/cart.test.js': '\n\ntest("pays", () => {});\n',
});

let stage: Stage;
beforeAll(async () => {
  stage = await openPull();
});
afterAll(() => stage.close());

const checkRun = (name: string, headSha: string) =>
  stage.github.state.checkRuns.filter((run) => run.name === name && run.headSha === headSha).at(-1);
const read = (path: string): Promise<string> => readFile(join(stage.workspace, path), 'utf8');

describe('commands and hooks of a pull request', () => {
  it('fail with a test that fails: it is marked at its line and told in the comment', async () => {
    await checkout(stage, files(true));
    const run = await stage.run('opened');
    expect(verdictOf(run)).toEqual({ verdict: 'failed', exitCode: 1 });
    expect(await read('seeded.txt')).toBe(`http://shop.example ${ENVIRONMENT}`);
    const seen = readRun(stage, run);
    expect(seen.comment).toContain('command "unit" failed: 1 of 2 tests failed:');
    expect(stage.comments()[0]).toContain(`/blob/${sha(1)}/tests/cart.test.js#L3`);
    expect(checkRun('mayfly / commands', sha(1))).toMatchObject({
      conclusion: 'failure',
      annotations: [
        {
          path: 'tests/cart.test.js',
          start_line: 3,
          annotation_level: 'failure',
          message: expect.any(String),
        },
      ],
    });
    const { checks } = await readReport(run);
    expect(checks.map(({ name, kind, result }) => [name, kind, result])).toEqual([
      ['unit', 'command', 'failed'],
      ['later', 'command', 'skipped'],
      ['lint', 'command', 'failed'],
    ]);
    expect(run.rawLog).toContain('unit | ::error::told by the tool');
    expect(run.rawLog).not.toMatch(/^(?:::error|##\[error\])::?told/m);
    expect(run.annotations.map(({ message }) => message)).not.toContain('told by the tool');
    const told = [JSON.stringify(checks), run.log, run.summary, ...stage.comments()].join('\n');
    expect(told).not.toContain('hunter2');
    expect(told).toContain('token: , password: ***');
    expect(stage.comments()[0]).toContain('- ❌ cart › pays @&#8203;octo/team');
  });

  it('pass once the test does', async () => {
    stage.github.seed.push(PULL, sha(2));
    await stage.write(files(false));
    const run = await stage.run('synchronize');
    expect(verdictOf(run)).toEqual({ verdict: 'live', exitCode: 0 });
    expect(checkRun('mayfly / commands', sha(2))).toMatchObject({ conclusion: 'neutral', annotations: [] });
    expect(stage.comments()[0]).toContain('2 tests passed');
    expect(stage.comments()[0]).toMatch(/`unit` failed → \*\*passed\*\*/);
  });

  it('are done before the environment goes; a hook that fails keeps nothing from going', async () => {
    stage.github.seed.close(PULL, { merged: true });
    const run = await stage.run('closed');
    expect(verdictOf(run)).toEqual({ verdict: 'destroyed', exitCode: 0 });
    expect(await read('bye.txt')).toBe('bye hunter2-and-more\n');
    expect(await read('after.txt')).toBe(`${stage.moto.url} ${ENVIRONMENT}`);
    expect(await listFiles(stage, STATE)).toEqual([]);
    const { comment } = readRun(stage, run);
    expect(comment).toContain('exit code 4: bye ***. The environment is destroyed all the same');
    expect(run.log).not.toContain('hunter2');
  });

  it('never made Mayfly ask GitHub for anything that its description does not allow', () => {
    expect(stage.github.violations).toEqual([]);
  });
});
