import { App } from 'cdktf';
import { NetworkStack } from './network-stack.js';
import { StorageStack } from './storage-stack.js';

const app = new App();
const network = new NetworkStack(app, 'network');
new StorageStack(app, 'storage', { network });
app.synth();
