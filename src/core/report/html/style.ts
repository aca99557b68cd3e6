import { Html } from './template.js';

/** Light and dark by the reader's own setting; one column, tables scroll sideways on a phone. */
export const STYLE = new Html(`
:root { color-scheme: light dark; --bg: #fff; --soft: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --dim: #59636e;
  --good: #1a7f37; --bad: #cf222e; --busy: #9a6700; --link: #0969da; }
@media (prefers-color-scheme: dark) { :root { --bg: #0d1117; --soft: #151b23; --line: #3d444d; --text: #f0f6fc;
  --dim: #9198a1; --good: #3fb950; --bad: #f85149; --busy: #d29922; --link: #4493f8; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 1.5rem 1rem 3rem; background: var(--bg); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
a { color: var(--link); } code, pre { font: .875em/1.45 ui-monospace, monospace; }
header { border-left: .4rem solid var(--dim); padding: .25rem 0 .25rem 1rem; }
header.good { border-color: var(--good); } header.bad { border-color: var(--bad); }
header.busy { border-color: var(--busy); }
header p { margin: .25rem 0; } .dim { color: var(--dim); }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
th { font-weight: 600; color: var(--dim); white-space: nowrap; } td.word { white-space: nowrap; }
.passed, .done, .create, .live { color: var(--good); } .failed, .delete, .blocked { color: var(--bad); }
.flaky, .unknown, .update, .replace { color: var(--busy); } .skipped, .waived, .pending { color: var(--dim); }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: .4rem; padding: .75rem; overflow-x: auto;
  white-space: pre-wrap; } details { margin: .5rem 0; } summary { cursor: pointer; }
ul { padding-left: 1.25rem; } .bars { display: grid; gap: .25rem; }
.bars div { display: grid; grid-template-columns: minmax(6rem, 12rem) 1fr; gap: .75rem; align-items: center; }
.bars svg { width: 100%; height: .9rem; background: var(--soft); } rect { fill: var(--good); }
rect.failed { fill: var(--bad); } footer { margin-top: 2.5rem; color: var(--dim); font-size: .875rem; }
`);
