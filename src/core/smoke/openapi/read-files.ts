import { parseYaml } from '../../config/yaml-document.js';
import { MayflyError } from '../../errors.js';

/** A file of a document as a value: JSON or YAML. Throws MayflyError (`input`) with the place of a mistake. */
export function parseDocumentFile(file: string, text: string): unknown {
  if (/^\s*[{[]/.test(text)) {
    try {
      return JSON.parse(text);
    } catch (cause) {
      // Flow style of YAML begins the same.
      if (file.endsWith('.json')) {
        throw new MayflyError(`${file} is no JSON: ${String(cause)}`, { kind: 'input', cause });
      }
    }
  }
  const { problems, value } = parseYaml(text, file);
  const [first] = problems;
  if (first === undefined) return value;
  const place = first.line === undefined ? '' : `:${first.line}`;
  throw new MayflyError(`${file}${place} is no YAML: ${first.message}`, { kind: 'input' });
}
