import { App } from 'cdktf';
import { NetworkStack } from './network-stack.js';
import { ServiceStack } from './service-stack.js';

const app = new App();
const network = new NetworkStack(app, 'network');
new ServiceStack(app, 'service', { network });
app.synth();
