import { describe, expect, it } from '@jest/globals';
import { findMissingOutputs } from '../../../../src/core/config/missing-outputs.js';
import { parseConfig } from '../../../../src/core/config/parse-config.js';
import { fillInChecks } from '../../../../src/core/smoke/fill-in-checks.js';
import { listUrls, renderTarget } from '../../../../src/core/smoke/kinds.js';

const parse = (check: unknown) =>
  parseConfig({
    text: JSON.stringify({ source: { app: 'infra' }, checks: { smoke: [check] } }),
    file: 'mayfly.yml',
  });

function read(check: unknown) {
  const result = parse(check);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.config;
}

function complaints(check: unknown): string[] {
  const result = parse(check);
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`);
}

const VALUES = {
  outputs: { url: 'https://x.example', id: 7, tenant: 'shop' },
  environment: 'shop-pr-4',
  pullNumber: 4,
  headSha: 'abc',
};

describe('an openapi check', () => {
  it('needs nothing but its document', () => {
    expect(read({ openapi: 'api/openapi.yaml' }).checks.smoke).toEqual([
      expect.objectContaining({
        kind: 'openapi',
        id: 'openapi api/openapi.yaml',
        name: 'openapi api/openapi.yaml',
        document: 'api/openapi.yaml',
        headers: {},
        skip: [],
        only: [],
        parameters: {},
        withinMs: 60_000,
        timeoutMs: 10_000,
      }),
    ]);
  });

  it('has its references filled in, wherever they may stand', () => {
    const { checks } = read({
      openapi: 'api/openapi.yaml',
      base: '${outputs.url}/v1',
      headers: { 'x-tenant': '${outputs.tenant}' },
      parameters: { id: '${outputs.id}', listPets: { filter: { env: ['${env.name}'] } } },
    });
    const [check] = fillInChecks(checks.smoke, VALUES);
    expect(check).toMatchObject({
      base: 'https://x.example/v1',
      headers: { 'x-tenant': 'shop' },
      parameters: { id: '7', listPets: { filter: { env: ['shop-pr-4'] } } },
    });
    if (check === undefined) throw new Error('no check');
    expect(renderTarget(check)).toBe('api/openapi.yaml at https://x.example/v1');
    expect(listUrls(check)).toMatchObject([{ url: 'https://x.example/v1', readable: true }]);
  });

  it('asks no address of its own without a base', () => {
    const [check] = read({ openapi: 'a.yaml' }).checks.smoke;
    if (check === undefined) throw new Error('no check');
    expect([renderTarget(check), listUrls(check)]).toEqual(['a.yaml', []]);
  });

  it('is told when an output in its parameters does not exist', () => {
    const config = read({ openapi: 'a.yaml', parameters: { id: '${outputs.order}' } });
    expect(findMissingOutputs(config, ['url'])).toHaveLength(1);
  });

  it.each([
    [{ openapi: '/etc/passwd' }, 'checks.smoke[0].openapi: must be relative to the working directory'],
    [{ openapi: '../api.yaml' }, 'checks.smoke[0].openapi: must stay inside the working directory'],
    [{ openapi: 'a.yaml', base: 'x' }, 'checks.smoke[0].base: must be a URL that begins with'],
    [
      { openapi: 'a.yaml', base: 'http://169.254.169.254/' },
      'checks.smoke[0].base: 169.254.169.254 is an address of',
    ],
    [{ openapi: 'a.yaml', skip: 'x' }, 'checks.smoke[0].skip: must be a list'],
    [{ openapi: 'a.yaml', only: [1] }, 'checks.smoke[0].only[0]: must be a text'],
    [{ openapi: 'a.yaml', parameters: [] }, 'checks.smoke[0].parameters: must be a map'],
    [{ openapi: 'a.yaml', headers: { 'a b': 'c' } }, 'checks.smoke[0].headers'],
    [{ openapi: 'a.yaml', expect: { status: 200 } }, 'checks.smoke[0].expect'],
    [{ openapi: 'a.yaml', parameters: { id: '${outputs.}' } }, 'checks.smoke[0].parameters.id'],
  ])('like %j is refused', (check, complaint) => {
    expect(complaints(check)).toEqual([expect.stringContaining(complaint)]);
  });
});
