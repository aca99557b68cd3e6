import type { Answer } from '../check-result.js';
import type { Operation } from './operation.js';

/** What an attempt came to for one operation. */
export interface OperationEnd {
  readonly operation: Operation;
  /** Absent where it was not asked. */
  readonly answer?: Answer;
  /** Why it was not asked, or what of its answer was not judged. */
  readonly note?: string;
  /** It was asked with a value that nothing may exist under. */
  readonly madeUp?: boolean;
  /** It was not asked, since the attempt had no time left. */
  readonly late?: true;
}
