import type { Context } from '../operations/context.js';

/** Renamed in the configuration, or the configuration is gone: the records say which one is the pull request's. */
export async function findEnvironment(context: Context): Promise<Context> {
  const { environment, store } = context;
  if ((await store.prepare({ create: false })) === 'absent') return context;
  if ((await store.readRecord(environment.name)) !== undefined) return context;
  const records = await store.listRecords();
  const [own, ...others] = records.filter(({ record }) => record.pullNumber === environment.pullNumber);
  if (own === undefined || others.length > 0) return context;
  return { ...context, environment: { ...environment, name: own.record.environment } };
}
