import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  codeFence,
  codeSpan,
  escapeHtml,
  escapeMarkdown,
  escapeMermaid,
  escapeSentence,
} from '../../../../src/core/text/markdown.js';
import { readLiveText } from '../report/comment/read-markdown.js';

const BREAK = '&#8203;';

describe('escapeMarkdown', () => {
  it('leaves plain words and addresses of resources as they are', () => {
    const text = 'aws_s3_bucket.site: status 500, expected 200 (in 1.5 s)';
    expect(escapeMarkdown(text)).toBe(text);
  });

  it.each([
    ['formatting', '*a* _b_ ~c~ `d`', '&#42;a&#42; &#95;b&#95; &#126;c&#126; &#96;d&#96;'],
    ['a link', '[a](b)', '&#91;a&#93;(b)'],
    ['HTML and entities', '<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['a mention', '@octocat', `@${BREAK}octocat`],
    ['an e-mail address', 'a@b.cd', `a@${BREAK}b.cd`],
    ['an issue reference', 'fixes #12 and GH-3', `fixes #${BREAK}12 and GH-${BREAK}3`],
    ['a table cell', 'a | b', 'a &#124; b'],
    ['a URL, which becomes code', 'see http://a.b/c_d?e=*.', 'see `http://a.b/c_d?e=*`.'],
    ['a bare www address', 'www.a.bc', '`www.a.bc`'],
    ['line breaks', 'a\r\n\n  b', 'a b'],
    ['a heading', '# a', '&#35; a'],
    ['a numbered list', '1. a', `${BREAK}1. a`],
    ['a workflow command', '::error::a', '&#58;:error::a'],
    ['terminal colours', '\u001b[31mred\u001b[0m', 'red'],
    ['a change of reading direction', 'a\u202eb', 'ab'],
    ['half of a character', 'a\ud83d', 'a\ufffd'],
  ])('takes the effect from %s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('escapeSentence', () => {
  it.each([
    ['a key', 'unknown key `nmae`', 'unknown key `nmae`'],
    ['formatting around it', '*a* `b` _c_', '&#42;a&#42; `b` &#95;c&#95;'],
    ['a mention inside, which reaches nobody', 'key `@octocat #1`', 'key `@octocat #1`'],
    ['a pipe inside', 'key `a|b`', 'key <code>a&#124;b</code>'],
    ['a backtick inside', 'key `a`b`', 'key `a`b&#96;'],
    ['no end', 'a ` b', 'a &#96; b'],
    ['nothing inside', '`` ` `', '&#96;&#96; &#96; &#96;'],
    ['a URL inside and one beside', '`http://a.b` http://c.d', '`http://a.b` `http://c.d`'],
    ['its beginning', '`a` is', '`a` is'],
  ])('makes code of what is quoted: with %s', (_, text, escaped) => {
    expect(escapeSentence(text)).toBe(escaped);
  });

  it('lets nothing out of a quoted value', () => {
    const part = fc.constantFrom(
      '`',
      '``',
      ' ',
      '@a',
      '#1',
      '|',
      '<b>',
      '</code>',
      'http://x.y',
      '$',
      '\\\\',
      '*',
      'w',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const live = readLiveText(escapeSentence(`key \`${parts.join('')}\` is`));
        expect(live).not.toMatch(/@\w|(?<!&)#\d|[<>|`*$\\\\]|http/);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('codeSpan', () => {
  it.each([
    ['plain text', 'a_b', '`a_b`'],
    ['a backtick inside', 'a`b', '``a`b``'],
    ['backticks at its ends', '`a`', '`` `a` ``'],
    ['a pipe, which would end a table cell', 'a|b', '<code>a&#124;b</code>'],
    ['a pipe and a mention', '|@a', `<code>&#124;@${BREAK}a</code>`],
    ['several lines', 'a\nb', '`a b`'],
    ['nothing', ' ', ''],
  ])('holds %s', (_, text, span) => {
    expect(codeSpan(text)).toBe(span);
  });
});

describe('codeFence', () => {
  it('has a fence longer than any inside', () => {
    expect(codeFence('a\n````\nb', 'diff')).toBe('`````diff\na\n````\nb\n`````');
  });

  it('takes more backticks than a call takes arguments', () => {
    expect(codeFence('``` '.repeat(300_000)).startsWith('````\n')).toBe(true);
  });

  it('lets no line inside start a workflow command', () => {
    expect(codeFence('  ::error::a\n##[error]b')).toBe('```\n|   ::error::a\n## [error]b\n```');
  });

  it('ends on its last line and nowhere before, whatever is inside', () => {
    const part = fc.constantFrom('`', '```', '\n', '\r', '````\n', '~~~', 'a', ' ');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const [fence = '', ...rest] = codeFence(parts.join('')).split('\n');
        const closing = rest.findIndex(
          (line) => /^ {0,3}`+ *$/.test(line) && line.trim().length >= fence.length,
        );
        expect(closing).toBe(rest.length - 1);
      }),
    );
  });
});

describe('escapeMermaid', () => {
  it('writes every sign that Mermaid could read as its code', () => {
    expect(escapeMermaid('a["x"] %%{init}')).toBe('a#91;#34;x#34;#93; #37;#37;#123;init#125;');
  });
});

describe('escapeHtml', () => {
  it('holds in text and in quoted attributes', () => {
    expect(escapeHtml(`<a b="c" d='e'>&`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;');
  });
});
