import { describe, expect, it } from '@jest/globals';
import { findOutputs } from '../../../../src/core/config/missing-outputs.js';
import type { SmokeCheck } from '../../../../src/core/smoke/check.js';
import { fillInChecks } from '../../../../src/core/smoke/fill-in-checks.js';
import { renderTarget } from '../../../../src/core/smoke/kinds.js';

const BASE = { name: 'x', id: 'x', withinMs: 0, timeoutMs: 1, optional: false, after: [] };
const VALUES = {
  outputs: { host: 'shop.example', greeting: 'a.b', issuer: 'Amazon' },
  environment: 'shop-pr-7',
  pullNumber: 7,
  headSha: undefined,
};

const fill = (check: SmokeCheck) => fillInChecks([check], VALUES)[0];

describe('references are replaced', () => {
  it('in a tcp check', () => {
    const check: SmokeCheck = {
      ...BASE,
      kind: 'tcp',
      target: '${outputs.host}:22',
      expect: { state: 'banner', banner: '/^${outputs.greeting}$/', send: 'HELO ${env.name}' },
    };
    expect(findOutputs(check)).toEqual(['host', 'greeting']);
    expect(fill(check)).toMatchObject({
      target: 'shop.example:22',
      expect: { banner: '/^a\\.b$/', send: 'HELO shop-pr-7' },
    });
  });

  it('in a tls check', () => {
    const check: SmokeCheck = {
      ...BASE,
      kind: 'tls',
      target: '${outputs.host}',
      expect: { names: ['*.${outputs.host}'], chain: 'trusted', issuer: '${outputs.issuer}' },
    };
    expect(fill(check)).toMatchObject({
      target: 'shop.example',
      expect: { names: ['*.shop.example'], issuer: 'Amazon' },
    });
  });

  it('in a dns check', () => {
    const check: SmokeCheck = {
      ...BASE,
      kind: 'dns',
      target: '${outputs.host}',
      type: 'TXT',
      expect: { values: ['${env.name}'], includes: ['/${outputs.greeting}/'], absent: false },
    };
    expect(fill(check)).toMatchObject({
      target: 'shop.example',
      expect: { values: ['shop-pr-7'], includes: ['/a\\.b/'] },
    });
  });
});

describe('what is asked', () => {
  it.each<[SmokeCheck, string]>([
    [{ ...BASE, kind: 'tcp', target: 'db:1', expect: { state: 'open' } }, 'tcp db:1'],
    [
      { ...BASE, kind: 'tls', target: 'https://u:p@x/', expect: { names: [], chain: 'any' } },
      'tls https://x/',
    ],
    [{ ...BASE, kind: 'dns', target: 'x', expect: { includes: [], absent: false } }, 'dns x'],
    [{ ...BASE, kind: 'dns', target: 'x', type: 'MX', expect: { includes: [], absent: false } }, 'dns MX x'],
  ])('is told to people: %#', (check, target) => {
    expect(renderTarget(check)).toBe(target);
  });
});
