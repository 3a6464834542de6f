/** Paper and ink, one rule line; colour only where it means something, and never alone. */
export const style = `
:root{color-scheme:light dark;--paper:#fffdf9;--ink:#1d1b18;--soft:#5f5a52;--rule:#e6e0d5;--tint:#f4efe6;
--reported:#2f5486;--unverified:#8a5200;--disputed:#75306b;--denied:#9b2226;--confirmed:#1d6a44;--bar:#6c88b0;
--source:rgb(58 125 220/.16);--cue:rgb(128 80 190/.13);
--serif:"Iowan Old Style",Charter,"Source Serif 4",Georgia,Cambria,"Times New Roman",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Helvetica,Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#17181b;--ink:#ece9e3;--soft:#a9a49a;--rule:#34363b;--tint:#26282d;
--reported:#8fb4ea;--unverified:#f0b35a;--disputed:#dd9bd2;--denied:#ff9a94;--confirmed:#7fd0a4;--bar:#6f8fc0;
--source:rgb(96 160 255/.26);--cue:rgb(180 130 250/.26)}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 var(--sans)}
main{max-width:1180px;margin:0 auto;padding:40px 28px}
article+article{margin-top:72px;border-top:3px double var(--rule);padding-top:40px}
h1{font:700 34px/1.2 var(--serif);margin:0 0 8px;max-width:24em;text-wrap:balance;overflow-wrap:anywhere}
h2{font:600 13px/1.3 var(--sans);margin:0 0 12px;padding-bottom:6px;border-bottom:1px solid var(--rule)}
a{color:inherit;text-underline-offset:2px}
.about,figcaption,.note,footer{color:var(--soft);font-size:13px}
.about{margin:0 0 22px;overflow-wrap:anywhere}
.counts{display:flex;flex-wrap:wrap;gap:8px 28px;margin:0 0 24px;padding:0;list-style:none}
.counts b{display:block;font:700 24px/1.1 var(--serif);font-variant-numeric:tabular-nums}
.counts span{font-size:13px;color:var(--soft)}
figure{margin:0 0 26px}
figcaption{margin-bottom:6px}
svg{display:block;width:100%;height:auto;overflow:visible}
svg text{font:12px var(--sans);fill:var(--ink)}
.bars{max-width:520px}
.strip{height:26px}
svg .soft{fill:var(--soft)}
.two{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 44px}
.text{font:18px/1.65 var(--serif);overflow-wrap:anywhere}
.text p{margin:0 0 1em;white-space:pre-line}
mark{background:none;color:inherit;text-underline-offset:3px;text-decoration-thickness:1.5px}
.s-reported{text-decoration:underline solid 1.5px var(--reported)}
.s-unverified{text-decoration:underline wavy 1.5px var(--unverified)}
.s-disputed{text-decoration:underline double 1.5px var(--disputed)}
.s-denied{text-decoration:underline dashed 2px var(--denied)}
.s-confirmed{text-decoration:underline solid 3px var(--confirmed)}
.source{background:var(--source)}.cue{background:var(--cue)}.marker{background:var(--tint)}
.n{font:11px var(--sans);vertical-align:super;line-height:0;text-decoration:none;color:var(--soft);padding:0 2px}
.claims{margin:0;padding:0;list-style:none}
.claims li{padding:12px 0 12px 14px;border-bottom:1px solid var(--rule);border-left:3px solid var(--reported);margin-bottom:10px;break-inside:avoid}
.claims .unverified{border-left-style:dotted;border-left-color:var(--unverified)}
.claims .disputed{border-left:4px double var(--disputed)}
.claims .denied{border-left-style:dashed;border-left-color:var(--denied)}
.claims .confirmed{border-left-width:5px;border-left-color:var(--confirmed)}
.claims p{margin:0}
.claims .words{font:16px/1.5 var(--serif);margin:3px 0;overflow-wrap:anywhere}
.status{font-size:13px;font-weight:600}
.t-unverified{color:var(--unverified)}.t-disputed{color:var(--disputed)}.t-denied{color:var(--denied)}.t-confirmed{color:var(--confirmed)}
.tag{border:1px solid var(--rule);border-radius:4px;padding:0 6px;font-size:12px;color:var(--soft)}
.num{float:right;margin-left:14px;font-size:12px;color:var(--soft);text-decoration:none}
:target{background:var(--tint)}
table{border-collapse:collapse;width:100%;font-size:14px;margin-bottom:26px}
th,td{text-align:left;padding:5px 12px 5px 0;border-bottom:1px solid var(--rule);vertical-align:top;overflow-wrap:anywhere}
th{font-weight:600;color:var(--soft);font-size:13px}
td.n1,th.n1{text-align:right;font-variant-numeric:tabular-nums;overflow-wrap:normal}
.scroll{overflow-x:auto}.scroll :is(th,td){overflow-wrap:normal}.scroll th[scope=row]{min-width:7em}
caption{text-align:left;margin-bottom:6px}
.wrap{overflow-wrap:anywhere}
footer{max-width:1180px;margin:0 auto;padding:0 28px 40px}
@media (max-width:820px){main{padding:24px 18px}.two{grid-template-columns:minmax(0,1fr)}h1{font-size:27px}}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--rule:#ccc}
body{font-size:10.5pt}main{padding:0;max-width:none}.two{display:block}.text{font-size:11pt;margin-bottom:20pt}
article+article{break-before:page;border:0;padding:0;margin:0}svg,.source,.cue,.marker{print-color-adjust:exact;-webkit-print-color-adjust:exact}
h1,h2,figcaption{break-after:avoid}figure{break-inside:avoid}}
@media (forced-colors:active){mark{color:CanvasText}svg rect{forced-color-adjust:none}}
`.trimStart();
