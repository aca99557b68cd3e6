import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { jsonSchemas } from '../../../../../src/adapters/schema/json-schemas.js';
import { MayflyError } from '../../../../../src/core/errors.js';
import { readDocument } from '../../../../../src/core/smoke/openapi/document.js';
import { judgeAnswer } from '../../../../../src/core/smoke/openapi/judge-answer.js';
import { listOperations } from '../../../../../src/core/smoke/openapi/operation.js';
import { planRequest } from '../../../../../src/core/smoke/openapi/plan-request.js';

const FIXTURE = new URL('../../../../integration/openapi/fixtures/weather-gov.yaml', import.meta.url);
const WEATHER: object = parse(readFileSync(FIXTURE, 'utf8'));

/** Every place of the document whose value can be replaced. */
function listPlaces(value: unknown): { readonly at: object; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ at: value, key }, ...listPlaces(inner)]);
}

const ODD = [
  null,
  0,
  -1,
  '',
  'x',
  [],
  [null],
  {},
  true,
  { $ref: '#' },
  { $ref: '#/x' },
  { $ref: 7 },
  [[]],
  { type: 7 },
];

/** Plans and judges every operation as an attempt does; only mistakes of the document may be thrown. */
async function goThrough(value: unknown): Promise<void> {
  const document = readDocument(new Map([['api.yaml', value]]), 'api.yaml');
  for (const operation of listOperations(document)) {
    const planned = planRequest({
      document,
      operation,
      base: 'http://x',
      headers: {},
      parameters: {},
      authenticated: false,
    });
    if ('lacks' in planned) continue;
    await judgeAnswer({
      document,
      operation,
      answer: {
        ok: true,
        status: 200,
        headers: { 'content-type': 'application/geo+json', 'x-request-id': '1' },
        body: '{"features":[{"properties":{}}]}',
        ms: 1,
      },
      madeUp: planned.request.madeUp,
      compile: (schema, name) => jsonSchemas.compile(schema, { dialect: '2020-12', name }),
      redact: (text) => text,
    }).catch(refuseDefect);
  }
}

function refuseDefect(error: unknown): void {
  if (!(error instanceof MayflyError)) throw error;
}

describe('a document in which anything may stand anywhere', () => {
  it('is read, or its mistake is told', async () => {
    const replacement = fc.record({ place: fc.nat(), value: fc.constantFrom(...ODD) });
    await fc.assert(
      fc.asyncProperty(fc.array(replacement, { minLength: 1, maxLength: 40 }), async (replacements) => {
        const copy = structuredClone(WEATHER);
        const places = listPlaces(copy);
        for (const { place, value } of replacements) {
          const { at, key } = places[place % places.length] ?? { at: {}, key: '' };
          Reflect.set(at, key, structuredClone(value));
        }
        await goThrough(copy).catch(refuseDefect);
      }),
      { numRuns: 8 },
    );
  });

  it('is the published one, too', async () => {
    await expect(goThrough(WEATHER)).resolves.toBeUndefined();
  });
});
