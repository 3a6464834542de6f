import type { Analysis, Claim, DocumentInfo, Generator } from '../../engine/types.ts';

/** What is known of a document and of its analysis, without text and findings. */
export type DocumentFields = DocumentInfo & Pick<Analysis, 'schema' | 'generator' | 'analyzedAt'>;

export function documentFields(analysis: Analysis): DocumentFields {
  const { text, claims, sources, markers, ...fields } = analysis;
  return fields;
}

/** What is known of a claim beside its places in the text. */
export interface ClaimFields extends Omit<Claim, 'source' | 'cue' | 'content'> {
  source: Omit<NonNullable<Claim['source']>, 'start' | 'end' | 'text'> | null;
  cue: Omit<NonNullable<Claim['cue']>, 'start' | 'end' | 'text'> | null;
}

export function claimFields({ content, source, cue, ...others }: Claim): ClaimFields {
  return {
    ...others,
    source: source && {
      name: source.name,
      sourceId: source.sourceId,
      kind: source.kind,
      anonymous: source.anonymous,
    },
    cue: cue && { stance: cue.stance },
  };
}

/** "sourcelight 0.1.0" */
export const made = ({ name, version }: Generator) => `${name} ${version}`;

/** "sourcelight 0.1.0, confidence from 0.3, weights sha256:…" */
export function madeWith(generator: Generator): string {
  const { weights, options } = generator;
  return [
    made(generator),
    ...(options ? [`confidence from ${options.minConfidence}`] : []),
    ...(weights ? [`weights ${weights}`] : []),
  ].join(', ');
}
