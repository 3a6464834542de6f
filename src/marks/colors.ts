import type { Status } from '../engine/types.ts';

/** The colours that marks are painted with on one kind of page. */
export interface MarkColors {
  status: Record<Status, string>;
  /** Tints behind the parts of the focused claim: translucent, so that the page's own paper shows through. */
  source: string;
  cue: string;
  content: string;
  marker: string;
  /** Of the lines at source and cue. */
  line: string;
}

export const onLightPage: MarkColors = {
  status: {
    reported: 'rgb(47 84 134)',
    unverified: 'rgb(138 82 0)',
    disputed: 'rgb(117 48 107)',
    denied: 'rgb(155 34 38)',
    confirmed: 'rgb(29 106 68)',
  },
  source: 'rgb(58 125 220 / 0.2)',
  cue: 'rgb(128 80 190 / 0.16)',
  content: 'rgb(255 205 60 / 0.32)',
  marker: 'rgb(120 110 90 / 0.18)',
  line: 'rgb(60 70 100 / 0.75)',
};

export const onDarkPage: MarkColors = {
  status: {
    reported: 'rgb(143 180 234)',
    unverified: 'rgb(240 179 90)',
    disputed: 'rgb(221 155 210)',
    denied: 'rgb(255 154 148)',
    confirmed: 'rgb(127 208 164)',
  },
  source: 'rgb(96 160 255 / 0.32)',
  cue: 'rgb(180 130 250 / 0.3)',
  content: 'rgb(240 190 70 / 0.26)',
  marker: 'rgb(190 180 160 / 0.24)',
  line: 'rgb(200 210 235 / 0.75)',
};
