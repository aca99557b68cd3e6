import { SaxesParser, type SaxesTagPlain } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Text and CDATA right inside of it. */
  readonly text: string;
  /** Where its start tag ends. */
  readonly line: number;
}

/** Why a text is not XML; `line` is 1-based. */
export class XmlProblem extends Error {
  override readonly name = 'XmlProblem';

  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

interface Building {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Building[];
  text: string;
  readonly line: number;
}

/** No report is nested deeper; suites in suites are a dozen. */
const DEEPEST = 200;

/** What XML 1.0 has no form for, and test tools write nevertheless: output of programs. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const REFERENCE = /&#(?:x([\da-f]{1,8})|(\d{1,10}));/gi;

/**
 * The root of a well-formed document. Entities beside XML's own five, and whatever else a document type declares, are
 * refused, so that nothing grows and nothing is fetched. Throws XmlProblem.
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const open: Building[] = [];
  let root: Building | undefined;
  parser.on('error', (error) => {
    throw new XmlProblem(error.message.replace(/^\d+:\d+: /, ''), parser.line);
  });
  parser.on('opentag', (tag) => {
    if (open.length >= DEEPEST)
      throw new XmlProblem(`elements are nested deeper than ${DEEPEST}`, parser.line);
    const element = makeElement(tag, parser.line);
    root ??= element;
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (piece: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => open.pop());
  parser.write(dropNoXml(text)).close();
  if (root === undefined) throw new XmlProblem('it holds no element', parser.line);
  return root;
}

function makeElement({ name, attributes }: SaxesTagPlain, line: number): Building {
  return { name, attributes: new Map(Object.entries(attributes)), children: [], text: '', line };
}

function dropNoXml(text: string): string {
  const plain = text.replace(/^\uFEFF/, '').replace(NO_XML, '');
  return plain.replace(REFERENCE, (whole, hex, decimal) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x10ffff || isNoXml(code) ? '' : whole;
  });
}

const isNoXml = (code: number): boolean =>
  (code >= 0xd800 && code <= 0xdfff) || String.fromCodePoint(code).replace(NO_XML, '') === '';
