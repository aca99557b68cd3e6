import { describe, expect, it } from '@jest/globals';
import { findMissingOutputs } from '../../../../src/core/config/missing-outputs.js';
import { parseConfig } from '../../../../src/core/config/parse-config.js';

const TEXT = `source: { app: infra }
checks:
  smoke:
    - http: \${outputs.url}/\${outputs.path}
      headers: { host: "\${outputs.host}" }
      expect: { body: "\${outputs.body}", header: { x: "\${outputs.header}" }, json: { $.a: [{ b: "\${outputs.json}" }] } }
    - name: about \${outputs.title}
      http: http://x/$\${outputs.escaped}
`;

function missing(outputNames: readonly string[]) {
  const result = parseConfig({ text: TEXT, file: 'mayfly.yml' });
  if (!result.ok) throw new Error('the configuration must be sound');
  return findMissingOutputs(result.config, outputNames);
}

describe('findMissingOutputs', () => {
  it('finds nothing when all outputs exist', () => {
    expect(missing(['url', 'path', 'host', 'body', 'header', 'json', 'title', 'unused'])).toEqual([]);
  });

  it('leaves optional checks out: they are skipped without their outputs', () => {
    const text = 'source: { app: infra }\nchecks: { smoke: [{ http: "${outputs.url}", optional: true }] }\n';
    const result = parseConfig({ text, file: 'mayfly.yml' });
    if (!result.ok) throw new Error('the configuration must be sound');
    expect(findMissingOutputs(result.config, [])).toEqual([]);
  });

  it('finds each output once, wherever it is named, at the place of its check', () => {
    const problems = missing(['url', 'paths']);
    expect(problems.map(({ message }) => message)).toEqual(
      ['path', 'host', 'body', 'header', 'json', 'title'].map((name) => `output \`${name}\` does not exist`),
    );
    expect(problems[0]).toEqual({
      file: 'mayfly.yml',
      line: 4,
      column: 7,
      path: 'checks.smoke[0]',
      message: 'output `path` does not exist',
      hint: 'did you mean `paths`? outputs: url, paths',
    });
    expect(problems.at(-1)).toMatchObject({ line: 7, path: 'checks.smoke[1]' });
  });
});
