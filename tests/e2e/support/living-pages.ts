import type { Resource } from '../../../scripts/lib/serve.ts';

/** A live report, with people and places that were made up; each entry is a claim of its own. */
const entries = [
  'The lock gates at Sarn Weir will stay shut until Friday, harbour master Edda Quill said on Monday morning.',
  '“Nobody is to take a boat below the weir,” said Captain Jonas Reave of the river police.',
  'The water authority said that the level had risen by two metres since midnight.',
  'Mayor Petra Lund told reporters that the school in Mill Street would open its doors to families.',
  'According to the weather office, the rain will ease before Wednesday.',
  'Rail operator Norline said that no train would cross the old bridge before the weekend.',
  '“We have sandbags for three streets, not for thirty,” said fire officer Tam Aldery.',
  'A farmer, Bren Coyle, said that he had moved his cattle to the upper pasture at dawn.',
];

export const texts = {
  entries,
  above: 'The army said that two hundred soldiers were on their way to Sarn Weir.',
  below: 'Shopkeeper Ilse Brandt said that the water had come to the third step of her cellar.',
  rest: 'Professor Halda Winn said that the weir had been built for half as much water.',
  /** Another article, for a page that moves on. */
  next: [
    'The museum in Tollen will lend its oldest clock to the town hall, director Marek Osten said on Tuesday.',
    '“It has told the wrong time for two hundred years,” said clockmaker Anna Fessel.',
    'The council said that visitors would be let in without a ticket until the end of the summer.',
    'The clock was made for a duke who never paid for it, and it came to the museum in a hay cart long after the last of his line had left the country for good.',
  ],
};

const paragraphs = (of: readonly string[]) => of.map((text) => `<p>${text}</p>`).join('\n');
const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}
  <style>body { margin: 0 auto; max-width: 640px; font: 20px/1.6 serif }</style></head><body>${body}</body></html>`;
const report = `<h1>The river rises at Sarn Weir</h1>\n${paragraphs(entries)}`;
const title = 'The river rises at Sarn Weir';

/** Marked up as AMP asks for it; hidden until its script has come, which never does. */
const amp = `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>${title}</title>
  <style amp-boilerplate>body { animation: -amp-start 1s steps(1, end) 0s 1 normal both }
  @keyframes -amp-start { from { visibility: hidden } to { visibility: visible } }</style></head>
  <body><amp-sidebar id="menu" layout="nodisplay"><p>The editors said that you should read their other reports, too.</p></amp-sidebar>
  <main><article><h1>${title}</h1><amp-img src="x.jpg" width="6" height="4"></amp-img>
  <amp-fit-text>${paragraphs(entries.slice(0, 4))}</amp-fit-text>
  <amp-ad width="300" height="250" type="none"><p>“The best umbrella there is,” said everyone who has one of ours.</p></amp-ad>
  <amp-accordion><section expanded><h2>More</h2><div>${paragraphs(entries.slice(4))}</div></section></amp-accordion>
  </article></main></body></html>`;

/** As reader views set a page. */
const reader = page(
  title,
  `<div class="container" dir="ltr"><div class="header reader-header"><a class="domain" href="#">sarn.example</a>
  <h1 class="reader-title">${title}</h1><div class="credits reader-credits">Lena Oskar</div></div><hr>
  <div class="content"><div class="moz-reader-content"><div id="readability-page-1" class="page"><div>
  ${paragraphs(entries)}</div></div></div></div><div class="toolbar reader-toolbar"><button>Close</button></div></div>`,
);

export const livingPages: Record<string, Resource> = {
  '/report.html': { body: page(title, `<main><article>${report}</article></main>`) },
  '/more.html': {
    body: page(
      title,
      `<main><article>${report}<div id="rest" hidden><p>${texts.rest}</p></div>
      <button type="button" onclick="rest.hidden = false; this.remove()">Read more</button></article></main>`,
    ),
  },
  '/framed.html': {
    body: page(
      'Portal',
      `<h1>Portal</h1><p>The report stands in a frame.</p>
      <div style="height: 300px"></div><iframe src="/report.html" width="640" height="700" style="border: 7px solid"></iframe>
      <div style="height: 900px"></div>`,
    ),
  },
  '/busy.html': {
    body: page(
      title,
      `<div id="ticker">0</div><main><article>${report}<aside class="advert" id="advert">0</aside></article></main>
      <script>setInterval(() => { ticker.textContent = 'Shares: ' + Math.random();
      advert.innerHTML = '<p>“Buy now,” said the shop ' + Math.random() + ' times before anybody had asked it to.</p>';
      ticker.style.left = Math.random() + 'px'; }, 20)</script>`,
    ),
  },
  '/amp.html': { body: amp },
  '/reader.html': { body: reader },
};
