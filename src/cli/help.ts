import { formats } from '../formats/index.ts';

const formatLines = Object.values(formats).map(({ name, purpose }) => `    ${name.padEnd(10)}${purpose}`);

export const help = `Finds the attributed statements of news articles: who says what.

Usage: sourcelight scan FILE… [options]        (- reads standard input)

  -f, --format NAME       how the claims are written:
${formatLines.join('\n')}
    table     columns for the terminal
                          Default: json for one document, jsonl for several and for .jsonl
  -o, --output FILE       where they are written (default: standard output)
  -i, --input KIND        auto, text, html or jsonl (default: auto, by the file's name, else its beginning)
      --min-confidence N  leaves out claims below N (0 to 1)
  -h, --help
  -v, --version

A .html file is read as a page, whose article is found; .txt is an article's text; .jsonl has a record
{"id", "text"} or {"id", "html", "url"} on each line. With SOURCE_DATE_EPOCH set, that is the time of analysis.

Exit status: 0 all well; 1 some inputs could not be analysed; 2 wrong usage.
`;
