import { plainLine, plainText } from '../../text/plain.js';
import type { XmlElement } from './parse-xml.js';

/** What tools write where they have nothing to say. */
const EMPTY_MESSAGES: ReadonlySet<string> = new Set(['', 'None', 'null', 'undefined', 'collection failure']);

/** A line of code that a tool quotes: `> 9 |   expect(total).toBe(10)`. */
const CODE_FRAME = /^(?:> )?\d* ?\|/;

/** What a Go test said: `    cart_test.go:17: Total = 7, want 10`. */
const GO_SAID = /^\s+[\w.-]+\.go:\d+: /;

/** node's own error around what was thrown: its trace tells where the test stands, not where it failed. */
const WRAPPER = '[ERR_TEST_FAILURE]';
const CAUSE = '\n  cause: ';

/** The text of `<failure>` and its kin. Of earlier attempts the trace is in an element beside what the test wrote. */
export function readReason({ text, children }: XmlElement): string {
  const cause = text.includes(WRAPPER) ? text.indexOf(CAUSE, text.indexOf(WRAPPER)) : -1;
  const own = cause === -1 ? text : text.slice(cause + CAUSE.length);
  return [own, ...children.filter(({ name }) => name === 'stackTrace').map((trace) => trace.text)].join('');
}

/** Why the test ended so; empty when the tool does not say. White space is as it came, since secrets may hold some. */
export function describeReason(reason: XmlElement): string {
  const message = reason.attributes.get('message') ?? '';
  return EMPTY_MESSAGES.has(plainLine(message)) ? describeText(readReason(reason)) : message;
}

/** What pytest says was raised; else a text's first paragraphs, up to the stack trace. */
function describeText(text: string): string {
  const lines = text.split('\n').map((line) => plainText(line).trim());
  const raised = lines.findLast((line) => line.startsWith('E '));
  if (raised !== undefined) return raised.slice(2);
  const trace = lines.findIndex((line) => /^at .*:\d+|^Traceback /.test(line));
  return (trace > 0 ? lines.slice(0, trace) : lines)
    .filter((line) => line !== '' && !CODE_FRAME.test(line))
    .slice(0, 6)
    .join(' ');
}

/** gotestsum's message is but `Failed`, or all that a skipped test wrote: the reason is in the test's output. */
export function describeGoReason(reason: XmlElement): string {
  const lines = `${reason.text}\n${reason.attributes.get('message') ?? ''}`.split('\n');
  const panic = lines.find((line) => line.startsWith('panic: '));
  return panic ?? lines.findLast((line) => GO_SAID.test(line))?.replace(GO_SAID, '') ?? '';
}
