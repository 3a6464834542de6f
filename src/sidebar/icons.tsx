import type { ComponentChildren, JSX } from 'preact';
import type { Status } from '../engine/types.ts';
import type { Settings } from '../settings/settings.ts';

/** The signs of the statuses are the lines under the marks, so that the list explains the page. */
const signs: Record<Status, JSX.Element> = {
  reported: <path d="M1 8h14" stroke-width="1.5" />,
  unverified: <path d="M1 8q1.75-4.5 3.5 0t3.5 0 3.5 0 3.5 0" stroke-width="1.6" />,
  disputed: <path d="M2 6h12M2 10h12M11 2.5 5 13.5" stroke-width="1.5" />,
  denied: <path d="M.2 8h4M6 8h4M11.8 8h4" stroke-width="2" />,
  confirmed: <path d="M1 8h14" stroke-width="3.5" />,
};

export function StatusSign({ status }: { status: Status }) {
  return <Icon class={`sign ${status}`}>{signs[status]}</Icon>;
}

/** A letter with the marks that it gets. */
const letter = <path d="m4 10.5 4-9 4 9M5.4 7.5h5.2" stroke-width="1.5" />;
export const densityIcons: Record<Settings['density'], JSX.Element> = {
  all: (
    <Icon>
      {letter}
      <path d="M1.5 14h13" stroke-width="1.7" />
    </Icon>
  ),
  focused: (
    <Icon>
      {letter}
      <path d="M1 4V1h3M15 4V1h-3M1 12v3h3M15 12v3h-3" stroke-width="1.3" />
    </Icon>
  ),
  doubtful: (
    <Icon>
      {letter}
      <path d="M1 14q1.75-3.4 3.5 0t3.5 0 3.5 0 3.5 0" stroke-width="1.5" />
    </Icon>
  ),
  off: (
    <Icon>
      {letter}
      <path d="M1.5 14.5 14.5 2" stroke-width="1.5" />
    </Icon>
  ),
};

export const closeIcon = (
  <Icon>
    <path d="m3.5 3.5 9 9m0-9-9 9" stroke-width="1.6" />
  </Icon>
);
export const helpIcon = (
  <Icon>
    <path
      d="M14.8 8A6.8 6.8 0 1 1 1.2 8a6.8 6.8 0 0 1 13.6 0ZM6 6.3a2 2 0 1 1 3 1.8c-.7.4-1 .8-1 1.5M8 11.7v.1"
      stroke-width="1.4"
    />
  </Icon>
);
export const moreIcon = (
  <Icon>
    <path d="M3 8h.01M8 8h.01M13 8h.01" stroke-width="2.6" />
  </Icon>
);
export const searchIcon = (
  <Icon class="magnifier">
    <path d="M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Zm-1.2 3.3 3.7 3.7" stroke-width="1.5" />
  </Icon>
);
export const chevronIcon = (
  <Icon class="chevron">
    <path d="m4.5 6.5 3.5 3.5 3.5-3.5" stroke-width="1.5" />
  </Icon>
);

/** A tick takes its place where what it adds is listed. */
export const plusIcon = (
  <Icon class="plus">
    <path class="add" d="M8 3.5v9M3.5 8h9" stroke-width="1.6" />
    <path class="added" d="m3 8.5 3.2 3.2L13 4.8" stroke-width="1.8" />
  </Icon>
);

function Icon({ children, class: name = '' }: { children: ComponentChildren; class?: string }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {children}
    </svg>
  );
}
