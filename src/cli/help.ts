import { formats } from '../formats/index.ts';
import { rowKinds } from '../stats/csv.ts';

const formatLines = Object.values(formats).map(({ name, purpose }) => `    ${name.padEnd(10)}${purpose}`);

export const help = `Finds the attributed statements of news articles: who says what.

Usage: sourcelight scan FILE… [options]        finds the claims of articles
       sourcelight stats FILE… [options]       sums what scan wrote as jsonl
                                               (- reads standard input)

scan: a FILE may be a folder, and gzip or zstd of any of these:
    .html     a page, whose article is found
    .txt      an article's text
    .jsonl    records {"id", "text"} or {"id", "html", "url"}, one a line;
              texts may have "url", "title", "byline", "published" and "language", which are kept
    .warc     a web archive: its pages

  -f, --format NAME       how the claims are written:
${formatLines.join('\n')}
    table     columns for the terminal
                          Default: json for one document, jsonl for several
  -o, --output FILE       where they are written (default: standard output); for brat a folder
  -i, --input KIND        auto, text, html, jsonl or warc (default: auto, by the file's name, else its beginning)
  -w, --workers N         threads (default: one a core); the output is in the order of the input
      --resume            goes on where an earlier run with this --output was stopped (jsonl)
      --min-confidence N  leaves out claims below N (0 to 1)

stats: articles, claims, named and unnamed sources and statuses, by site and month, from .jsonl, packed or not

  -f, --format NAME       table (for the terminal, the default), csv, or html: a page with pictures
      --by ROWS           what a row of csv is of: ${rowKinds.join(', ')} (default: ${rowKinds[0]})
  -o, --output FILE       where they are written (default: standard output)

  -h, --help
  -v, --version

With SOURCE_DATE_EPOCH set, that is the time of analysis.

Exit status: 0 all well; 1 some inputs could not be analysed or read; 2 wrong usage.
`;
