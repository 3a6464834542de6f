/** What a map of messages looks like: each name with its request and its answer. */
export type MessageMap<Map> = { [Name in keyof Map]: { request: unknown; answer: unknown } };

/** A message on its way. */
export interface Message {
  sourcelight: string;
  request: unknown;
}

/** Tells our messages from whatever else comes in. */
export function isMessage(value: unknown): value is Message {
  return (
    typeof value === 'object' &&
    value !== null &&
    'request' in value &&
    'sourcelight' in value &&
    typeof value.sourcelight === 'string'
  );
}

/** A message of a map, ready to be sent. */
export function message<Map extends MessageMap<Map>, Name extends keyof Map & string>(
  name: Name,
  request: Map[Name]['request'],
): Message {
  return { sourcelight: name, request };
}
