import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { env } from "../env.server.ts";

const making = new Map<string, Promise<Buffer>>();

const make = async (file: string, draw: () => Promise<Buffer>): Promise<Buffer> => {
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const content = await draw();
  await mkdir(dirname(file), { recursive: true });
  // Written beside and moved, so that a crash never leaves half a picture under its name.
  const temporary = `${file}.${randomUUID()}`;
  await writeFile(temporary, content);
  await rename(temporary, file);
  return content;
};

/** Pictures are drawn once and kept on disk; readers who ask for one that is being drawn wait for the same drawing. */
export const fromDisk = (name: string, draw: () => Promise<Buffer>): Promise<Buffer> => {
  const file = join(env().imageCacheDir, name);
  let pending = making.get(file);
  if (!pending) {
    pending = make(file, draw).finally(() => making.delete(file));
    making.set(file, pending);
  }
  return pending;
};
