import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseHclBlocks, parseLiteralString } from '../../../../src/core/source/hcl-blocks.js';

const headers = (text: string): string[] =>
  parseHclBlocks(text).blocks.map(({ type, labels, line }) => `${line} ${[type, ...labels].join(' ')}`);

describe('parseHclBlocks', () => {
  it('finds blocks with their labels and lines', () => {
    const text = 'terraform {\n}\n\nresource "aws_s3_bucket" "a" {\n  bucket = "x"\n}\nlocals { a = 1 }\n';
    expect(headers(text)).toEqual(['1 terraform', '4 resource aws_s3_bucket a', '7 locals']);
  });

  it('takes labels without quotes', () => {
    expect(headers('resource aws_s3_bucket a {}')).toEqual(['1 resource aws_s3_bucket a']);
  });

  it.each([
    ['hash comment', '# resource "x" "y" {\n'],
    ['slash comment', '// }\n'],
    ['block comment', '/* resource "x" "y" { \n */'],
    ['comment inside a list', 'a = [ 1, # ]\n 2 ]\n'],
    ['string with braces', 'a = "}{"\n'],
    ['escaped quote', 'a = "\\"}"\n'],
    ['escaped template', 'a = "$${"\n'],
    ['template with quotes', 'a = "${lookup(var.x, "}", "{")}"\n'],
    ['template in a template', 'a = "${f("${g("}")}")}"\n'],
    ['directive', 'a = "%{ if true }}%{ endif }"\n'],
    ['heredoc', 'a = <<EOT\n}\n"\nresource "x" "y" {\nEOT\n'],
    ['indented heredoc', 'a = <<-EOT\n  }\n  EOT\n'],
    ['heredoc in a call', 'a = f(<<EOT\n)\nEOT\n)\n'],
    ['heredoc with carriage returns', 'a = <<EOT\r\n}\r\nEOT\r\n'],
    ['division and comparison', 'a = 1 / 2 < 3\n'],
    ['shift of a number that looks like a heredoc', 'a = 1 < 2\n'],
    ['object over lines', 'a = {\n  b = { c = "}" }\n}\n'],
  ])('is not misled by a %s', (_, noise) => {
    const text = `first {\n${noise}}\nsecond {\n${noise}}\n`;
    expect(parseHclBlocks(text).blocks.map(({ type }) => type)).toEqual(['first', 'second']);
  });

  it('keeps the text of expressions over lines', () => {
    const [block] = parseHclBlocks(
      'a {\n  tags = merge(var.tags, {\n    x = 1 # why\n  }) // end\n  y = 2\n}',
    ).blocks;
    expect(block?.body.attributes.get('tags')).toEqual({
      expression: 'merge(var.tags, {\n    x = 1 # why\n  })',
      line: 2,
    });
    expect(block?.body.attributes.get('y')).toEqual({ expression: '2', line: 5 });
  });

  it('gives nested blocks', () => {
    const [block] = parseHclBlocks('provider "aws" {\n  default_tags {\n    tags = {}\n  }\n}').blocks;
    expect(block?.body.blocks.map(({ type, line }) => [type, line])).toEqual([['default_tags', 2]]);
  });

  it('counts lines within strings, comments and heredocs', () => {
    expect(headers('/*\n\n*/\na = <<X\n\nX\nb {}')).toEqual(['7 b']);
  });

  it('never throws and always ends', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '"',
      '${',
      '<<A\n',
      'A\n',
      '#',
      '/*',
      '\n',
      'a',
      ' = ',
      '\\',
      '[',
      ')',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
        parseHclBlocks(parts.join(''));
      }),
    );
  });

  it('finds every resource whatever its values are', () => {
    const name = fc.stringMatching(/^[a-z_][a-z0-9_-]{0,8}$/);
    const quoted = fc
      .string()
      .map((text) => JSON.stringify(text).replace(/[$%]\{/g, ''))
      .filter((text) => !text.includes('\n'));
    const value = fc.oneof(
      quoted,
      quoted.map((text) => `"\${upper(${text})}"`),
      quoted.map((text) => `{ a = [${text}] # ${text.replaceAll('\n', '')}\n }`),
      fc.string().map((text) => `<<END\n${text.replaceAll('END', '')}\nEND`),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name, value)), (resources) => {
        const text = resources
          .map(([type, label, v]) => `resource "${type}" "${label}" {\n  v = ${v}\n}`)
          .join('\n');
        expect(parseHclBlocks(text).blocks.map(({ labels }) => labels)).toEqual(
          resources.map(([type, label]) => [type, label]),
        );
      }),
    );
  });
});

describe('parseLiteralString', () => {
  it.each([
    ['"./modules/x"', './modules/x'],
    ['"${var.x}"', undefined],
    ['"a" + "b"', undefined],
    ['var.x', undefined],
    [undefined, undefined],
  ])('reads %s as %s', (expression, text) => {
    expect(parseLiteralString(expression)).toBe(text);
  });
});
