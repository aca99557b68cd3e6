import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as xml from '../../../../../src/core/commands/reports/parse-xml.js';
import { finish } from '../../../../../src/core/steps.js';

const parseXml = (text: string) => finish(xml.parseXml(text));

type Tree = Pick<xml.XmlElement, 'name' | 'attributes' | 'text'> & { readonly children: readonly Tree[] };

const names = fc.stringMatching(/^[A-Za-z_][\w.-]{0,8}$/);
/** Any text of which XML 1.0 can hold each character. */
const texts = fc.string({ unit: 'binary', maxLength: 20 }).map(dropNoXml);

function dropNoXml(text: string): string {
  return [...text]
    .filter((sign) => /[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(sign))
    .join('');
}

const makeTrees = (depth: number): fc.Arbitrary<Tree> =>
  fc.record({
    name: names,
    attributes: fc.array(fc.tuple(names, texts), { maxLength: 4 }).map((entries) => new Map(entries)),
    text: texts,
    children: depth === 0 ? fc.constant([]) : fc.array(makeTrees(depth - 1), { maxLength: 3 }),
  });

const escapeXml = (text: string) =>
  text.replace(/[<>&"\t\n]/g, (sign) => `&#x${sign.codePointAt(0)?.toString(16)};`);

function write({ name, attributes, text, children }: Tree): string {
  const pairs = [...attributes].map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('');
  return `<${name}${pairs}>${escapeXml(text)}${children.map(write).join('')}</${name}>`;
}

const drop = ({ name, attributes, text, children }: xml.XmlElement): Tree => ({
  name,
  attributes,
  text,
  children: children.map(drop),
});

describe('parseXml', () => {
  it('reads whatever tree was written', () => {
    fc.assert(
      fc.property(makeTrees(2), (tree) => {
        expect(drop(parseXml(write(tree)))).toEqual(tree);
      }),
    );
  });

  it('ends for any text, with a tree or a problem that has a line', () => {
    const pieces = fc.constantFrom(
      '<a>',
      '</a>',
      '<b/>',
      '&amp;',
      '&x;',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      'x',
      '"',
      '<?',
      '\n',
      '<!DOCTYPE a [',
      ']>',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        try {
          expect(parseXml(parts.join('')).name).toMatch(/^[ab]$/);
        } catch (error) {
          expect(error).toMatchObject({ name: 'XmlProblem', line: expect.any(Number) });
        }
      }),
    );
  });

  it('tells where each element begins', () => {
    expect(parseXml('<a>\n\n<b\n/></a>').children[0]?.line).toBe(4);
  });
});
