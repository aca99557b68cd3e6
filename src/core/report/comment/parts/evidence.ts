import {
  type EnvironmentEvidence,
  type GroupTail,
  isEmptyEvidence,
  NO_EVIDENCE,
} from '../../../evidence/environment-evidence.js';
import { shorten } from '../../../text/bytes.js';
import { codeFence } from '../../../text/markdown.js';
import { plainLine } from '../../../text/plain.js';
import type { Report } from '../../report.js';
import { formatClock } from '../../time.js';
import { code, inline, renderFold, sentence } from '../markup.js';

/** How much of it is shown. */
export interface EvidenceDetail {
  readonly groups: number;
  /** The last lines of each group. */
  readonly lines: number;
  readonly lineBytes: number;
  /** Events of each service, and targets. */
  readonly events: number;
}

/** What the environment itself said around the failing moment. */
export function renderEvidence({ evidence = NO_EVIDENCE }: Report, detail: EvidenceDetail): string {
  if (isEmptyEvidence(evidence)) return '';
  const blocks = [
    ...evidence.targets.slice(0, detail.events).map(renderTarget),
    ...evidence.services.map((service) => renderService(service, detail)),
    ...evidence.logs.slice(0, detail.groups).map((tail) => renderTail(tail, detail)),
    ...evidence.missing.map((text) => sentence(text)),
  ];
  return renderFold('What the environment said', blocks.join('\n\n'), true);
}

export function describeLessEvidence(
  { evidence = NO_EVIDENCE }: Report,
  { groups, lines }: EvidenceDetail,
): string | undefined {
  const less = evidence.logs.length > groups || evidence.logs.some((tail) => tail.lines.length > lines);
  return less ? 'earlier log lines of the environment' : undefined;
}

type Service = EnvironmentEvidence['services'][number];
type Target = EnvironmentEvidence['targets'][number];

function renderTarget({ group, target, state, reason }: Target): string {
  const why = reason === '' ? '' : `: ${inline(reason)}`;
  return `Target ${code(target)} of ${code(group)} is **${inline(state, 60)}**${why}`;
}

function renderService({ name, events }: Service, detail: EvidenceDetail): string {
  const lines = events.slice(0, detail.events).map(({ at, message }) => renderLine(at, message, detail));
  const title = `Service ${code(name)} is not steady`;
  return lines.length === 0 ? title : `${title}\n\n${codeFence(lines.join('\n'))}`;
}

function renderTail({ group, lines, cut }: GroupTail, detail: EvidenceDetail): string {
  const shown = lines.slice(-detail.lines).map(({ at, text }) => renderLine(at, text, detail));
  const before = cut === true || shown.length < lines.length ? ', the last lines' : '';
  return `Log group ${code(group)}${before}\n\n${codeFence(shown.join('\n'))}`;
}

const renderLine = (at: string, text: string, { lineBytes }: EvidenceDetail): string =>
  `${formatClock(at)} ${shorten(plainLine(text), lineBytes)}`;
