import { plural } from '../../../text/plural.js';
import type { Report } from '../../report.js';
import { countOpenTests, listOpenTests, nameTest, type ReportedTest } from '../../tests.js';
import { inline, renderFold, renderLocation, sentence } from '../markup.js';

const NAME_BYTES = 300;

export const listTests = ({ checks }: Report): ReportedTest[] => listOpenTests(checks);

/** Tests that failed or were flaky, by command, each with its place. */
export function renderTests(shown: readonly ReportedTest[], report: Report): string {
  const { failed, flaky } = countOpenTests(report.checks);
  const summary = [
    failed === 0 ? '' : plural(failed, 'failing test'),
    flaky === 0 ? '' : plural(flaky, 'flaky test'),
  ].filter(Boolean);
  const commands = [...new Set(shown.map(({ command }) => command))];
  const groups = commands.map((command) => {
    const lines = shown.filter((one) => one.command === command).map((one) => renderTest(one, report));
    return [`**${inline(command.name, 200)}**`, '', ...lines].join('\n');
  });
  const rest = failed + flaky - shown.length;
  const body = [...groups, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n\n');
  return renderFold(summary.join(' and '), body, failed > 0);
}

function renderTest({ test, command }: ReportedTest, report: Report): string {
  const { location, message = '', result } = test;
  const symbol = result === 'flaky' || command.optional ? '⚠️' : '❌';
  const place = location === undefined ? '' : ` · ${renderLocation(report, location)}`;
  const why = message === '' ? '' : `: ${sentence(message, 400)}`;
  return `- ${symbol} ${inline(nameTest(test), NAME_BYTES)}${place}${why}`;
}
