import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * Run by Node before an app: notes where each Terraform element is made, and writes that down when the app ends.
 *
 * CDKTF has a place for these traces in what it synthesizes, but since constructs 10 the trace must be asked for, and
 * neither cdktf nor cdktn does; no setting changes it:
 * https://github.com/aws/constructs/blob/10.x/src/construct.ts (addMetadata),
 * https://github.com/open-constructs/cdk-terrain/blob/main/packages/cdktn/lib/terraform-element.ts
 *
 * Each class that jsii compiled is told its own name as it is defined. That is the moment to wrap `addMetadata`,
 * however the app loads or bundles its packages. A trace becomes text at the end, once each, through the source maps
 * of tsx, ts-node or Node itself. Written for any Node that runs CDKTF; it must never fail an app.
 */
const PROBE = `'use strict';
(function () {
  const folder = process.env.MAYFLY_CONSTRUCT_TRACES;
  if (!folder) return;
  const TYPE = Symbol.for('jsii.rtti');
  const FRAMES = 50;
  const traces = [];
  Object.defineProperty(Function.prototype, TYPE, {
    configurable: true,
    get() {
      return undefined;
    },
    set(value) {
      Object.defineProperty(this, TYPE, { value, writable: true, enumerable: true, configurable: true });
      if (value && value.fqn === 'constructs.Node') watch(this.prototype);
    },
  });
  function watch(node) {
    const original = node.addMetadata;
    if (typeof original !== 'function') return;
    node.addMetadata = function addMetadata(type) {
      if (type === 'stacktrace') note(this, addMetadata);
      return original.apply(this, arguments);
    };
  }
  function note(node, below) {
    const limit = Error.stackTraceLimit;
    try {
      const trace = {};
      Error.stackTraceLimit = FRAMES;
      Error.captureStackTrace(trace, below);
      traces.push({ node, trace });
    } catch {
    } finally {
      Error.stackTraceLimit = limit;
    }
  }
  process.on('exit', () => {
    if (traces.length === 0) return;
    try {
      const entries = traces.map(({ node, trace }) => [node.path, listFrames(trace)]);
      const file = require('path').join(folder, process.pid + '-' + require('worker_threads').threadId + '.json');
      require('fs').writeFileSync(file, JSON.stringify(entries));
    } catch {}
  });
  function listFrames(trace) {
    const lines = String(trace.stack).split('\\n');
    return lines.filter((line) => /^\\s+at /.test(line) && !/[\\\\/]node_modules[\\\\/]|\\bnode:/.test(line));
  }
})();
`;

const tracesSchema = z.array(z.tuple([z.string(), z.array(z.string())]));

/** Lines of stack traces from the inside out, without those of packages, by construct path. */
export type ConstructTraces = ReadonlyMap<string, readonly string[]>;

export interface ConstructProbe extends AsyncDisposable {
  /** Variables for the app's environment. */
  readonly env: Readonly<Record<string, string>>;
  /** What was noted; empty where the app is no program for Node. */
  readTraces(): Promise<ConstructTraces>;
}

export interface ProbeOptions {
  /** Absolute folder, not existing yet, for the probe and its notes; gone when the probe is disposed of. */
  readonly folder: string;
  /** Those that the app is run with anyway. */
  readonly nodeOptions: string;
}

export async function createConstructProbe({ folder, nodeOptions }: ProbeOptions): Promise<ConstructProbe> {
  const file = join(folder, 'probe.cjs');
  await mkdir(folder, { recursive: true });
  await writeFile(file, PROBE);
  return {
    env: {
      // Between double quotes Node reads a backslash as an escape.
      NODE_OPTIONS: `${nodeOptions} --require "${file.replace(/[\\"]/g, '\\$&')}"`.trimStart(),
      MAYFLY_CONSTRUCT_TRACES: folder,
    },
    readTraces: async () => {
      // An app that cleared its output folder has no traces, and has not failed for that.
      const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
      const noted = await Promise.all(
        names.map(async (name) => parseTraces(await readFile(join(folder, name), 'utf8').catch(() => ''))),
      );
      return new Map(noted.flat());
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A program that was killed may leave half a file. */
function parseTraces(text: string): z.infer<typeof tracesSchema> {
  try {
    return tracesSchema.safeParse(JSON.parse(text)).data ?? [];
  } catch {
    return [];
  }
}
