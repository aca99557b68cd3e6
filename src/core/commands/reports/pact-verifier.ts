import { z } from 'zod';
import type { RawPlace, RawTest } from '../test-report.js';
import { describeMismatch, mismatchSchema } from './pact-mismatch.js';

const errorSchema = z.object({
  /** `Verifying a pact between till and shop Given order 1 exists - a request for order 1`. */
  interaction: z.string(),
  mismatch: z
    .object({
      type: z.string().optional(),
      message: z.string().optional(),
      mismatches: z.array(mismatchSchema).optional(),
    })
    .optional(),
});

/**
 * The Rust verifier's report (`--json`, `pactffi_verifier_json`), under the verifiers of most languages.
 * https://docs.rs/crate/pact_verifier/1.3.5/source/src/verifier-results.schema.json
 */
export const verifierSchema = z.object({
  result: z.boolean(),
  errors: z.array(errorSchema),
  /** Of pacts that may still fail: https://docs.pact.io/pact_broker/advanced_topics/pending_pacts */
  pendingErrors: z.array(errorSchema).optional(),
  interactionResults: z
    .array(
      z.object({
        description: z.string(),
        result: z.string(),
        /** As Rust writes it: `39ms`. */
        duration: z.string().optional(),
      }),
    )
    .optional(),
});

type VerifierError = z.infer<typeof errorSchema>;

export function readVerifier(report: z.infer<typeof verifierSchema>): readonly RawTest[] {
  const errors = [...report.errors];
  const pending = [...(report.pendingErrors ?? [])];
  const interactions = (report.interactionResults ?? []).map(({ description, result, duration }): RawTest => {
    const error = take(errors, description);
    const known = error ?? take(pending, description);
    const failed = error !== undefined || (known === undefined && result !== 'OK');
    const name = { name: description, suite: known && nameParties(known), ms: parseDuration(duration ?? '') };
    if (failed) return { ...name, result: 'failed', ...explain(error, description) };
    if (known === undefined) return { ...name, result: 'passed' };
    return {
      ...name,
      result: 'skipped',
      message: `pending: ${explain(known, description).message}`,
    };
  });
  const others = errors.map((error): RawTest => {
    const name = error.interaction.split(' - ').slice(1).join(' - ') || error.interaction;
    return { name, suite: nameParties(error), result: 'failed', ...explain(error, name) };
  });
  const tests = [...interactions, ...others];
  if (!report.result && tests.every(({ result }) => result !== 'failed'))
    return [...tests, { name: 'verification', result: 'failed' }];
  // Older verifiers name but what failed.
  const isTold = report.interactionResults !== undefined || tests.length > 0;
  return isTold ? tests : [{ name: 'verification', result: 'passed' }];
}

/** Removes the first error of an interaction, so that the next of the same name gets its own. */
function take(errors: VerifierError[], description: string): VerifierError | undefined {
  const index = errors.findIndex(({ interaction }) => interaction.endsWith(` - ${description}`));
  return index === -1 ? undefined : errors.splice(index, 1)[0];
}

const PARTIES = /^Verifying a pact between (.+?) and (.+?)(?: Given .*)?(?: - .*|$)/s;

function nameParties({ interaction }: VerifierError): string | undefined {
  const [, consumer, provider] = PARTIES.exec(interaction) ?? [];
  return consumer === undefined ? undefined : `${consumer} › ${provider}`;
}

function explain(error: VerifierError | undefined, description: string) {
  const mismatches = error?.mismatch?.mismatches ?? [];
  const lines = mismatches.map(describeMismatch);
  const message = error?.mismatch?.message ?? lines.join('; ');
  return {
    message,
    detail: lines.join('\n'),
    places: error === undefined ? [] : findPact(error, description),
  };
}

/** Pacts in files are named for both parties: `till-shop.json`. */
function findPact({ interaction }: VerifierError, description: string): readonly RawPlace[] {
  const [, consumer, provider] = PARTIES.exec(interaction) ?? [];
  if (consumer === undefined) return [];
  return [{ kind: 'class', file: `${consumer}-${provider}.json`, declares: JSON.stringify(description) }];
}

const UNITS: Readonly<Record<string, number>> = { ns: 1e-6, µs: 1e-3, us: 1e-3, ms: 1, s: 1000 };

function parseDuration(text: string): number | undefined {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)(ns|µs|us|ms|s)$/.exec(text) ?? [];
  return number === undefined ? undefined : Number(number) * (UNITS[unit] ?? Number.NaN);
}
