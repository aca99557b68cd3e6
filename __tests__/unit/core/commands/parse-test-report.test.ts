import { describe, expect, it } from '@jest/globals';
import { parseTestReport, REPORT_LIMIT_BYTES } from '../../../../src/core/commands/parse-test-report.js';
import { MayflyError } from '../../../../src/core/errors.js';
import { finish } from '../../../../src/core/steps.js';

const encode = (text: string) => new TextEncoder().encode(text);
const parse = (bytes: Uint8Array) => finish(parseTestReport({ file: 'results/r.xml', bytes }));
const parseText = (text: string) => parse(encode(text));
const names = (bytes: Uint8Array) => parse(bytes).tests.map(({ name }) => name);

function fail(bytes: Uint8Array): MayflyError {
  try {
    parse(bytes);
  } catch (error) {
    if (error instanceof MayflyError) return error;
    throw error;
  }
  throw new Error('it was read');
}

/** `text` in UTF-16. */
function encode16(text: string, order: 'le' | 'be', mark = ''): Uint8Array {
  const bytes = Buffer.from(`${mark}${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

describe('what is no report', () => {
  it.each([
    ['', 'results/r.xml is empty'],
    [' \n\t', 'results/r.xml is empty'],
    ['PASS all', 'results/r.xml is no report that Mayfly reads'],
    ['ok  \tgithub.com/acme/shop\t0.01s', 'results/r.xml is no report that Mayfly reads'],
    ['<html><body/></html>', 'results/r.xml:1 begins with <html>, which is no report that Mayfly reads'],
    ['<testsuites>\n<testsuite>\n', 'results/r.xml:3 is not XML: unclosed tag: testsuite'],
    ['<testsuites>\n<a></b></testsuites>', 'results/r.xml:2 is not XML: unexpected close tag.'],
    ['<?xml version="1.0"?>', 'results/r.xml:1 is not XML: document must contain a root element.'],
    ['<testsuite>\n&nope;</testsuite>', 'results/r.xml:2 is not XML: undefined entity.'],
    ['[\n{"keyword": ]', 'results/r.xml:2:13 is not JSON'],
    ['{}', 'results/r.xml is no report that Mayfly reads'],
    ['[1]', 'results/r.xml is no report that Mayfly reads'],
    [
      '[{"keyword":"Feature","elements":[{"steps":1}]}]',
      'results/r.xml is not Cucumber JSON: 0.elements.0.steps must be a list',
    ],
  ])('%j', (text, message) => {
    expect(fail(encode(text)).message).toBe(message);
    expect(fail(encode(text))).toMatchObject({ kind: 'input', hint: expect.stringMatching(/\.$/) });
  });

  it.each([
    ['{"numTotalTests":1}', 'jest-junit'],
    ['{"suites":[],"config":{}}', "Playwright's JSON"],
    ['{"Action":"run"}\n{"Action":"pass"}\n', 'gotestsum'],
    ['{"meta":{}}\n{"source":{}}\n', "Cucumber's messages"],
  ])('%j is told from others, with what to use', (text, hint) => {
    expect(fail(encode(text)).hint).toContain(hint);
  });

  it('is whatever is larger than the limit', () => {
    const error = fail(new Uint8Array(REPORT_LIMIT_BYTES + 1));
    expect(error.message).toBe('results/r.xml is larger than 20 MB');
  });
});

describe('a large report', () => {
  const text = `<testsuite>${'<testcase name="a"><failure>\n</failure></testcase>'.repeat(20_000)}</testsuite>`;

  it('is read in steps, between which others may run', () => {
    const steps = parseTestReport({ file: 'r', bytes: encode(text) });
    let count = 0;
    while (steps.next().done !== true) count += 1;
    expect(count).toBeGreaterThan(text.length / 100_000 + 20_000 / 50 - 1);
    expect(parseText(text).tests).toHaveLength(20_000);
  });

  it('of JSON that is broken far behind is not searched for the place', () => {
    expect(fail(encode(`[${'1,'.repeat(200_000)}`)).message).toBe('results/r.xml is not JSON');
  });
});

describe('XML that means harm', () => {
  const body = '<testsuite><testcase name="&a;"/></testsuite>';

  it('refuses entities that grow, and such as name files', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY b "bbbbbbbb"><!ENTITY a "&b;&b;&b;&b;">]>';
    const external = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
    expect(fail(encode(`${bomb}${body}`)).message).toContain('undefined entity');
    expect(fail(encode(`${external}${body}`)).message).toContain('undefined entity');
  });

  it('refuses what is nested without end', () => {
    const error = fail(encode('<testsuite>'.repeat(100_000)));
    expect(error.message).toBe('results/r.xml:1 is not XML: elements are nested deeper than 200');
  });

  it('keeps no name that an object has of itself', () => {
    const [test] = parseText('<testsuite><testcase name="__proto__" constructor="x"/></testsuite>').tests;
    expect(test).toMatchObject({ name: '__proto__', result: 'passed' });
  });
});

describe('characters', () => {
  const xml = (encoding: string, name: string) =>
    `<?xml version="1.0" encoding="${encoding}"?><testsuite><testcase name="${name}"/></testsuite>`;

  it.each([
    ['UTF-8', encode(xml('UTF-8', 'größer 😀'))],
    ['UTF-8 with a mark', encode(`\uFEFF${xml('UTF-8', 'größer 😀')}`)],
    ['UTF-16, little end first, with a mark', encode16(xml('UTF-16', 'größer 😀'), 'le', '\uFEFF')],
    ['UTF-16, big end first, with a mark', encode16(xml('UTF-16', 'größer 😀'), 'be', '\uFEFF')],
    ['UTF-16 without a mark', encode16(xml('UTF-16', 'größer 😀'), 'le')],
  ])('are read in %s', (_, bytes) => {
    expect(names(bytes)).toEqual(['größer 😀']);
  });

  it.each([
    ['ISO-8859-1', 'größer'],
    ['windows-1252', 'größer'],
    ['no-such-encoding', 'gr\uFFFD\uFFFDer'],
  ])('are read as declared: %s', (encoding, name) => {
    expect(names(Buffer.from(xml(encoding, 'größer'), 'latin1'))).toEqual([name]);
  });

  it('that XML has no form for are left out, written as such or as references', () => {
    const text =
      '<testsuite><testcase name="a\u0000\u001b[31mb&#27;&#x0;&#xD800;&#xFFFE;&#1114112;c&#xA;d"/></testsuite>';
    expect(names(encode(text))).toEqual(['a[31mbc d']);
  });

  it('of CDATA stand as they are', () => {
    const text =
      '<testsuite><testcase name="t"><failure><![CDATA[a <b> & c]]>&lt;d<!-- no --></failure></testcase></testsuite>';
    expect(parseText(text).tests[0]?.message).toBe('a <b> & c<d');
  });
});
