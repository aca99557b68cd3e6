/** What a report of a test tool says, whichever its format. */
export interface TestReport {
  readonly format: ReportFormat;
  /** In the order of the report. */
  readonly tests: readonly RawTest[];
}

export type ReportFormat = 'junit' | 'robot' | 'cucumber' | 'rspec' | 'pact' | 'tap';

/** `flaky`: failed, then passed when the tool ran it again. */
export type TestResult = 'passed' | 'failed' | 'skipped' | 'flaky';

/** One test, or what failed outside of a test, as a tool tells of it. Its texts may hold anything, secrets too. */
export interface RawTest {
  readonly name: string;
  /** What it belongs to, outermost first, joined by ` › `: suite, file, feature, package or class. */
  readonly suite?: string | undefined;
  readonly result: TestResult;
  readonly ms?: number | undefined;
  /** Why it failed, was flaky or was skipped. */
  readonly message?: string | undefined;
  /** Whatever else the tool says of the failure, such as the stack trace. */
  readonly detail?: string | undefined;
  /** Where it may have failed, likeliest first; which of them are in the checkout is for `createTestLocator` to find. */
  readonly places?: readonly RawPlace[];
}

/**
 * A test as it may be shown: its texts are bounded, without secrets, and plain (no control characters, no terminal
 * colours).
 */
export interface TestCase {
  readonly name: string;
  readonly suite?: string;
  readonly result: TestResult;
  readonly ms?: number;
  /** One line. */
  readonly message?: string;
  /** At most 4 KB. */
  readonly detail?: string;
  readonly places: readonly RawPlace[];
}

/**
 * A place as a tool names it.
 * - `path`: relative to some working directory, or absolute on some machine; `/` or `\`
 * - `class`: path of a file below an unknown source folder, such as `com/example/CartTest.java`
 * - `package`: a file of a Go package, whose name begins with that of its module: `github.com/acme/shop/cart/cart_test.go`
 * - `suite`: names of folders and file without extension, as Robot Framework writes them: `Shop/Log In`
 */
export interface RawPlace {
  readonly kind: 'path' | 'class' | 'package' | 'suite';
  readonly file: string;
  /** 1-based, both. */
  readonly line?: number;
  readonly column?: number;
  /** What stands in the line that declares the test, for tools that tell no line. */
  readonly declares?: string;
}
