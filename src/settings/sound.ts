import type { Settings } from './settings.ts';

/** How wide the sidebar may be, in CSS px: its lines stay readable, and the page keeps room. */
export const widthLimits = { least: 300, most: 640 } as const;

/** The values that a setting can be chosen from, in the order in which they are offered. */
export const choices = {
  shown: ['statements', 'all'],
  density: ['all', 'focused', 'doubtful', 'off'],
  theme: ['auto', 'light', 'dark'],
  side: ['left', 'right'],
  language: ['auto', 'en', 'es', 'fr', 'de', 'uk', 'ar'],
} as const satisfies { [Name in keyof Settings]?: readonly Settings[Name][] };

const among = (all: readonly string[]) => (value: unknown) => all.includes(value as string);
const within = (least: number, most: number) => (value: unknown) =>
  typeof value === 'number' && value >= least && value <= most;

const isYesOrNo = (value: unknown) => typeof value === 'boolean';

/** Whether a value is one that a setting can have. */
const isSound: { [Name in keyof Settings]: (value: unknown) => boolean } = {
  shown: among(choices.shown),
  confidence: within(0, 1),
  density: among(choices.density),
  theme: among(choices.theme),
  side: among(choices.side),
  width: within(widthLimits.least, widthLimits.most),
  opens: isYesOrNo,
  savesEverywhere: isYesOrNo,
  language: among(choices.language),
  coder: (value) => typeof value === 'string' && value.length <= 80,
};

export const isSettingName = (name: string): name is keyof Settings => Object.hasOwn(isSound, name);

/** Those of some stored or given values that are settings, with values that they can have. */
export function soundSettings(values: Record<string, unknown>): Partial<Settings> {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => isSettingName(name) && isSound[name](value)),
  );
}
