import type { ServiceStatus } from '../core/evidence/service-status.js';

export type { ServiceStatus };

/** A target of a load balancer's group as its health checks see it. */
export interface TargetStatus {
  /** Id and port, such as `10.0.1.7:8080`. */
  readonly target: string;
  /** `healthy`, `unhealthy`, `initial`, `draining`, `unused`, `unavailable`. */
  readonly state: string;
  /** Code and description, such as `Target.ResponseCodeMismatch: Health checks failed with these codes: [503]`. */
  readonly reason: string;
}

interface Look {
  readonly region: string;
  /** Ends the wait for an answer. */
  readonly signal: AbortSignal;
}

/** What runs in an environment, and how it fares. Throws MayflyError for what AWS does not allow. */
export interface Workloads {
  /** Services of one cluster, at most ten; those that are gone are left out. */
  fetchServices(
    look: Look & { readonly cluster: string; readonly services: readonly string[] },
  ): Promise<readonly ServiceStatus[]>;
  /** All targets of a group by its ARN; none where the group is gone. */
  fetchTargets(look: Look & { readonly group: string }): Promise<readonly TargetStatus[]>;
}
