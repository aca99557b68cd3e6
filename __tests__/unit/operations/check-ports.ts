import type { CheckPorts } from '../../../src/ports.js';

/** Ports for checks that use only these: any other is missed where it is called. */
export const somePorts = (ports: Partial<CheckPorts>): CheckPorts => ports as CheckPorts;
