import type { RawPlace } from '../test-report.js';

/** How one language, or one tool, writes places into its texts. */
interface Notation {
  /** Matches one line. Groups: `file`, `line`, and what else `make` needs. */
  readonly pattern: RegExp;
  readonly kind?: RawPlace['kind'];
  /** The last in the text is where it broke; else the first. */
  readonly lastFirst?: true;
}

/** In the order in which they are believed: what names a failing step or frame before what merely looks like a place. */
const NOTATIONS: readonly Notation[] = [
  // Behave: `Location: features/cart.feature:10`
  { pattern: /^\s*Location: (?<file>\S.*?):(?<line>\d{1,7})$/ },
  // testify: `Error Trace:	/home/…/cart_test.go:17`, further frames on lines of their own below
  { pattern: /^\s*Error Trace:\s+(?<file>\S.*?):(?<line>\d{1,7})$/ },
  // bats: `# (in test file test/cart.bats, line 11)`, `(from function `f' in file test/helper.bash, line 6,`
  { pattern: /\bin (?:test )?file (?<file>\S.*?), line (?<line>\d{1,7})[,)]/ },
  // Perl: `#   at t/cart.t line 12.`
  { pattern: /^#?\s+at (?<file>\S.*?) line (?<line>\d{1,7})\.?$/ },
  // Java, Kotlin, Scala, Groovy: `at app//com.acme.CartTest$Inner.total(CartTest.java:12)`
  {
    pattern:
      /^\s*at (?:[\w.@-]*\/{1,2})*(?<class>[\w$.]+)\.[\w$<> ,-]+\((?<file>[\w$-]+\.(?:java|kt|scala|groovy)):(?<line>\d{1,7})\)/,
    kind: 'class',
  },
  // V8: `at total (file:///home/…/cart.js:2:34)`, `at async tests/cart.test.js:9:27`, node's TAP without the `at`
  {
    pattern: /(?:^\s*at (?:async )?|\()(?<file>[^()\s][^()]*):(?<line>\d{1,7}):(?<column>\d{1,6})\)?[ ,{]*$/,
  },
  // .NET: `at Shop.CartTests.Adds() in /home/…/CartTests.cs:line 12`
  { pattern: /^\s*at .{1,500} in (?<file>\S.*?):line (?<line>\d{1,7})$/ },
  // Python: `File "tests/test_cart.py", line 12, in test_adds`
  { pattern: /^\s*File "(?<file>[^"]+)", line (?<line>\d{1,7})/, lastFirst: true },
  // pytest: `tests/test_cart.py:12: AssertionError`
  { pattern: /^(?<file>(?:[A-Za-z]:)?[^:\s][^:]*\.py):(?<line>\d{1,7}):(?: |$)/, lastFirst: true },
  // Go, a panic's frame: `	/home/…/cart.go:5 +0x18`; with -trimpath `	github.com/acme/shop/cart.go:5 +0x18`
  { pattern: /^\t(?<file>\S.*\.go):(?<line>\d{1,7})(?: \+0x[\da-f]+)?$/, kind: 'package' },
  // Go, what a test says: `    cart_test.go:17: Total = 7, want 10`. Logs look the same, and come first
  { pattern: /^\s+(?<file>[\w.-]+\.go):(?<line>\d{1,7}): /, kind: 'package', lastFirst: true },
  // Ruby: `# ./spec/cart_spec.rb:12:in 'block'`; PHP: `/app/tests/CartTest.php:12`; and their kin
  {
    pattern:
      /(?:^|[\s('"`])(?<file>(?:[A-Za-z]:[\\/]|file:\/\/)?[\w@.+%~/\\-]{1,300}\.[A-Za-z]{1,10}):(?<line>\d{1,7})(?::(?<column>\d{1,6}))?(?![\w/])/,
  },
];

const LONGEST_LINE = 2000;
const MOST_LINES = 2000;
const MOST_PLACES = 60;

/**
 * Places that a tool's texts name (message, stack trace, output), likeliest first. `package` is the Go package of the
 * test, where there is one: its texts name files without their folder.
 */
export function findPlaces(texts: readonly string[], goPackage = ''): readonly RawPlace[] {
  const byNotation = new Map<Notation, RawPlace[]>(NOTATIONS.map((notation) => [notation, []]));
  for (const line of texts.flatMap(pickLines)) {
    const [notation, found] = readLine(line);
    if (notation !== undefined) byNotation.get(notation)?.push(makePlace(notation, found, goPackage));
  }
  const places = [...byNotation].flatMap(([{ lastFirst }, found]) => (lastFirst ? found.reverse() : found));
  return dropRepeats(places).slice(0, MOST_PLACES);
}

/** The first and the last lines of a long text; what broke stands in one of them. */
function pickLines(text: string): readonly string[] {
  const lines = text.split(/\r?\n|\r/);
  const half = MOST_LINES / 2;
  const picked = lines.length > MOST_LINES ? [...lines.slice(0, half), ...lines.slice(-half)] : lines;
  return picked.filter((line) => line.length <= LONGEST_LINE);
}

type Groups = Partial<Readonly<Record<'file' | 'line' | 'column' | 'class', string>>>;

/** A line is written in the first notation that fits. */
function readLine(line: string): readonly [Notation | undefined, Groups] {
  for (const notation of NOTATIONS) {
    const groups = notation.pattern.exec(line)?.groups;
    if (groups !== undefined) return [notation, groups];
  }
  return [undefined, {}];
}

function makePlace({ kind = 'path' }: Notation, groups: Groups, goPackage: string): RawPlace {
  const { file = '', line, column, class: className = '' } = groups;
  const place = { line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
  if (kind === 'class') return { kind, file: besideClass(className, file), ...place };
  const isBare = kind === 'package' && !file.includes('/') && goPackage !== '';
  if (isBare) return { kind, file: `${goPackage}/${file}`, ...place };
  return { kind: file.startsWith('/') ? 'path' : kind, file: decodeFileUrl(file), ...place };
}

/** `com.acme.CartTest$Inner` and `CartTest.java` give `com/acme/CartTest.java`. */
function besideClass(className: string, file: string): string {
  return [...className.split('.').slice(0, -1), file].join('/');
}

function decodeFileUrl(file: string): string {
  if (!file.startsWith('file:')) return file;
  try {
    return decodeURIComponent(new URL(file).pathname).replace(/^\/(?=[A-Za-z]:)/, '');
  } catch {
    return file;
  }
}

function dropRepeats(places: readonly RawPlace[]): readonly RawPlace[] {
  const seen = new Set<string>();
  return places.filter(({ kind, file, line }) => {
    const key = `${kind} ${file}:${line}`;
    return !seen.has(key) && seen.add(key);
  });
}
