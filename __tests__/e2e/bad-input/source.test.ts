import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Stage } from '../support/stage.js';
import { checkout, config, expectFailure, openPull, readRun, STATE, shop } from './support.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openPull();
});
afterAll(() => stage.close());

const deploy = async (files: Readonly<Record<string, string>>) => {
  await checkout(stage, files);
  return readRun(stage, await stage.run('synchronize'));
};
const deployApp = (script: string) =>
  deploy({
    '.github/mayfly.yml': config('{ app: infra }'),
    'infra/cdktf.json': '{ "language": "python", "app": "sh app.sh" }',
    'infra/app.sh': script,
  });
const stored = async () => (await stage.moto.stateObjects(STATE)).filter((name) => name.endsWith('.tfstate'));

describe('a source that can not be read', () => {
  it.each([
    ['{ module: infra }', {}, '`source.module` is "infra", which does not exist'],
    ['{ module: infra }', { 'infra/a.md': '' }, '"infra", which holds no .tf or .tf.json file'],
    ['{ module: ../infra }', {}, 'source.module: must stay inside the working directory, not "../infra"'],
    ['{ app: infra }', {}, '`source.app` is "infra", which holds no readable cdktf.json'],
    ['{ app: infra }', { 'infra/cdktf.json': '{"app":' }, 'infra/cdktf.json is not valid JSON'],
    [
      '{ module: infra, variables: { siez: 1 } }',
      { 'infra/main.tf': 'variable "size" {}' },
      '`source.variables` gives siez, which infra does not declare',
    ],
  ])('is refused: %s with %o', async (source, files, message) => {
    const seen = await deploy({ '.github/mayfly.yml': config(source), ...files });
    expectFailure(stage, seen, message);
    expect(seen.comment).toContain('**Next:**');
    expect(await stored()).toEqual([]);
  });
});

describe('an app', () => {
  it('that fails shows its last lines, and none of them is a command', async () => {
    const seen = await deployApp(
      'for i in $(seq 40); do echo "step $i"; done\necho "::error::forged"\necho "no module named shop" >&2\nexit 7\n',
    );
    expectFailure(stage, seen, 'the app in infra failed to synthesize: `sh app.sh` ended with exit code 7');
    for (const text of [seen.comment, seen.summary]) {
      expect(text).toContain('no module named shop');
      expect(text).toContain('step 40');
      expect(text).not.toContain('step 9\n');
    }
    expect(seen.errors.filter(({ message }) => message.startsWith('forged'))).toEqual([]);
  });

  it.each([
    ['writes nothing', 'echo done', 'ended well but wrote no manifest.json into its output folder'],
    [
      'prints garbage',
      'mkdir -p "$CDKTF_OUTDIR"; echo "%&" > "$CDKTF_OUTDIR/manifest.json"',
      'is not valid JSON',
    ],
  ])('that %s is told so', async (_, script, message) => {
    const seen = await deployApp(script);
    expectFailure(stage, seen, message);
    expect(seen.comment).toContain('CDKTF_OUTDIR');
  });
});

describe('Terraform that is wrong', () => {
  it('by its syntax: the place in the repository is named, not that of a copy', async () => {
    const seen = await deploy(shop('', 'resource "terraform_data" "x" {\n  input =\n}\n'));
    expectFailure(stage, seen, 'Terraform could not initialize: Invalid expression');
    expect(seen.errors[0]).toMatchObject({ place: expect.stringMatching(/^infra\/main\.tf:2:/) });
    expect(seen.comment).toContain('/infra/main.tf#L2');
    expect(seen.comment).not.toContain('encountered problems during initiali');
    const [run] = stage.github.state.checkRuns.slice(-1);
    expect(run?.annotations[0]).toMatchObject({ path: 'infra/main.tf', start_line: 2 });
  });

  it('by what it refers to, also in a module that it calls', async () => {
    const seen = await deploy({
      ...shop('', 'module "net" {\n  source = "../net"\n}\nlocals {\n  a = var.nope\n}\n'),
      'net/main.tf': 'output "id" {\n  value = aws_vpc.gone.id\n}\n',
    });
    expectFailure(stage, seen, 'Terraform could not plan: Reference to undeclared');
    const places = seen.errors.map(({ place }) => place);
    expect(places).toContainEqual(expect.stringMatching(/^net\/main\.tf:2:/));
    expect(places).toContainEqual(expect.stringMatching(/^infra\/main\.tf:5:/));
    for (const text of [seen.comment, seen.log, seen.summary]) {
      expect(text).toContain('An input variable with the name "nope" has not been declared');
    }
    expect(await stored()).toEqual([]);
  });

  it('and hostile: no command in the log, no mention or markup in the comment', async () => {
    const evil = '::error::forged @everyone </details> <img src=x>';
    const seen = await deploy(
      shop(
        '',
        `resource "terraform_data" "x" {
  for_each = toset(["${evil}"])
  input    = each.key
  provisioner "local-exec" {
    command = "printf '::error::forged\\\\n%s\\\\n' '${evil}'; exit 3"
  }
}
output "text" {
  value = "${evil}"
}
`,
      ),
    );
    expectFailure(stage, seen, 'Terraform could not apply: local-exec provisioner error');
    expect(
      seen.log.split('\n').filter((line) => /^\s*::(?!add-mask|error (title|file)=)/.test(line)),
    ).toEqual([]);
    expect(seen.errors.filter(({ message }) => message.startsWith('forged'))).toEqual([]);
    // Outside of code, where GitHub renders neither.
    const prose = (stage.comments()[0] ?? '')
      .replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
      .replace(/(`+)[^`].*?\1/g, '');
    expect(prose).not.toMatch(/@everyone|<img/);
    expect(prose.match(/<details/g)?.length).toBe(prose.match(/<\/details>/g)?.length);
  });
});
