import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluateLive } from '../../../../../src/core/policy/live/evaluate.js';
import { computeUnseen, type Observation } from '../../../../../src/core/policy/live/observation.js';
import { LIVE_RULES } from '../../../../../src/core/policy/live/rules.js';
import { answer, GOOD, subject } from './subjects.js';

const environment = 'shop-pr-7';

const idsOf = (subjects: readonly ReturnType<typeof subject>[], settings = {}) =>
  evaluateLive({ subjects, settings, environment }).map(({ rule }) => rule);

describe('evaluateLive', () => {
  it('has findings of every rule, at the origin of the endpoint', () => {
    const findings = evaluateLive({ subjects: [subject()], settings: {}, environment });
    expect(findings.map(({ rule }) => rule)).toEqual(LIVE_RULES.map(({ id }) => id));
    expect(
      findings.every(({ address, group }) => address === 'https://shop.example' && group === 'live'),
    ).toBe(true);
    expect(findings.every(({ result }) => result === 'passed')).toBe(true);
  });

  it('leaves out rules that are off, and takes the severity that is set', () => {
    const settings = { 'LIV-04': { off: true }, 'LIV-05': { off: false, severity: 'critical' } } as const;
    const findings = evaluateLive({ subjects: [subject()], settings, environment });
    expect(findings.find(({ rule }) => rule === 'LIV-04')).toBeUndefined();
    expect(findings.find(({ rule }) => rule === 'LIV-05')?.severity).toBe('critical');
  });

  it('says nothing of ports that were not tried, and nothing but that of an endpoint without HTTPS', () => {
    expect(idsOf([subject({}, { closedPorts: [] })])).not.toContain('LIV-06');
    expect(idsOf([subject({}, { secure: false })])).toEqual(['LIV-06']);
  });

  it('stands at the check that names the endpoint', () => {
    const place = { file: '.github/mayfly.yml', line: 7, column: 5 };
    expect(
      evaluateLive({ subjects: [subject({}, { place })], settings: {}, environment })[0]?.location,
    ).toEqual(place);
  });

  it('never fails an endpoint that nothing was seen of', () => {
    const findings = evaluateLive({
      subjects: [subject(computeUnseen('it is away'))],
      settings: {},
      environment,
    });
    expect(new Set(findings.map(({ result }) => result))).toEqual(new Set(['unknown']));
    expect(findings.every(({ message }) => message.includes('it is away'))).toBe(true);
  });

  it('tells what failed by a fingerprint that is the same in every environment, and another for something else', () => {
    const fingerprintOf = (name: string, headers: Readonly<Record<string, string>>) => {
      const host = `${name}.example`;
      const location = `http://${host}/`;
      const seen = subject(
        { https: answer(200, headers), plain: { seen: answer(302, { location }) } },
        { host },
      );
      const findings = evaluateLive({ subjects: [seen], settings: {}, environment: name });
      const of = (id: string) => findings.find(({ rule }) => rule === id)?.fingerprint;
      return [of('LIV-03'), of('LIV-05'), of('LIV-01')];
    };
    const first = fingerprintOf('shop-pr-7', { server: 'nginx/1' });
    expect(first).toEqual([expect.stringMatching(/^[\da-f]{12}$/), expect.anything(), undefined]);
    expect(fingerprintOf('shop-pr-8', { server: 'nginx/1' })).toEqual(first);
    expect(fingerprintOf('shop-pr-8', { server: 'nginx/2' })[1]).not.toBe(first[1]);
  });

  it('takes whatever an endpoint sends', () => {
    const text = fc.string({ unit: 'binary' });
    const header = fc.constantFrom(
      'strict-transport-security',
      'location',
      'content-type',
      'server',
      'x-frame-options',
    );
    const http = fc.oneof(
      fc.record({ ok: fc.constant(false as const), error: text, ms: fc.nat() }),
      fc.record({
        ok: fc.constant(true as const),
        status: fc.integer({ min: 100, max: 599 }),
        headers: fc.dictionary(header, text),
        body: text,
        ms: fc.nat(),
      }),
    );
    const sight = <T>(seen: fc.Arbitrary<T>) => fc.oneof(fc.record({ seen }), fc.record({ unseen: text }));
    const certificate = fc.record({
      problem: fc.option(text, { nil: undefined }),
      names: fc.array(text),
      from: fc.double(),
      until: fc.double(),
    });
    const observation: fc.Arbitrary<Observation> = fc.record({
      tls: sight(fc.record({ version: text, certificate })),
      oldTls: sight(text),
      https: http,
      plain: sight(fc.oneof(fc.constant('closed' as const), http)),
      openPorts: sight(fc.array(fc.nat(65_535))),
    });
    fc.assert(
      fc.property(observation, (seen) => {
        const findings = evaluateLive({
          subjects: [subject({ ...GOOD, ...seen })],
          settings: {},
          environment,
        });
        expect(findings).toHaveLength(LIVE_RULES.length);
      }),
    );
  });
});
