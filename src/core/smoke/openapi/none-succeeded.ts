import { plural } from '../../text/plural.js';
import type { OpenApiDocument } from './document.js';
import type { OperationEnd } from './operation-end.js';
import { describeSchemes } from './security.js';

/**
 * Each answer for itself may be as documented, or the one to a made-up value, and still nothing works: a wrong base or
 * wrong credentials look like that.
 */
export function explainNoneSucceeded(document: OpenApiDocument, ends: readonly OperationEnd[]): string[] {
  const asked = ends.filter(({ answer }) => answer !== undefined);
  if (asked.length === 0 || !asked.every((end) => statusOf(end) >= 400)) return [];
  const example = asked.find(({ madeUp }) => madeUp !== true) ?? asked[0];
  const what = `${example?.operation.label}: ${example?.note ?? `status ${example?.answer?.status}`}`;
  const advice = adviseAuth(document, asked) ?? adviseBase(asked);
  return [`none of ${plural(asked.length, 'operation')} succeeded, such as ${what}; ${advice}`];
}

/** What there is to say beyond failures of their own where all operations ask for credentials. */
export function explainNoneLetIn(document: OpenApiDocument, ends: readonly OperationEnd[]): string[] {
  return adviseAuth(document, ends) === undefined ? [] : explainNoneSucceeded(document, ends);
}

const statusOf = ({ answer }: OperationEnd): number => answer?.status ?? 0;

/** Undefined where anything else than 401 or 403 was answered. */
function adviseAuth(document: OpenApiDocument, ends: readonly OperationEnd[]): string | undefined {
  const asked = ends.filter(({ answer }) => answer !== undefined);
  if (!asked.every((end) => [401, 403].includes(statusOf(end)))) return undefined;
  const schemes = describeSchemes(
    document,
    asked.map(({ operation }) => operation),
  );
  if (schemes.length === 0) return 'see `auth`';
  return `the document names the scheme${schemes.length === 1 ? '' : 's'} ${schemes.join(', ')}, see \`auth\``;
}

const adviseBase = (asked: readonly OperationEnd[]): string =>
  asked.some(({ madeUp }) => madeUp === true)
    ? 'give values that exist as `parameters`, or look at `base`'
    : 'look at `base`';
