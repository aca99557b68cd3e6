import type { EnvironmentRecord } from '../core/environment/record.js';
import type { Context } from './context.js';

/** What an order works with: it needs no Terraform and no code of the pull request. */
export type OrderContext = Pick<
  Context,
  'environment' | 'config' | 'run' | 'store' | 'forge' | 'clock' | 'log'
>;

/** How an order ended. */
export interface OrderEnd {
  readonly status: 'done' | 'skipped' | 'failed';
  /** One sentence, without a full stop. */
  readonly answer: string;
  readonly nextStep?: string;
  /** The environment's record as it is now; undefined where there is none. */
  readonly record: EnvironmentRecord | undefined;
}
