import { describe, expect, it } from '@jest/globals';
import { findNameIssues } from '../../../../src/core/config/check-names.js';
import { renderPath } from '../../../../src/core/config/issue.js';
import { parseConfig } from '../../../../src/core/config/parse-config.js';

const issues = (smoke: readonly object[], commands: readonly object[] = []) =>
  findNameIssues({ checks: { smoke, commands } }).map(
    ({ path, message, hint }) => `${renderPath(path)}: ${message} (${hint})`,
  );

describe('names of checks and commands', () => {
  it('are fine when each is there once and all that is waited for exists', () => {
    expect(
      issues(
        [{ http: 'http://x/' }, { name: 'home', tcp: 'x:1', after: ['http://x/', 'seed'] }],
        [{ name: 'seed', run: 'true', after: ['http://x/'] }],
      ),
    ).toEqual([]);
  });

  it('may be the target as written, with its references', () => {
    const text = `source: { app: infra }
checks:
  smoke:
    - http: \${outputs.url}/
    - tls: \${outputs.host}:443
      after: ["\${outputs.url}/"]
    - dns: \${outputs.host}
      after: ["tls \${outputs.host}:443"]
`;
    expect(parseConfig({ text, file: 'mayfly.yml' })).toMatchObject({ ok: true });
  });

  it('may stand once only, in both lists together', () => {
    expect(issues([{ name: 'home', http: 'http://x/' }], [{ name: 'home', run: 'true' }])).toEqual([
      'checks.commands[0].name: two checks have this name (give each its own `name`)',
    ]);
    expect(issues([{ dns: 'x' }, { tls: 'x' }])).toEqual([]);
    expect(issues([{ dns: 'x' }, { tls: 'x' }, { tls: 'x' }])).toEqual([
      'checks.smoke[2].tls: two checks have this name (give each its own `name`)',
    ]);
  });

  it('that nothing has are told with what was meant', () => {
    expect(
      issues([
        { name: 'home page', http: 'http://x/' },
        { http: 'http://y/', after: ['homepage'] },
      ]),
    ).toEqual(['checks.smoke[1].after[0]: no check or command has this name (did you mean `home page`?)']);
    expect(issues([{ name: 'a', http: 'http://x/', after: ['a'] }])).toEqual([
      "checks.smoke[0].after[0]: a check can't wait for itself (undefined)",
    ]);
  });

  it('of log checks can be waited for by log checks only', () => {
    const logs = { name: 'logs', log: '/x/' };
    expect(issues([logs, { log: '/y/', after: ['logs'] }])).toEqual([]);
    const early =
      'a `log` check runs when all others have ended, so that only another `log` check can wait for it (leave it out)';
    expect(
      issues([logs, { http: 'http://x/', after: ['logs'] }], [{ name: 'e2e', run: 'x', after: ['logs'] }]),
    ).toEqual([`checks.smoke[1].after[0]: ${early}`, `checks.commands[0].after[0]: ${early}`]);
  });

  it('that wait for each other are told as a circle', () => {
    const check = (name: string, after: string) => ({ name, http: 'http://x/', after: [after] });
    expect(issues([check('a', 'b'), check('b', 'c')], [{ ...check('c', 'a') }])).toEqual([
      'checks.smoke[0].after: these checks wait for each other: a → b → c → a (take one of them out of `after`)',
    ]);
  });
});
