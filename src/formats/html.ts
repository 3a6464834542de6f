import { defineFormat } from './format.ts';
import { article } from './report/article.ts';
import { pageEnd, pageStart } from './report/page.ts';

/** A page that holds all it needs: it opens anywhere, prints well, and runs no script. */
export const html = defineFormat({
  name: 'html',
  label: 'HTML report',
  purpose: 'text with marks, claims and pictures on one page: for reading, printing and sending',
  extension: 'html',
  mediaType: 'text/html;charset=utf-8',
  writer() {
    let count = 0;
    return {
      add(analysis) {
        count++;
        const title = analysis.title ?? analysis.id ?? 'Claims';
        return (count === 1 ? pageStart(title, analysis.language) : '') + article(analysis, `a${count}`);
      },
      end: () => (count === 0 ? pageStart('Claims') : '') + pageEnd,
    };
  },
});
