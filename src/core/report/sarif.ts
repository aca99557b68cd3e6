import type { Finding, Severity, SourceLocation } from '../policy/finding.js';
import { describeWaiver } from '../policy/waivers/describe-waiver.js';
import { computeHash } from '../text/hash.js';
import { plainText } from '../text/plain.js';
import type { Report } from './report.js';

/**
 * `security-severity` as GitHub groups it: over 9.0 critical, from 7.0 high, from 4.0 medium, from 0.1 low
 * (https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
 */
const SEVERITIES: Readonly<Record<Severity, { readonly level: string; readonly score: string }>> = {
  critical: { level: 'error', score: '9.5' },
  high: { level: 'error', score: '8.0' },
  medium: { level: 'warning', score: '5.5' },
  low: { level: 'note', score: '2.0' },
};

/** GitHub refuses a result without a place; the configuration file stands in where none is known. */
const FALLBACK: SourceLocation = { file: '.github/mayfly.yml', line: 1 };

/**
 * SARIF 2.1.0. Failed findings are results, waived ones results that are suppressed. What could not be judged is a
 * notification of the run, never an alert.
 */
export function renderSarif(report: Pick<Report, 'environment' | 'findings'>): string {
  const shown = report.findings.filter(({ result }) => result === 'failed' || result === 'waived');
  const unknown = report.findings.filter(({ result }) => result === 'unknown');
  const rules = [...new Map(report.findings.map((finding) => [finding.rule, finding])).values()];
  const index = new Map(rules.map((finding, at) => [finding.rule, at]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Mayfly', rules: rules.map(makeRule) } },
        automationDetails: { id: `mayfly/${report.environment}/` },
        invocations: [
          { executionSuccessful: true, toolExecutionNotifications: unknown.map(makeNotification) },
        ],
        results: shown.map((finding) => makeResult(finding, index.get(finding.rule) ?? 0)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function makeRule({ rule, title, group, severity, remedy }: Finding) {
  return {
    id: rule,
    shortDescription: { text: plainText(title) || rule },
    ...(remedy === '' ? {} : { help: { text: plainText(remedy) } }),
    defaultConfiguration: { level: SEVERITIES[severity].level },
    properties: { tags: ['security', group], 'security-severity': SEVERITIES[severity].score },
  };
}

function makeResult(finding: Finding, ruleIndex: number) {
  const { rule, address, message, remedy, severity, waiver, fingerprint: value } = finding;
  // Of the fingerprints GitHub reads only `primaryLocationLineHash`; the address keeps an alert when lines move.
  const fingerprint = `${computeHash(`${rule}\n${address}`)}:1`;
  return {
    ruleId: rule,
    ruleIndex,
    level: SEVERITIES[severity].level,
    message: { text: [`${address}: ${message}`, remedy].filter(Boolean).map(plainText).join('\n') },
    locations: [makeLocation(finding)],
    partialFingerprints: {
      primaryLocationLineHash: fingerprint,
      'ruleAndAddress/v1': fingerprint,
      ...(value === undefined ? {} : { 'value/v1': value }),
    },
    ...(finding.result === 'waived'
      ? {
          suppressions: [
            { kind: 'external', status: 'accepted', justification: plainText(describeWaiver(waiver)) },
          ],
        }
      : {}),
  };
}

function makeLocation({ location = FALLBACK, address, construct }: Finding) {
  const region = {
    startLine: Math.max(1, location.line),
    ...(location.column === undefined ? {} : { startColumn: Math.max(1, location.column) }),
  };
  return {
    physicalLocation: {
      artifactLocation: { uri: encodePath(location.file), uriBaseId: '%SRCROOT%' },
      region,
    },
    logicalLocations: [
      { fullyQualifiedName: address, kind: 'resource' },
      ...(construct === undefined ? [] : [{ fullyQualifiedName: construct, kind: 'construct' }]),
    ],
  };
}

function makeNotification({ rule, address, message }: Finding) {
  return {
    level: 'note',
    message: { text: plainText(`${rule} could not be judged for ${address}: ${message}`) },
    associatedRule: { id: rule },
  };
}

function encodePath(file: string): string {
  return file
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')))
    .join('/');
}
