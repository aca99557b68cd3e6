import { App } from 'cdktf';
import { UploadsStack } from './uploads-stack.js';

const app = new App();
new UploadsStack(app, 'uploads');
app.synth();
