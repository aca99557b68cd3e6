import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import Ajv from 'ajv-draft-04';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { renderSarif } from '../../../../src/core/report/sarif.js';
import { arbitraryReport } from './arbitrary-report.js';
import { blocked, makeFinding, makeReport } from './reports.js';

interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[];
  partialFingerprints: Record<string, string>;
  suppressions?: { justification: string }[];
}

function readRun(text: string) {
  const log = JSON.parse(text);
  expect(log.version).toBe('2.1.0');
  const [run] = log.runs;
  return {
    rules: run.tool.driver.rules as { id: string; properties: Record<string, unknown> }[],
    results: run.results as Result[],
    notes: run.invocations[0].toolExecutionNotifications as { associatedRule: { id: string } }[],
  };
}

/** The schema of SARIF 2.1.0. */
function compileSchema() {
  const file = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  );
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
}

describe('renderSarif', () => {
  const { rules, results, notes } = readRun(renderSarif(blocked));

  it('has a result for each finding that failed or is waived, and no alert for the others', () => {
    expect(results.map((result) => result.ruleId)).toEqual(['ENC-01', 'NET-02', 'NET-10', 'IAM-01']);
    expect(notes.map((note) => note.associatedRule.id)).toEqual(['IAM-04']);
  });

  it('has each rule once, and each result points at its own', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    expect(results.map((result) => rules[result.ruleIndex]?.id)).toEqual(
      results.map((result) => result.ruleId),
    );
  });

  it('ranks by severity', () => {
    const critical = results.find((result) => result.ruleId === 'NET-10');
    expect(critical?.level).toBe('error');
    expect(rules[critical?.ruleIndex ?? 0]?.properties['security-severity']).toBe('9.5');
  });

  it('points at the source line, or at the configuration where none is known', () => {
    const [known, unknown] = results.map(({ locations }) => locations[0]?.physicalLocation);
    expect(known).toMatchObject({ artifactLocation: { uri: 'infra/main.ts' }, region: { startLine: 14 } });
    expect(unknown).toMatchObject({
      artifactLocation: { uri: '.github/mayfly.yml' },
      region: { startLine: 1 },
    });
  });

  it('suppresses what is waived, with the reason', () => {
    const waived = results.find((result) => result.ruleId === 'NET-02');
    expect(waived?.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'a public website' },
    ]);
  });

  it('fingerprints by rule and address, not by line or message', () => {
    const finding = makeFinding({ result: 'failed' });
    const moved = { ...finding, message: 'other', location: { file: 'b.ts', line: 99 } };
    const elsewhere = { ...finding, address: 'aws_s3_bucket.other' };
    const prints = readRun(renderSarif(makeReport({ findings: [finding, moved, elsewhere] }))).results.map(
      (result) => result.partialFingerprints.primaryLocationLineHash,
    );
    expect(prints[0]).toBe(prints[1]);
    expect(prints[0]).not.toBe(prints[2]);
  });

  it('names the construct beside the address', () => {
    const findings = [makeFinding({ result: 'failed', construct: 'shop/Site/Bucket' })];
    expect(readRun(renderSarif(makeReport({ findings }))).results[0]?.locations).toMatchObject([
      { logicalLocations: [{ kind: 'resource' }, { fullyQualifiedName: 'shop/Site/Bucket' }] },
    ]);
  });

  it('writes paths as URIs', () => {
    const findings = [makeFinding({ result: 'failed', location: { file: 'a b\\#c.ts', line: 0 } })];
    const [result] = readRun(renderSarif(makeReport({ findings }))).results;
    expect(result?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'a%20b/%23c.ts' },
      region: { startLine: 1 },
    });
  });

  it('is valid SARIF whatever the report holds', () => {
    const validate = compileSchema();
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        validate(JSON.parse(renderSarif(report)));
        expect(validate.errors ?? []).toEqual([]);
      }),
    );
  });

  it('says who lets a finding stand, and how long', () => {
    const waiver = { reason: 'pen test', owner: 'team-shop', until: '2027-01-31' };
    const { results } = readRun(
      renderSarif(makeReport({ findings: [makeFinding({ result: 'waived', waiver })] })),
    );
    expect(results[0]?.suppressions?.[0]?.justification).toBe('pen test (by team-shop, until 2027-01-31)');
  });
});
