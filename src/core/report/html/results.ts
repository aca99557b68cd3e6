import type { Finding } from '../../policy/finding.js';
import { describeWaiver } from '../../policy/waivers/describe-waiver.js';
import type { Answer, CheckResult } from '../../smoke/check-result.js';
import type { Diagnostic } from '../../terraform/diagnostic.js';
import { plural } from '../../text/plural.js';
import { renderAnswerLines } from '../answer-lines.js';
import { sortChecks, sortFindings } from '../counts.js';
import { nameTest } from '../tests.js';
import { formatSpan } from '../time.js';
import { type Html, html } from './template.js';

/** Bodies are cut where answers are made. */
const WHOLE = 64 * 1024;

export function renderChecks(checks: readonly CheckResult[]): Html | undefined {
  if (checks.length === 0) return undefined;
  const rows = sortChecks(checks).map(
    (check) => html`<tr><td class="word ${check.result}">${check.result}</td>
<td>${check.name}${check.optional ? ' (optional)' : ''}<br><code class="dim">${check.target}</code></td>
<td>${check.message}${renderTests(check)}${renderAnswers(check)}</td><td class="word">${formatSpan(check.ms)}</td></tr>`,
  );
  return html`<h2>Checks</h2><div class="scroll"><table>
<tr><th>result</th><th>check</th><th>what was found</th><th>time</th></tr>${rows}</table></div>`;
}

export function renderFindings(findings: readonly Finding[]): Html | undefined {
  if (findings.length === 0) return undefined;
  const open = sortFindings(findings.filter(({ result }) => result !== 'passed'));
  const passed = findings.filter(({ result }) => result === 'passed');
  return html`<h2>Policy</h2>${open.length === 0 ? undefined : renderFindingTable(open)}${
    passed.length === 0
      ? undefined
      : html`<details><summary>${plural(passed.length, 'finding')} passed</summary>${renderFindingTable(passed)}</details>`
  }`;
}

export function renderDiagnostics(diagnostics: readonly Diagnostic[]): Html | undefined {
  if (diagnostics.length === 0) return undefined;
  const blocks = diagnostics.map(({ severity, summary, detail, address, location, snippet }) => {
    const place = location ? `${location.file}:${location.line}` : '';
    const where = [address ?? '', place].filter(Boolean).join(' · ');
    const text = [detail, snippet ?? ''].filter((part) => part.trim() !== '').join('\n\n');
    return html`<p><b class="${severity === 'error' ? 'failed' : 'unknown'}">${summary}</b> <code class="dim">${where}</code></p>${
      text === '' ? undefined : html`<pre>${text}</pre>`
    }`;
  });
  return html`<h2>What Terraform said</h2>${blocks}`;
}

function renderFindingTable(findings: readonly Finding[]): Html {
  const rows = findings.map(
    (
      finding,
    ) => html`<tr><td class="word ${finding.result}">${finding.result}</td><td class="word">${finding.severity}</td>
<td><b>${finding.rule}</b> ${finding.title}</td><td><code>${finding.address}</code>${renderPlace(finding)}</td>
<td>${finding.message}${renderFollowUp(finding)}</td></tr>`,
  );
  return html`<div class="scroll"><table>
<tr><th>result</th><th>severity</th><th>rule</th><th>where</th><th>what is so, and what to change</th></tr>${rows}</table></div>`;
}

function renderPlace({ location, construct }: Finding): Html | undefined {
  const place = location === undefined ? construct : `${location.file}:${location.line}`;
  return place === undefined ? undefined : html`<br><code class="dim">${place}</code>`;
}

function renderFollowUp({ result, remedy, waiver }: Finding): Html | undefined {
  if (result === 'waived') return html`<br>waived: ${describeWaiver(waiver)}`;
  return result === 'failed' && remedy !== '' ? html`<br>→ ${remedy}` : undefined;
}

function renderTests({ tests }: CheckResult): Html | undefined {
  if (tests === undefined || tests.open.length === 0) return undefined;
  const rest = tests.failed + tests.flaky - tests.open.length;
  const rows = tests.open.map((test) => {
    const place = test.location === undefined ? '' : `${test.location.file}:${test.location.line}`;
    const text = [test.message ?? '', test.detail ?? ''].filter((part) => part.trim() !== '').join('\n\n');
    return html`<p><b class="${test.result}">${nameTest(test)}</b> <code class="dim">${place}</code></p>${
      text === '' ? undefined : html`<pre>${text}</pre>`
    }`;
  });
  const title = tests.failed > 0 ? plural(tests.failed, 'failing test') : plural(tests.flaky, 'flaky test');
  return html`<details${tests.failed > 0 ? html` open` : undefined}><summary>${title}</summary>${rows}${
    rest > 0 ? html`<p>and ${String(rest)} more</p>` : undefined
  }</details>`;
}

function renderAnswers({ kind, result, answers }: CheckResult): Html | undefined {
  if (result === 'passed' || answers.length === 0) return undefined;
  return html`<details${result === 'failed' ? html` open` : undefined}><summary>${kind === 'command' ? 'output' : plural(answers.length, 'answer')}</summary>${answers.map(renderAnswer)}</details>`;
}

function renderAnswer(answer: Answer): Html {
  const all = [answer, ...(answer.more ?? [])];
  return html`${all.map((one) => html`<pre>${renderAnswerLines({ answer: one, bodyBytes: WHOLE }).join('\n')}</pre>`)}`;
}
