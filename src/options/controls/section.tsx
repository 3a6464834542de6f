import type { ComponentChildren } from 'preact';

interface SectionProps {
  id: string;
  title: string;
  /** What the section is about, in a sentence or two. */
  lede: string;
  children: ComponentChildren;
}

/** A part of the page: what it is about at its side, what can be chosen beside it. */
export function Section({ id, title, lede, children }: SectionProps) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <div class="about">
        <h2 id={`${id}-title`}>{title}</h2>
        <p>{lede}</p>
      </div>
      <div class="choices">{children}</div>
    </section>
  );
}
