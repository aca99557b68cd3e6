import { plainLine } from '../../text/plain.js';
import type { Redactor } from '../../text/redact.js';
import type { RawTest, TestCase } from '../test-report.js';
import { cutDetail, cutMessage, takeStart } from './report-text.js';

const LONGEST_NAME = 300;

/** With texts that may be shown, and without what says nothing; only what failed keeps its places. */
export function makeTestCase(test: RawTest, redact: Redactor): TestCase {
  const { name, suite = '', result, ms, message = '', detail = '', places = [] } = test;
  const texts = {
    suite: cutName(suite, redact),
    message: result === 'passed' ? '' : cutMessage(message, redact),
    detail: result === 'passed' ? '' : cutDetail(detail, redact),
  };
  return {
    name: cutName(name, redact) || 'unnamed',
    ...(texts.suite === '' ? {} : { suite: texts.suite }),
    result,
    ...(ms === undefined || !Number.isFinite(ms) ? {} : { ms: Math.round(ms) }),
    ...(texts.message === '' ? {} : { message: texts.message }),
    ...(texts.detail === '' ? {} : { detail: texts.detail }),
    places: result === 'failed' || result === 'flaky' ? places : [],
  };
}

const cutName = (text: string, redact: Redactor): string =>
  plainLine(takeStart(text, { length: 2 * LONGEST_NAME, redact })).slice(0, LONGEST_NAME);
