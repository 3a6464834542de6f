import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { rangesOf } from '../../src/page/ranges.ts';
import { readSelection } from '../../src/selection/read-selection.ts';
import { selectedArticle } from '../../src/selection/selected-article.ts';

const page = { isHidden: () => false, url: 'https://courier.example/wall', told: '' };

function pageWith(body: string): Document {
  const document = new Window({ url: page.url }).document as unknown as Document;
  document.body.innerHTML = body;
  return document;
}

/** From the first letter of some words to the last of others. */
function between(document: Document, first: string, last: string): Range {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  const at = (words: string) => {
    const node = nodes.find(({ data }) => data.includes(words));
    if (!node) throw new Error(`No “${words}”.`);
    return { node, offset: node.data.indexOf(words) };
  };
  const range = document.createRange();
  range.setStart(at(first).node, at(first).offset);
  range.setEnd(at(last).node, at(last).offset + last.length);
  return range;
}

const selected = (document: Document, ...ranges: Range[]) => selectedArticle(document, ranges, page);

describe('the selected text of a page', () => {
  const document = pageWith(`<h1>Wall</h1><p>The  mayor <b>said</b> the wall
    held.</p><div><p>“No,” said Ada Quill.<p class="ad">Buy now.<p>Nobody was hurt.</div>`);

  it('is read by paragraphs, from the first letter to the last, each at its place', () => {
    const article = selected(document, between(document, 'mayor', 'said Ada'));
    expect(article?.text).toBe('mayor said the wall held.\n\n“No,” said Ada');
    const at = article?.text.indexOf('the wall') ?? 0;
    const places = article ? rangesOf(article, at, at + 8) : [];
    expect(places.map(String)).toEqual(['the wall']);
  });

  it('takes nothing of what is not shown', () => {
    const isHidden = (element: Element) => element.className === 'ad';
    const range = between(document, '“No', 'Nobody');
    expect(selectedArticle(document, [range], { ...page, isHidden })?.text).toBe(
      '“No,” said Ada Quill.\n\nNobody',
    );
  });

  it('looks at nothing that the selection does not touch', () => {
    const asked: string[] = [];
    const isHidden = (element: Element) => {
      asked.push(element.textContent);
      return false;
    };
    selectedArticle(document, [between(document, '“No', 'Ada')], { ...page, isHidden });
    expect(asked).not.toContain('Wall');
    expect(asked).not.toContain('Nobody was hurt.');
  });

  it('may be in several stretches', () => {
    const ranges = [between(document, 'mayor', 'mayor'), between(document, 'Nobody', 'hurt')];
    expect(selected(document, ...ranges)?.text).toBe('mayor\n\nNobody was hurt');
  });

  it('is none where nothing but white space is selected', () => {
    const range = document.createRange();
    range.setStart(document.querySelector('p')?.firstChild as Text, 3);
    range.setEnd(document.querySelector('p')?.firstChild as Text, 5);
    expect(selected(document, range)).toBeNull();
  });

  it('says what is known of the page', () => {
    const about = selected(document, between(document, 'mayor', 'held'))?.document;
    expect(about).toMatchObject({ title: 'Wall', url: 'https://courier.example/wall' });
  });
});

describe('the selected text of a field', () => {
  it.each(['<textarea>', '<input>', '<input type="search">'])('is read from %s', (field) => {
    const document = pageWith(field);
    const element = document.querySelector('input,textarea') as HTMLInputElement;
    element.value = 'She said it held. Yes.';
    element.focus();
    element.setSelectionRange(0, 17);
    expect(readSelection(document, page)).toMatchObject({
      place: 'field',
      article: { text: 'She said it held.', runs: [] },
    });
  });

  it('is not read where it is secret', () => {
    const document = pageWith('<input type="password">');
    const element = document.querySelector('input') as HTMLInputElement;
    element.value = 'She said it held.';
    element.focus();
    element.setSelectionRange(0, 17);
    expect(readSelection(document, page)).toBeNull();
  });
});

describe('what cannot be seen into', () => {
  it('is taken from what the browser says, by paragraphs', () => {
    const told = ' It held,\n the mayor   said.\n\nNobody was hurt. ';
    expect(readSelection(pageWith('<p>Other words.</p>'), { ...page, told })).toMatchObject({
      place: 'frame',
      article: { text: 'It held,\n\nthe mayor said.\n\nNobody was hurt.', runs: [] },
    });
  });

  it('is nothing where the browser says nothing', () => {
    expect(readSelection(pageWith('<p>Other words.</p>'), page)).toBeNull();
  });
});
