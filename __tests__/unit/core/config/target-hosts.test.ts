import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../../../src/core/config/parse-config.js';

function findProblems(smoke: string, allowHosts = '[status.example, "*.svc.example", 10.0.0.0/8]') {
  const text = `source: { app: infra }\nchecks:\n  allow_hosts: ${allowHosts}\n  smoke:\n    - ${smoke}\n`;
  const result = parseConfig({ text, file: 'mayfly.yml' });
  return result.ok ? [] : result.problems;
}

describe('the hosts of checks', () => {
  it.each([
    'http: https://status.example/x',
    'http: http://a.svc.example:8080/x',
    'http: http://10.1.2.3/',
    'http: ${outputs.url}/x',
    'http: https://${outputs.host}/x',
    'http: https://${env.name}.other.example/',
  ])('may be %s', (smoke) => {
    expect(findProblems(smoke)).toEqual([]);
  });

  it('are mistakes where the list leaves them out, each with its place', () => {
    expect(findProblems('http: https://other.example/${outputs.path}')).toEqual([
      expect.objectContaining({
        line: 5,
        path: 'checks.smoke[0].http',
        message: 'other.example is neither a host of an output nor in checks.allow_hosts',
        hint: 'add `other.example` to `checks.allow_hosts`, or ask a host of an output',
      }),
    ]);
  });

  it('are never metadata', () => {
    expect(findProblems('http: http://169.254.169.254/latest', '["169.254.0.0/16"]')).toMatchObject([
      {
        message: expect.stringContaining('never asked'),
        hint: 'ask a host of the environment; `checks.allow_hosts` can not allow this one',
      },
    ]);
  });

  it('are listed as names, addresses and ranges only, and nothing follows from one that is none', () => {
    expect(findProblems('http: https://other.example/', '[https://a.example]')).toMatchObject([
      { path: 'checks.allow_hosts[0]', message: expect.stringContaining('must be a host') },
    ]);
  });
});
