/**
 * Whether an element is not shown, by its computed style. What has no box of its own but shows its
 * children (`display: contents`) is shown; what fades in (opacity) is shown too.
 */
export function isHidden(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return false;
  const style = getComputedStyle(element);
  return style.display !== 'contents' || style.visibility !== 'visible';
}
