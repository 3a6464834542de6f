import { escaped } from './escape.ts';
import { style } from './style.ts';

/** The beginning of a page. Nothing may be loaded from elsewhere, and nothing run. */
export const pageStart = (title: string, language = 'en') => `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)} – Sourcelight</title>
<style>
${style}</style>
</head>
<body>
<main>
`;

export const pageEnd = `</main>
<footer>A mark does not mean that a claim is wrong. Sourcelight shows who says what; it never judges what is true.</footer>
</body>
</html>
`;
