/** The style sheet of a page: readable on a phone, in the dark and on paper. Colour is never the only sign. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #212b32; --paper: #fff; --soft: #f0f4f5; --line: #aeb7bd; --link: #005eb8;
  --now: #d5281b; --today: #ffb81c; --later: #005eb8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edee; --paper: #15191c; --soft: #22282c; --line: #56626a;
  --link: #8ec5ff; --now: #ff6f61; --today: #ffc94d; --later: #8ec5ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 system-ui, sans-serif; text-align: left; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 2.5rem 0 1rem; }
h3 { font-size: 1.25rem; line-height: 1.3; margin: 1.5rem 0 .5rem; }
h4 { font-size: 1.05rem; margin: 1.25rem 0 .25rem; }
p, ul, ol { margin: 0 0 .75rem; }
ul, ol { padding-left: 1.5rem; }
li { margin-bottom: .35rem; }
li > p { margin: 0 0 .25rem; }
a { color: var(--link); overflow-wrap: anywhere; }
a:focus-visible { outline: 3px solid var(--today); outline-offset: 2px; }
.remedykit-main-message { border-left: .5rem solid var(--later); background: var(--soft); padding: .75rem 1rem; margin: 0 0 1.25rem; }
.remedykit-main-message h2 { font-size: 1.125rem; margin: 0 0 .25rem; }
.remedykit-main-message p { font-size: 1.25rem; margin: 0; }
.remedykit-review { border: 2px solid var(--line); padding: .5rem .75rem; }
.remedykit-contents h2 { font-size: 1.125rem; margin: 1.25rem 0 .25rem; }
.remedykit-date, .remedykit-certainty { font-size: 1rem; }
.remedykit-detail { border-left: .25rem solid var(--now); padding-left: .75rem; }
.remedykit-card { border: 3px solid var(--later); border-top-width: .75rem; padding: .25rem 1rem .5rem; margin: 0 0 1.25rem; }
.remedykit-card h3 { margin-top: .5rem; }
.remedykit-card-emergency { border-color: var(--now); }
.remedykit-card-same-day { border-color: var(--today); }
.remedykit-disclaimer { border-left: .25rem solid var(--line); padding: .25rem .75rem; margin: .75rem 0; background: var(--soft); }
.remedykit-disclaimer p { margin: 0 0 .25rem; }
.remedykit-entry .remedykit-disclaimer { border-left-color: var(--today); }
.remedykit-entry { border-top: 1px solid var(--line); padding-top: .25rem; margin-top: 1.75rem; }
h2 + .remedykit-entry { border-top: 0; margin-top: 0; }
.remedykit-effect, .remedykit-certainty { border-left: .25rem solid var(--later); padding-left: .75rem; }
.remedykit-effect { margin-bottom: 0; padding-bottom: .25rem; }
.remedykit-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.remedykit-form { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 1rem; }
.remedykit-form caption { text-align: left; padding: 0 0 .5rem; }
.remedykit-form th, .remedykit-form td { border: 1px solid var(--line); padding: .35rem .3rem; text-align: left; overflow-wrap: break-word; vertical-align: top; font-weight: normal; }
.remedykit-form thead th { font-weight: bold; }
.remedykit-form td { height: 2.5rem; }
@media (max-width: 30rem) { .remedykit-form { font-size: .8rem; } .remedykit-form th, .remedykit-form td { padding: .3rem .15rem; } }
.remedykit-section-sources li { font-size: 1rem; }
@media print { :root { --ink: #000; --paper: #fff; --soft: #fff; --line: #000; --link: #000; --now: #000; --today: #000; --later: #000; }
  body { font-size: 12pt; } main { max-width: none; padding: 0; }
  .remedykit-card, .remedykit-disclaimer, ol, ul { break-inside: avoid; } .remedykit-section-sources ol { break-inside: auto; } }
`.trim();
