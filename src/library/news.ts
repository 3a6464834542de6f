/** The pages of the library tell each other, and the background tells them, that something has changed. */
const NAME = 'sourcelight-library';
/** What a page tells it need not hear. */
const ME = crypto.randomUUID();

export function tellOfChange(): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(ME);
  channel.close();
}

/** @returns a function that stops listening. */
export function onChange(listener: () => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }) => {
    if (data !== ME) listener();
  };
  return () => channel.close();
}
