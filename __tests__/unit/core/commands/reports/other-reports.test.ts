import { describe, expect, it } from '@jest/globals';
import { holdReports, readTests } from './fixture-reports.js';

holdReports([
  {
    report: 'cucumber-js/report.json',
    format: 'cucumber',
    counts: { passed: 3, failed: 4 },
    places: [
      ['rounds to ten', 'features/cart.feature: Then the total is 10'],
      ['vouchers', 'features/cart.feature: Then the total is 5'],
      ['nobody knows how', 'features/cart.feature: Given a cart from nowhere'],
      ['the shop breaks', 'features/cart.feature: Given a cart that breaks'],
    ],
  },
  {
    report: 'behave/behave.json',
    format: 'cucumber',
    counts: { passed: 2, failed: 4, skipped: 1 },
    places: [
      ['rounds to ten', 'features/cart.feature: Then the total is 10'],
      ['vouchers -- @1.2', 'features/cart.feature: Then the total is 5'],
      ['nobody knows how', 'features/cart.feature: Given a cart from nowhere'],
      ['the shop breaks', 'features/cart.feature: Given a cart that breaks'],
    ],
  },
  {
    report: 'robot/output.xml',
    format: 'robot',
    counts: { passed: 1, failed: 2, skipped: 1 },
    places: [
      ['Total', 'shop/cart.robot: Total'],
      ['Log In Without A Password', 'shop/log_in.robot: Log In Without A Password'],
    ],
  },
  {
    report: 'rspec/report.json',
    format: 'rspec',
    counts: { passed: 1, failed: 2, skipped: 2 },
    places: [
      ['rounds', 'spec/cart_spec.rb: expect(total([3, 4])).to eq(10)'],
      ['of none', 'spec/cart_spec.rb: raise ArgumentError, "no prices" if prices.empty?'],
    ],
  },
  {
    report: 'rspec/broken.json',
    format: 'rspec',
    counts: { failed: 1 },
    places: [['outside of examples', 'spec/broken_spec.rb: require "missing_library"']],
  },
  {
    report: 'pact/report.json',
    format: 'pact',
    counts: { passed: 1, failed: 2 },
    places: [
      ['a request for order 2', 'pacts/till-shop.json: "description": "a request for order 2",'],
      ['a request for order 3', 'pacts/till-shop.json: "description": "a request for order 3",'],
    ],
  },
]);

const parse = (json: unknown) => readTests(JSON.stringify(json));

describe('Cucumber JSON', () => {
  const feature = (elements: unknown) => [
    { keyword: 'Feature', name: 'Cart', uri: 'features/cart.feature', elements },
  ];

  it("takes a background's steps, as Cucumber-JVM writes them, for the scenario's", () => {
    const background = {
      type: 'background',
      steps: [{ keyword: 'Given ', name: 'a shop', line: 3, result: { status: 'failed' } }],
    };
    const scenario = { type: 'scenario', name: 'adds', steps: [{ line: 6, result: { status: 'skipped' } }] };
    expect(parse(feature([background, scenario, scenario]))).toEqual([
      {
        name: 'adds',
        suite: 'Cart',
        result: 'failed',
        ms: 0,
        message: 'Given a shop: failed',
        places: [{ kind: 'path', file: 'features/cart.feature', line: 3 }],
      },
      { name: 'adds', suite: 'Cart', result: 'skipped', ms: 0, places: [] },
    ]);
  });

  it('places a failing hook by its trace, then at the scenario', () => {
    const after = [
      {
        result: {
          status: 'failed',
          duration: 2_000_000,
          error_message: 'Error: no\n    at /app/support/hooks.js:7:9',
        },
      },
    ];
    expect(parse(feature([{ type: 'scenario', name: 'adds', line: 5, steps: [], after }]))).toMatchObject([
      {
        result: 'failed',
        ms: 2,
        message: 'hook: Error: no',
        places: [
          { file: '/app/support/hooks.js', line: 7 },
          { file: 'features/cart.feature', line: 5 },
        ],
      },
    ]);
  });

  it('reads a run without features', () => {
    expect(parse([])).toEqual([]);
  });
});

describe('Pact verification results', () => {
  const error = (interaction: string, mismatch: unknown) => ({ interaction, mismatch });

  it('takes pending failures for skipped, errors without an interaction for failed', () => {
    const tests = parse({
      result: false,
      errors: [
        error('Verifying a pact between a and b Given x - y - z', { type: 'error', message: 'refused' }),
      ],
      pendingErrors: [error('Verifying a pact between a and b - new', { type: 'error', message: 'not yet' })],
      interactionResults: [
        { description: 'new', result: 'Error', duration: '1.5s' },
        { description: 'old', result: 'OK' },
      ],
    });
    expect(tests.map(({ name, result, ms, message }) => [name, result, ms, message])).toEqual([
      ['new', 'skipped', 1500, 'pending: not yet'],
      ['old', 'passed', undefined, undefined],
      ['y - z', 'failed', undefined, 'refused'],
    ]);
  });

  it('says so when the whole failed and no interaction did', () => {
    expect(parse({ result: false, errors: [] })).toMatchObject([{ name: 'verification', result: 'failed' }]);
  });

  it('takes a verification that tells of no interaction for one test', () => {
    expect(parse({ result: true, errors: [] })).toMatchObject([{ name: 'verification', result: 'passed' }]);
    expect(parse({ result: true, errors: [], interactionResults: [] })).toEqual([]);
  });

  it("reads what is published to a broker, with its interactions' results and without", () => {
    const results = [
      { interactionId: '1', success: true },
      { interactionId: '2', success: false, mismatches: [{ description: 'expected 200 but was 500' }] },
    ];
    const published = { success: false, providerApplicationVersion: '1' };
    expect(parse(published)).toMatchObject([{ name: 'verification', result: 'failed' }]);
    expect(parse({ ...published, testResults: results })).toMatchObject([
      { name: 'interaction 1', result: 'passed' },
      { name: 'interaction 2', result: 'failed', message: 'Mismatch: expected 200 but was 500' },
    ]);
  });
});
