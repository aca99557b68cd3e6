import type { AwsCall } from '../core/smoke/aws/check.js';
import type { ServiceAnswer } from '../core/smoke/aws/service-answer.js';

/** Round trips through services of AWS. */
export interface AwsServices {
  /**
   * Makes one, and takes away what it put there, also when it fails or is stopped; cleaning up may take up to five
   * seconds longer than the limit. Never throws for what AWS answers.
   */
  attempt(
    call: AwsCall,
    limits: { readonly timeoutMs: number; readonly signal: AbortSignal },
  ): Promise<ServiceAnswer>;
}
