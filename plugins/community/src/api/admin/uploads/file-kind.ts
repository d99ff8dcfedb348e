export type FileKind = "png" | "jpeg" | "gif" | "webp" | "avif";

const startsWith = (bytes: Uint8Array, signature: number[], at = 0) =>
  signature.every((byte, index) => bytes[at + index] === byte);
const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/** Decided by what the file is, not by what it is called: a name and a header are chosen by whoever sends them. */
export function pictureKind(bytes: Uint8Array): FileKind | null {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "png";
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return "jpeg";
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return "gif";
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP") return "webp";
  if (ascii(bytes, 4, 8) === "ftyp" && /avi[fs]/.test(ascii(bytes, 8, 32))) return "avif";
  return null;
}

export const EXTENSIONS: Record<FileKind, string[]> = {
  png: [".png"],
  jpeg: [".jpg", ".jpeg"],
  gif: [".gif"],
  webp: [".webp"],
  avif: [".avif"],
};

/** The admin imports products from a CSV through the same door. It is text, and is only ever offered as a download. */
export function isCsv(name: string, bytes: Uint8Array): boolean {
  if (!name.toLowerCase().endsWith(".csv") || bytes.includes(0)) return false;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return !text.trimStart().startsWith("<");
  } catch {
    return false;
  }
}
