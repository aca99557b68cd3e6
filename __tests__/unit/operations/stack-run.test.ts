import { describe, expect, it } from '@jest/globals';
import type { Diagnostic } from '../../../src/core/terraform/diagnostic.js';
import { Journal } from '../../../src/operations/journal.js';
import { noteDiagnostics, openStackWork } from '../../../src/operations/stack-run.js';
import { FakeWorld } from './fake-world.js';

const error = (summary: string, file?: string): Diagnostic => ({
  severity: 'error',
  summary,
  detail: '',
  ...(file === undefined ? {} : { location: { file, line: 1 } }),
});

function note(...diagnostics: readonly Diagnostic[]): readonly string[] {
  return noteIn(new FakeWorld(), diagnostics);
}

function noteIn(world: FakeWorld, diagnostics: readonly Diagnostic[]): readonly string[] {
  const context = world.context();
  const journal = new Journal(context, 'deploy');
  const stack = {
    name: 'main',
    directory: '/run/main',
    sourceDirectory: 'infra',
    dependsOn: [],
    intended: {},
  };
  noteDiagnostics(openStackWork(context, journal, [stack]), stack, { ok: false, diagnostics });
  return journal.diagnostics.map(({ summary }) => summary);
}

describe('an error in a file that Mayfly wrote', () => {
  it.each([
    'mayfly_override.tf.json',
    '../net/override_mayfly_override.tf.json',
    'net/mayfly_override.tf.json',
  ])('is not noted for %s when another error explains it', (file) => {
    const missing = error('Missing resource to override', file);
    expect(note(missing, error('Invalid expression', 'net/main.tf'))).toEqual(['Invalid expression']);
  });

  it('is noted when nothing else explains it', () => {
    const missing = error('Missing resource to override', 'mayfly_override.tf.json');
    const warning: Diagnostic = { ...error('Deprecated', 'main.tf'), severity: 'warning' };
    const follows = error(
      'Terraform encountered problems during initialization, including problems with the configuration',
    );
    expect(note(missing, warning, follows)).toEqual(['Missing resource to override', 'Deprecated']);
  });
});

describe('an error', () => {
  it('that comes twice at once is noted once', () => {
    expect(note(error('no bucket'), error('no bucket'))).toEqual(['no bucket']);
  });

  it('that only says that the run was cancelled is noted only where it was not', () => {
    const world = new FakeWorld();
    expect(noteIn(world, [error('execution halted')])).toEqual(['execution halted']);
    world.controller.abort();
    expect(noteIn(world, [error('execution halted'), error('no bucket')])).toEqual(['no bucket']);
  });
});
