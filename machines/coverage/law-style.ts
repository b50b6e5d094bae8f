import { Html } from './html.ts';

/** How the page for lawyers looks: it needs no script, and prints. */
export const LAW_STYLE = new Html(`
body { font: 15px/1.45 system-ui, sans-serif; color: #1b1f24; margin: 1.5rem auto; max-width: 80rem; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid #d8dee4; font-weight: normal; }
thead th { font-weight: 600; border-bottom: 2px solid #8c959f; position: sticky; top: 0; background: #fff; }
.counts { max-width: 60rem; } .counts td { text-align: right; font-variant-numeric: tabular-nums; }
.conditions { table-layout: fixed; }
.conditions th:nth-child(1) { width: 11rem; } .conditions th:nth-child(5) { width: 10rem; }
.conditions th[scope] { overflow-wrap: anywhere; } .conditions td { overflow-wrap: anywhere; }
td p { margin: 0 0 .4rem; } small { color: #57606a; }
.whole strong { color: #1a7f37; } .part strong { color: #9a6700; } .none strong { color: #cf222e; }
#in-indonesian:checked ~ main [lang="en"], #in-english:checked ~ main [lang="id"] { display: none; }
input[type="radio"] { margin: 0 .3rem 0 1rem; }
@media print { input, label { display: none; } thead th { position: static; } tr { break-inside: avoid; } }
`);
