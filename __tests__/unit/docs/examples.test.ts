import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../../src/core/config/parse-config.js';
import { RULE_IDS } from '../../../src/core/policy/rule-ids.js';
import { parseCliArguments } from '../../../src/wiring/cli-arguments.js';
import { createValidator } from '../../../tools/workflows/validate.js';
import { type CodeBlock, listBlocks, read } from './pages.js';
import { classify } from './yaml-example.js';

const named = (blocks: readonly CodeBlock[]) =>
  blocks.map((block) => [`${block.page}:${block.line}`, block] as const);

const validator = await createValidator(read('action.yml'));
const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
const { version } = JSON.parse(read('package.json'));

describe('a YAML example', () => {
  it.each(named(listBlocks('yaml')))('%s is what it shows', async (_, { text }) => {
    const example = classify(text);
    if (example.kind === 'configuration') {
      const result = parseConfig({ text: example.text, file: 'mayfly.yml', ruleIds: new Set(RULE_IDS) });
      expect(result.ok ? [] : result.problems).toEqual([]);
    } else if (example.kind === 'workflow') {
      expect(await validator.workflow(example.text)).toEqual([]);
    } else expect(example.kind).toBe('comment');
  });

  it('names the release that the version of the package will have', () => {
    const refs = listBlocks('yaml').flatMap(({ text }) => [...text.matchAll(/uses: OWNER\/mayfly@(\S+)/g)]);
    expect(new Set(refs.map(([, ref]) => ref))).toEqual(new Set([`v${version.split('.')[0]}`]));
  });

  it('puts no expression into a script', () => {
    const scripts = listBlocks('yaml').flatMap(({ text }) => text.match(/^\s*(?:- )?run: .*$/gm) ?? []);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((line) => line.includes('${{'))).toEqual([]);
  });
});

describe('the validation of examples', () => {
  it('finds an input that the action does not have, and a key that workflows do not have', async () => {
    const job = 'jobs: { a: { runs-on: x, steps: [{ uses: OWNER/mayfly@v0, with: { confg: x } }] } }';
    expect(await validator.workflow(`on: pull_request\n${job}`)).toEqual([
      expect.stringContaining("Invalid action input 'confg'"),
    ]);
    expect(await validator.workflow(`on: pull_requests\n${job}`)).not.toEqual([]);
  });

  it('knows no other YAML', () => {
    expect(classify('jobs: {}\nsorce: {}').kind).toBe('unknown');
  });
});

describe('an example of', () => {
  it.each(named(listBlocks('json')))('JSON at %s is JSON', (_, { text }) => {
    expect(() => JSON.parse(text)).not.toThrow();
  });

  const lines = listBlocks('sh').flatMap(({ text }) => text.split('\n'));
  const cli = lines.flatMap((line) => /^node \S*dist\/cli\.js (?<args>[^#]*)/.exec(line)?.groups?.args ?? []);
  it.each(cli)('the command line is understood: %s', (args) => {
    expect(parseCliArguments(args.trim().split(/\s+/))).toBeDefined();
  });

  it('the command line is there, for each verb that works', () => {
    expect(new Set(cli.map((args) => args.split(' ')[0]))).toEqual(
      new Set(['deploy', 'plan', 'destroy', 'check', 'policy', 'list']),
    );
  });

  it('a script names one of package.json', () => {
    const used = lines.flatMap((line) => [...line.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((name) => !scripts.includes(name ?? ''))).toEqual([]);
  });
});
