import { render } from 'preact';
import type { SidebarProps } from './props.ts';
import { Sidebar } from './sidebar.tsx';

/** Draws the sidebar, or draws it again with what has changed. */
export function drawSidebar(container: Element, props: SidebarProps): void {
  render(<Sidebar {...props} />, container);
}

export function eraseSidebar(container: Element): void {
  render(null, container);
}
