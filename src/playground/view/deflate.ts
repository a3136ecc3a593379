const format = 'deflate-raw';

/** A text, compressed, in characters that may stand in an address. */
export async function deflate(text: string): Promise<string> {
  const bytes = await new Response(
    new Blob([text]).stream().pipeThrough(new CompressionStream(format)),
  ).arrayBuffer();
  let binary = '';
  for (const byte of new Uint8Array(bytes)) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** What `deflate` made, as text again; `undefined` where it is something else, or longer than `most` bytes. */
export async function inflate(packed: string, most: number): Promise<string | undefined> {
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format)).getReader();
    const decoder = new TextDecoder();
    let text = '';
    let length = 0;
    for (;;) {
      const {done, value} = await reader.read();
      if (done) return text + decoder.decode();
      length += value.length;
      // A link of a few kilobytes can unpack to gigabytes, and freeze the tab of who opens it.
      if (length > most) return void (await reader.cancel());
      text += decoder.decode(value, {stream: true});
    }
  } catch {
    return undefined;
  }
}
