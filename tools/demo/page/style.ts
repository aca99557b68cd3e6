/** Colours near those of GitHub, light and dark. */
export const STYLE = `
:root { --fg:#1f2328; --quiet:#59636e; --bg:#fff; --soft:#f6f8fa; --line:#d1d9e0; --link:#0969da;
  --good:#1a7f37; --bad:#cf222e; --busy:#9a6700; --merged:#8250df; }
@media (prefers-color-scheme: dark) { :root { --fg:#f0f6fc; --quiet:#9198a1; --bg:#0d1117; --soft:#151b23;
  --line:#3d444d; --link:#4493f8; --good:#3fb950; --bad:#f85149; --busy:#d29922; --merged:#ab7df8; } }
* { box-sizing: border-box; }
body { margin:0; background:var(--bg); color:var(--fg); font:14px/1.5 system-ui,"Segoe UI",sans-serif; }
main { max-width:61rem; margin:0 auto; padding:2rem 1rem 4rem; }
h1 { font-weight:400; font-size:2rem; margin:0 0 .5rem; } h1 span { color:var(--quiet); }
.state { display:inline-block; border-radius:2rem; padding:.3rem .8rem; color:#fff; background:var(--good); font-weight:600; }
.state.closed { background:var(--bad); }
.quiet { color:var(--quiet); } .link { color:var(--link); text-decoration:underline; cursor:default; }
.head { border-bottom:1px solid var(--line); padding-bottom:1rem; margin-bottom:1.5rem; }
.timeline { border-left:2px solid var(--line); margin-left:1.2rem; padding-left:1.2rem; }
.line { display:flex; gap:.6rem; align-items:baseline; margin:1rem 0; }
.mark { flex:none; width:.9rem; height:.9rem; margin-left:-1.72rem; border-radius:50%; background:var(--quiet); border:2px solid var(--bg); }
.mark.opened { background:var(--good); } .mark.closed { background:var(--bad); } .mark.deployment { background:var(--link); }
.box { border:1px solid var(--line); border-radius:.4rem; background:var(--bg); min-width:0; }
.box > header, .checks h3 { margin:0; padding:.5rem 1rem; background:var(--soft); border-bottom:1px solid var(--line); border-radius:.4rem .4rem 0 0; font-size:14px; }
.comment { display:flex; gap:.8rem; margin:1rem 0 1rem -3.4rem; } .comment .box { flex:1; }
.avatar { flex:none; width:2.4rem; height:2.4rem; border-radius:50%; background:var(--soft); border:1px solid var(--line); display:grid; place-items:center; font-weight:600; }
.checks ul { list-style:none; margin:0; padding:.5rem 1rem; } .checks li { padding:.2rem 0; }
.dot { display:inline-block; width:.7rem; height:.7rem; border-radius:50%; margin-right:.5rem; background:var(--quiet); }
.dot.good { background:var(--good); } .dot.bad { background:var(--bad); } .dot.busy { background:var(--busy); }
.label { border:1px solid var(--line); border-radius:2rem; padding:0 .5rem; font-size:12px; }
.label.good { color:var(--good); border-color:var(--good); } .label.bad { color:var(--bad); border-color:var(--bad); }
.earlier { padding:.5rem 1rem; border-bottom:1px solid var(--line); color:var(--quiet); }
.markdown { padding:1rem; overflow-x:auto; } .markdown > :first-child { margin-top:0; } .markdown > :last-child { margin-bottom:0; }
.markdown table { border-collapse:collapse; } .markdown th, .markdown td { border:1px solid var(--line); padding:.3rem .7rem; text-align:left; }
.markdown tr:nth-child(even) td { background:var(--soft); }
.markdown h1, .markdown h2, .markdown h3 { font-size:1.15rem; font-weight:600; margin:1rem 0 .5rem; }
.markdown blockquote { margin:0; padding-left:1rem; border-left:.25rem solid var(--line); color:var(--quiet); }
.markdown details { margin:.5rem 0; } summary { cursor:pointer; }
code, pre { font:12px/1.5 ui-monospace,SFMono-Regular,Menlo,monospace; background:var(--soft); border-radius:.3rem; }
code { padding:.15rem .3rem; } pre { padding:.8rem; overflow-x:auto; } pre code { padding:0; }
.proof { margin-top:2rem; } .proof .inside { padding:1rem; } .proof ul { margin:.3rem 0; }
`;
