import { i18n } from '#i18n';
import html from '../../demo/article.html?raw';
import { drawsCard } from '../card/draw.tsx';
import { startContent } from '../content/start.ts';
import { bring } from '../late/late.ts';
import { direction, language, speak } from '../locales/i18n.ts';
import { chosenWords } from '../locales/languages.ts';
import { type Opening, readOpening } from '../messages/opening.ts';
import { readSettings } from '../settings/settings.ts';
import './article.css';

/** Makes this page the bundled article, and reads it as any other: with the same sidebar, by the same engine. */
export async function startArticle(): Promise<void> {
  const { head, body, documentElement } = new DOMParser().parseFromString(html, 'text/html');
  document.title = head.querySelector('title')?.textContent ?? '';
  document.documentElement.lang = documentElement.lang;
  // What the article declares of itself is data for machines; nothing of it is run.
  document.head.append(...head.querySelectorAll('meta[name], meta[property], style, script[type$="json"]'));
  document.body.replaceChildren(...body.childNodes);
  // No scripts are sent into a page of our own.
  bring('card', drawsCard);
  const toggle = startContent();
  speak(await chosenWords((await readSettings()).language));
  document.body.prepend(invitation(toggle));
}

/** Says what this is and how to begin: by the toolbar button, as everywhere, or here. */
function invitation(toggle: (opening: Opening) => void): HTMLElement {
  const bar = document.createElement('aside');
  bar.className = 'sourcelight-invitation';
  bar.lang = language();
  bar.dir = direction();
  bar.ariaLabel = 'Sourcelight';
  const words = document.createElement('p');
  words.textContent = i18n.t('welcome_article');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = i18n.t('action_title');
  button.addEventListener('click', () => void readOpening(location.href).then(toggle));
  bar.append(words, button);
  return bar;
}
