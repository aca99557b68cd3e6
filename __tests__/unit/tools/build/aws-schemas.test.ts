import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { dropErrorClasses, renderPlainSchemas } from '../../../../tools/build/aws-schemas.js';

const require = createRequire(import.meta.url);
const readSchemas = (client: string): string =>
  readFileSync(
    join(dirname(require.resolve(`@aws-sdk/${client}`)), '../dist-es/schemas/schemas_0.js'),
    'utf8',
  );
const CLIENTS = [
  'client-dynamodb',
  'client-ecs',
  'client-elastic-load-balancing-v2',
  'client-lambda',
  'client-rds-data',
  'client-sqs',
];

describe('schemas of AWS clients in the bundle', () => {
  it('have their constant keys written out', () => {
    const source = 'const _h = "http";\nexport var Get$ = [9, n0, _G, { [_h]: ["GET", "/"], [other]: 1 }];';
    expect(renderPlainSchemas(source)).toContain('{ "http": ["GET", "/"], [other]: 1 }');
  });

  it('have their flags summed up', () => {
    expect(renderPlainSchemas('var Names = 64 | 0;\nvar Map = [2, n0, _M, 0, 0, 128 | 2];')).toBe(
      'var Names = 64;\nvar Map = [2, n0, _M, 0, 0, 130];',
    );
  });

  it('keep the base exception alone', () => {
    const source = 's_registry.registerError(Base$, Base);\nn0_registry.registerError(Lost$, Lost);\n';
    expect(dropErrorClasses(source)).toBe('s_registry.registerError(Base$, Base);\n\n');
  });

  it.each([...CLIENTS, 'client-s3', 'client-sts', 'client-cloudwatch-logs'])(
    'of %s have no computed key and no operator left',
    (client) => {
      const source = readSchemas(client);
      expect(source).toMatch(/\[_\w+\]:/);
      expect(renderPlainSchemas(source)).not.toMatch(/\[_\w+\]:| \| /);
    },
  );

  it.each(CLIENTS)('of %s register errors in the form that is known', (client) => {
    const source = readSchemas(client);
    const registered = (text: string) => [...text.matchAll(/registerError\(/g)].length;
    expect(registered(source)).toBeGreaterThan(1);
    expect(registered(dropErrorClasses(source))).toBe(1);
  });
});
