import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../../src/core/config/parse-config.js';
import { selectPolicyFiles } from '../../../src/core/policy/custom/files.js';
import { type PolicyFile, parseCustomPolicies } from '../../../src/core/policy/custom/parse.js';
import { judgeCase } from '../../../src/core/policy/custom/test-files/judge-case.js';
import { parsePolicyTests } from '../../../src/core/policy/custom/test-files/parse-tests.js';
import { RULE_IDS } from '../../../src/core/policy/rule-ids.js';
import { parsePlanJson } from '../../../src/core/terraform/plan-json.js';
import { parseCliArguments } from '../../../src/wiring/cli-arguments.js';
import { createValidator } from '../../../tools/workflows/validate.js';
import { type CodeBlock, listBlocks, ROOT, read } from './pages.js';
import { classify } from './yaml-example.js';

const named = (blocks: readonly CodeBlock[]) =>
  blocks.map((block) => [`${block.page}:${block.line}`, block] as const);

const validator = await createValidator(read('action.yml'));
const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
const { version } = JSON.parse(read('package.json'));

/** Rules of all examples. */
const DOCUMENTED_RULES = listBlocks('yaml').flatMap(({ text }) => {
  const example = classify(text);
  return example.kind === 'rules' ? [{ file: 'rules.yml', text: example.text }] : [];
});

/** What is wrong with cases, judged by the rules of `files`. */
function judgeCases(text: string, files: readonly PolicyFile[], readPlan?: (name: string) => string) {
  const { rules } = parseCustomPolicies({ files });
  const ruleIds = new Set(rules.map(({ id }) => id));
  const { cases, problems } = parsePolicyTests({ files: [{ file: 'rules.test.yml', text }], ruleIds });
  const results = cases.map((test) => {
    const plan = test.plan === undefined ? undefined : parsePlanJson(JSON.parse(readPlan?.(test.plan) ?? ''));
    return judgeCase({ test, rules, plan });
  });
  return [...problems, ...results.filter(({ result }) => result === 'failed')];
}

describe('a YAML example', () => {
  it.each(named(listBlocks('yaml')))('%s is what it shows', async (_, { text }) => {
    const example = classify(text);
    if (example.kind === 'configuration') {
      const result = parseConfig({ text: example.text, file: 'mayfly.yml', ruleIds: new Set(RULE_IDS) });
      expect(result.ok ? [] : result.problems).toEqual([]);
    } else if (example.kind === 'workflow') {
      expect(await validator.workflow(example.text)).toEqual([]);
    } else if (example.kind === 'rules') {
      expect(parseCustomPolicies({ files: [{ file: 'rules.yml', text: example.text }] }).problems).toEqual(
        [],
      );
    } else if (example.kind === 'rule tests') {
      expect(judgeCases(example.text, DOCUMENTED_RULES)).toEqual([]);
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

describe('examples/policies', () => {
  const folder = 'examples/policies';
  const names = readdirSync(`${ROOT}${folder}`);
  const { rules, tests } = selectPolicyFiles(['*.yml'], names);
  const files = rules.map((file) => ({ file, text: read(`${folder}/${file}`) }));

  it('are sound', () => {
    expect(parseCustomPolicies({ files }).problems).toEqual([]);
    expect(tests).toEqual(rules.map((name) => name.replace('.yml', '.test.yml')));
  });

  it.each(tests)('%s passes', (name) => {
    expect(judgeCases(read(`${folder}/${name}`), files, (plan) => read(`${folder}/${plan}`))).toEqual([]);
  });

  it('have a case for each rule', () => {
    const tested = tests.flatMap((name) =>
      [...read(`${folder}/${name}`).matchAll(/rule: (\S+)/g)].map(([, id]) => id),
    );
    expect(new Set(tested)).toEqual(new Set(parseCustomPolicies({ files }).rules.map(({ id }) => id)));
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
      new Set(['deploy', 'plan', 'destroy', 'check', 'extend', 'keep', 'unlock', 'policy', 'list']),
    );
  });

  it('a script names one of package.json', () => {
    const used = lines.flatMap((line) => [...line.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((name) => !scripts.includes(name ?? ''))).toEqual([]);
  });
});
