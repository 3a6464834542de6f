import type { Span } from '../../engine/types.ts';
import { CodePoints } from '../parts/code-points.ts';
import { spanIn } from './document.ts';

/** What stands in a `.ann` file, by the names of its lines. */
export interface Annotations {
  places: Map<string, { type: string; spans: Span[] }>;
  /** Of each event its roles, with the places that fill them. */
  events: Map<string, Map<string, string>>;
  attributes: Map<string, Map<string, string>>;
  notes: Map<string, Map<string, string>>;
}

/** Reads brat's standoff. Lines of kinds that are of no use here are passed over. */
export function parseAnn(ann: string, text: string): Annotations {
  const points = new CodePoints(text);
  const found: Annotations = {
    places: new Map(),
    events: new Map(),
    attributes: new Map(),
    notes: new Map(),
  };
  ann.split('\n').forEach((line, i) => {
    const [id = '', head = '', words = ''] = line.split('\t');
    const [type = '', ...rest] = head.split(' ');
    const [of = '', value = 'true'] = rest;
    if (id.startsWith('T')) {
      const spans = rest
        .join(' ')
        .split(';')
        .map((place) => {
          const [, start, end] = /^(\d+) (\d+)$/.exec(place) ?? [];
          if (start === undefined) throw new Error(`Line ${i + 1}: "${place}" is no place.`);
          return spanIn(text, points.toUnits(Number(start)), points.toUnits(Number(end)));
        });
      found.places.set(id, { type, spans });
    } else if (id.startsWith('E')) found.events.set(id, new Map(rest.map((role) => pair(role))));
    else if (id.startsWith('A') || id.startsWith('M')) under(found.attributes, of).set(type, value);
    else if (id.startsWith('#')) under(found.notes, of).set(type, words);
  });
  return found;
}

function pair(role: string): [name: string, id: string] {
  const [name = '', id = ''] = role.split(':');
  return [name, id];
}

function under(map: Map<string, Map<string, string>>, id: string): Map<string, string> {
  const inner = map.get(id) ?? new Map<string, string>();
  map.set(id, inner);
  return inner;
}
