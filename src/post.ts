import { exitWith, explainDefect } from './wiring/process.js';
import { runPost } from './wiring/run-post.js';

/** The action's post step: it runs whatever happened to main, with a token and time of its own. */
try {
  await runPost(process.env);
  exitWith(0);
} catch (error) {
  explainDefect(error);
  exitWith(1);
}
