import type { Status } from '../engine/types.ts';
import type { Settings } from '../settings/settings.ts';

export type Density = Settings['density'];

const doubtful: readonly Status[] = ['unverified', 'disputed', 'denied'];

/** Whether the article itself says that something is unverified, disputed or denied. */
export const isDoubtful = (status: Status): boolean => doubtful.includes(status);

/** Whether the marks of a status are painted while no claim is in focus. */
export function isPainted(status: Status, density: Density): boolean {
  return density === 'all' || (density === 'doubtful' && isDoubtful(status));
}

/** Whether the parts of the claim in focus are. */
export const isFocusPainted = (density: Density): boolean => density !== 'off';
