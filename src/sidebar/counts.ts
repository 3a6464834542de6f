import type { Analysis, Claim, Status } from '../engine/types.ts';

/** What the header counts. */
export interface Counts {
  claims: number;
  sources: number;
  unnamed: number;
  unverified: number;
  disputed: number;
  denied: number;
}

export function countsOf({ claims, sources }: Pick<Analysis, 'claims' | 'sources'>): Counts {
  const withStatus = (status: Status) => claims.filter((claim) => claim.status === status).length;
  return {
    claims: claims.length,
    sources: sources.length,
    unnamed: sources.filter((source) => source.anonymous).length,
    unverified: withStatus('unverified'),
    disputed: withStatus('disputed'),
    denied: withStatus('denied'),
  };
}

/** Whether a reader is not told who says it. */
export const isUnnamed = ({ source }: Claim): boolean => source === null || source.anonymous;
