import { z } from 'zod';

const stateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('s3'), bucket: z.string(), prefix: z.string() }),
  z.object({ kind: z.literal('local'), path: z.string() }),
]);

const upSchema = z.object({
  headSha: z.string().optional(),
  url: z.string().optional(),
  expiresAt: z.string().optional(),
});

export const placeSchema = z.object({
  environment: z.string(),
  region: z.string(),
  state: stateSchema,
  /** What stands there, where something does. */
  up: upSchema.optional().catch(undefined),
});

/** Where an environment is kept, so that a run without its configuration finds it. Holds no secret. */
export type StatePlace = z.infer<typeof placeSchema>;

const LINE = /^<!-- mayfly:place=(?<data>\S+) -->$/m;

/** A hidden line for the end of the comment. Encoded, so that no value can end the HTML comment. */
export function renderPlace(place: StatePlace): string {
  return `<!-- mayfly:place=${encodeURIComponent(JSON.stringify(place))} -->`;
}

/** Undefined where the comment holds none that can be read. */
export function parsePlace(body: string): StatePlace | undefined {
  const data = LINE.exec(body)?.groups?.data;
  if (data === undefined) return undefined;
  try {
    return placeSchema.safeParse(JSON.parse(decodeURIComponent(data))).data;
  } catch {
    // Somebody edited it; there are other ways to find the environment.
    return undefined;
  }
}

/** A comment that takes another's place keeps its hidden line where it has none itself and there is room for it. */
export function carryPlace(from: string, to: string, limit: number): string {
  const line = LINE.exec(from)?.[0];
  if (line === undefined || LINE.test(to) || to.length + line.length >= limit) return to;
  return `${to}\n${line}`;
}
