import { describe, expect, it } from '@jest/globals';
import type { Config } from '../../../../src/core/config/config.js';
import { findMissingOutputs } from '../../../../src/core/config/missing-outputs.js';
import { parseConfig } from '../../../../src/core/config/parse-config.js';

const FILE = 'mayfly.yml';
const SOURCE = 'source: { app: infra }\n';

function read(text: string): Config {
  const result = parseConfig({ text: `${SOURCE}${text}`, file: FILE });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.config;
}

/** Path, message and hint of each problem. */
function complaints(text: string): string[] {
  const result = parseConfig({ text: `${SOURCE}${text}`, file: FILE });
  return result.ok
    ? []
    : result.problems.map(({ path, message, hint = '' }) => `${path}: ${message} (${hint})`);
}

const inCommand = (rest: string): string => `checks: { commands: [{ name: e2e, ${rest} }] }`;

describe('commands', () => {
  it('are read as written', () => {
    const text = `checks:
  smoke: [{ name: home page, http: http://x }]
  commands:
    - name: e2e
      run: |
        npm ci
        npx playwright test --grep "\${GREP:-.}"
      report: [results/*.xml, tap.txt]
      timeout: 2m
      directory: web
      env: { BASE_URL: "\${outputs.url}", CI: "1" }
      optional: true
      after: [home page]
`;
    expect(read(text).checks.commands).toEqual([
      {
        kind: 'command',
        name: 'e2e',
        id: 'e2e',
        run: 'npm ci\nnpx playwright test --grep "${GREP:-.}"\n',
        reports: ['results/*.xml', 'tap.txt'],
        timeoutMs: 120_000,
        directory: 'web',
        env: { BASE_URL: '${outputs.url}', CI: '1' },
        optional: true,
        after: ['home page'],
        place: { file: FILE, line: 5, column: 7 },
      },
    ]);
  });

  it('need a name and a line, and no more', () => {
    expect(read(inCommand('run: make test')).checks.commands).toEqual([
      expect.objectContaining({
        reports: [],
        timeoutMs: 600_000,
        directory: '',
        env: {},
        optional: false,
        after: [],
      }),
    ]);
  });

  it.each([
    ['run: ""', 'checks.commands[0].run: must not be empty ()'],
    ['run: "a\\u0007"', 'checks.commands[0].run: must not hold control characters'],
    ['run: x, report: /tmp/x.xml', 'report: must be relative to the working directory'],
    ['run: x, report: []', 'report: must name a file at least'],
    ['run: x, directory: ../other', 'directory: must stay inside the working directory'],
    ['run: x, timeout: 4h', 'timeout: must be between 1s and 1h, not 4h'],
    ['run: x, env: { 1A: x }', 'must be the name of an environment variable'],
    ['run: x, env: { A: 1 }', 'checks.commands[0].env.A: must be a text, not a number (put it in quotes)'],
    ['run: x, env: { A: "${outputs.a" }', 'env.A: `${` is not closed by `}`'],
    ['run: x, env: { A: "${HOME}" }', 'env.A: `${HOME}` is not a known name'],
    ['run: x, directory: "${env.name}"', 'directory: `${…}` is not replaced here'],
    ['run: x, within: 2m', 'within: unknown key `within`'],
    ['run: x, after: [other]', 'after[0]: no check or command has this name'],
  ])('with %s are refused', (rest, complaint) => {
    expect(complaints(inCommand(rest))).toEqual([expect.stringContaining(complaint)]);
  });

  it('share their names with smoke checks', () => {
    const text = 'checks: { smoke: [{ name: e2e, http: http://x }], commands: [{ name: e2e, run: x }] }';
    expect(complaints(text)).toEqual([expect.stringContaining('two checks have this name')]);
  });
});

describe('a command line', () => {
  it.each([
    ['curl ${outputs.url}', 'use $MAYFLY_OUTPUT_URL'],
    ['curl ${ outputs.site-url }/x', 'use $MAYFLY_OUTPUT_SITE_URL'],
    ['deploy ${env.name}', 'use $MAYFLY_ENVIRONMENT'],
    ['echo ${pr.number}', 'use $MAYFLY_PULL_NUMBER'],
    ['echo ${pr.sha}', 'use $MAYFLY_SHA'],
    ['echo ${pr.title}', 'use a variable of `env`'],
  ])('is the shell’s alone: %s is refused', (run, hint) => {
    const told = [
      complaints(inCommand(`run: '${run}'`)),
      complaints(`hooks: { after_apply: ['${run}'] }`),
      complaints(`hooks: { before_destroy: [{ run: '${run}' }] }`),
    ];
    for (const problems of told) {
      expect(problems).toEqual([expect.stringContaining(`would be run as code (${hint})`)]);
    }
  });

  it.each(['echo ${HOME} ${A:-b} $(date) $$', 'echo "${env}" ${outputs} ${pr}', 'a=${#x}; echo ${x//a/b}'])(
    'may use all that a shell knows: %s',
    (run) => {
      expect(complaints(inCommand(`run: '${run}'`))).toEqual([]);
    },
  );
});

describe('hooks', () => {
  it('are lines, or lines with what they need', () => {
    const text = `hooks:
  after_apply:
    - npm run migrate
    - { run: npm run seed, timeout: 30s, directory: db, env: { URL: "\${outputs.url}" } }
  before_destroy: [npm run export]
`;
    expect(read(text).hooks).toEqual({
      afterApply: [
        {
          run: 'npm run migrate',
          timeoutMs: 300_000,
          directory: '',
          env: {},
          place: { file: FILE, line: 4, column: 7 },
        },
        {
          run: 'npm run seed',
          timeoutMs: 30_000,
          directory: 'db',
          env: { URL: '${outputs.url}' },
          place: { file: FILE, line: 5, column: 7 },
        },
      ],
      beforeDestroy: [expect.objectContaining({ run: 'npm run export' })],
    });
  });

  it.each([
    ['hooks: { after_apply: [{ run: x, timeout: 2h }] }', 'timeout: must be between 1s and 30m, not 2h'],
    ['hooks: { after_apply: [{ rnu: x }] }', 'hooks.after_apply[0]'],
    ['hooks: { before_destroy: [1] }', 'hooks.before_destroy[0]: '],
    ['hooks: { before_apply: [x] }', 'hooks.before_apply: unknown key `before_apply`'],
  ])('%s is refused', (text, complaint) => {
    expect(complaints(text)[0]).toContain(complaint);
  });
});

describe('outputs that commands and hooks name', () => {
  const text = `hooks:
  after_apply: [{ run: seed, env: { A: "\${outputs.a}" } }]
  before_destroy: [{ run: export, env: { B: "\${outputs.b}" } }]
checks:
  commands:
    - { name: c, run: c, env: { C: "\${outputs.c}" } }
    - { name: d, run: d, optional: true, env: { D: "\${outputs.d}" } }
`;

  it('must exist, but for those of optional commands, which are skipped without', () => {
    const problems = findMissingOutputs(read(text), []);
    expect(problems.map(({ path, line, message }) => [path, line, message])).toEqual([
      ['hooks.after_apply[0].env', 3, 'output `a` does not exist'],
      ['checks.commands[0].env', 7, 'output `c` does not exist'],
      ['hooks.before_destroy[0].env', 4, 'output `b` does not exist'],
    ]);
  });

  it('may be there', () => {
    expect(findMissingOutputs(read(text), ['a', 'b', 'c'])).toEqual([]);
  });
});
