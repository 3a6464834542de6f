import corrections from '../corrections/corrections.css?inline';
import selection from '../selection/selection.css?inline';
import arrivals from './styles/arrivals.css?inline';
import buttons from './styles/buttons.css?inline';
import cards from './styles/cards.css?inline';
import claim from './styles/claim.css?inline';
import exportMenu from './styles/export.css?inline';
import glossary from './styles/glossary.css?inline';
import header from './styles/header.css?inline';
import list from './styles/list.css?inline';
import menu from './styles/menu.css?inline';
import panel from './styles/panel.css?inline';
import reset from './styles/reset.css?inline';
import sources from './styles/sources.css?inline';
import states from './styles/states.css?inline';
import tabs from './styles/tabs.css?inline';
import tools from './styles/tools.css?inline';

/** All style rules of the sidebar but the tokens, which its frame or the page's host has; the states come last, as they overrule. */
export const styles: string = [
  reset,
  buttons,
  panel,
  header,
  tabs,
  tools,
  list,
  cards,
  claim,
  selection,
  corrections,
  arrivals,
  sources,
  glossary,
  menu,
  exportMenu,
  states,
].join('\n');
