import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { renderJsonSchema } from '../../../../src/core/config/json-schema.js';
import { listKnownKeys, renderKeyPath } from '../../../../src/core/config/known-keys.js';
import { parseConfig } from '../../../../src/core/config/parse-config.js';

const ajv = new Ajv({ strict: true, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(renderJsonSchema());

const FULL = `
name: shop
region: eu-west-1
source:
  app: infra
  stacks: ["shop"]
  variables: { size: small, nested: { a: [1, true, null] } }
strategy: update
lifetime: 72h
state: { bucket: auto, prefix: mayfly }
on_failure: keep
protect_from_destroy: relax
hooks: { after_apply: ["npm run seed"], before_destroy: [] }
checks:
  smoke:
    - name: home page
      http: \${outputs.url}/
      expect: { status: 200, body: "Shop", header: { content-type: text/html }, json: { $.ok: true }, under: 800ms }
      within: 2m
    - tcp: \${outputs.host}:22
      expect: refused
    - tls: \${outputs.host}:443
      expect: { version: ">=1.2", valid_for: 14d }
    - dns: \${outputs.host}
    - openapi: api/openapi.yaml
      base: \${outputs.url}
  commands:
    - name: e2e
      run: npx playwright test
      report: results/*.xml
  policy:
    fail_on: high
    rules: { NET-10: off, ENC-11: { severity: low } }
    custom: ["policy/*.yml"]
    waivers:
      - { rule: IAM-04, resource: aws_iam_role_policy.ci, reason: "…", until: 2027-01-31 }
comment: { mode: update }
`;

describe('the published JSON Schema', () => {
  it('accepts every key of the design', () => {
    validate(parse(FULL));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('and the parser knows the same keys: it has nothing against them but that some come later', () => {
    const result = parseConfig({ text: FULL, file: 'mayfly.yml' });
    const messages = result.ok ? [] : result.problems.map(({ message }) => message);
    expect(messages).toEqual([]);
  });

  it.each([
    'name: shop',
    'source: { app: a, module: b }',
    'source: { app: a }\nlifetime: 72',
    'source: { app: a }\nlifetime: 72 hours',
    'source: { app: a }\nlifetme: 72h',
    'source: { app: a }\non_failure: maybe',
    'source: { app: a }\nchecks: { smoke: [{ name: x }] }',
    'source: { app: a }\nchecks: { smoke: [{ http: x, timeout: soon }] }',
    'source: { app: a }\nchecks: { policy: { rules: { NET-10: maybe } } }',
  ])('rejects %j', (text) => {
    expect(validate(parse(text))).toBe(false);
  });

  it.each(listKnownKeys().map((key) => [renderKeyPath(key.path), key.schema] as const))(
    'describes `%s`, with examples and a default that it accepts itself',
    (_, schema) => {
      expect(schema.description ?? '').toMatch(/^[A-Z`].*\.$/s);
      const judge = ajv.compile(schema);
      for (const value of [...(schema.examples ?? []), schema.default].filter((item) => item !== undefined)) {
        judge(value);
        expect(judge.errors ?? []).toEqual([]);
      }
    },
  );
});
