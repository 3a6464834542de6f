import tokens from '../design/tokens.css?inline';
import edge from './styles/edge.css?inline';
import host from './styles/host.css?inline';
import sheet from './styles/sheet.css?inline';

/** The style rules of what is in every page that is read. */
export const styles: string = [host, tokens, sheet, edge].join('\n');
