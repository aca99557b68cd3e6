import { plainLine } from '../../text/plain.js';
import type { RawPlace, TestCase, TestResult } from '../test-report.js';
import { cutDetail, cutMessage } from './report-text.js';

/** A test as a tool tells of it, its texts as they came. */
export interface RawTest {
  readonly name: string;
  readonly suite?: string | undefined;
  readonly result: TestResult;
  readonly ms?: number | undefined;
  readonly message?: string | undefined;
  readonly detail?: string | undefined;
  readonly places?: readonly RawPlace[];
}

const LONGEST_NAME = 300;

/** With plain and bounded texts, and without what says nothing; only what failed keeps its places. */
export function makeTestCase({ name, suite, result, ms, message, detail, places = [] }: RawTest): TestCase {
  const texts = {
    suite: cutName(suite ?? ''),
    message: cutMessage(message ?? ''),
    detail: cutDetail(detail ?? ''),
  };
  return {
    name: cutName(name) || 'unnamed',
    ...(texts.suite === '' ? {} : { suite: texts.suite }),
    result,
    ...(ms === undefined || !Number.isFinite(ms) ? {} : { ms: Math.round(ms) }),
    ...(texts.message === '' || result === 'passed' ? {} : { message: texts.message }),
    ...(texts.detail === '' || result === 'passed' ? {} : { detail: texts.detail }),
    places: result === 'failed' || result === 'flaky' ? places : [],
  };
}

const cutName = (text: string): string => plainLine(text.slice(0, 2 * LONGEST_NAME)).slice(0, LONGEST_NAME);
