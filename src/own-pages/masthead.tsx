import type { ComponentChildren } from 'preact';

interface MastheadProps {
  title: string;
  /** Another of our own pages. */
  other: { href: string; name: string };
  children?: ComponentChildren;
}

/** The name, the way to another page of ours, and what this one is. */
export function Masthead({ title, other, children }: MastheadProps) {
  return (
    <header class="masthead">
      <div class="nameplate">
        <p class="wordmark" lang="en" dir="ltr">
          <span>Source</span>light
        </p>
        <a href={other.href}>{other.name}</a>
      </div>
      <h1>{title}</h1>
      {children}
    </header>
  );
}
