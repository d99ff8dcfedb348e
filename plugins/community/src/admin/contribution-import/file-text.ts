/** With what JSON adds to it, it is below what the shop takes at once: 20 MB. */
const MOST_BYTES = 18_000_000;

/** `reason` is its name in our texts. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
  readonly reason: "noText" | "tooLarge";

  constructor(reason: "noText" | "tooLarge") {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Text is UTF-8, or UTF-16 with a mark, which is what a shell of Windows writes. What is neither is refused: read as if it
 * were, its names would be ruined without a word.
 * @throws UnreadableFile
 */
export async function fileText(file: Blob): Promise<string> {
  if (file.size > MOST_BYTES) throw new UnreadableFile("tooLarge");
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile("noText");
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
