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

/** What comes back: the answer, or a sentence that says why there is none. */
export type Reply<Answer> = { answer: Answer } | { error: string };

/** @throws Error with the sentence; one of our own where nothing came back. */
export function answerIn<Answer>(reply: Reply<Answer> | null | undefined): Answer {
  if (!reply) throw new Error('Nobody answered.');
  if ('error' in reply) throw new Error(reply.error);
  return reply.answer;
}
