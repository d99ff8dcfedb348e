import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import type { Encoding } from "../pages/page.server.ts";

export interface StaticFile {
  headers: Record<string, string>;
  body: Partial<Record<Encoding, Buffer>> & { identity: Buffer };
}

const types: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

const readIfThere = (file: string): Promise<Buffer | undefined> => readFile(file).catch(() => undefined);

/** The built files are few and small: they are read once and served from memory, already compressed. */
export const loadStaticFiles = async (directory: string): Promise<Map<string, StaticFile>> => {
  const files = new Map<string, StaticFile>();
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const type = types[extname(entry.name)];
    if (!entry.isFile() || !type) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(directory, file).split(sep).join("/")}`;
    const [identity, gzip, br] = await Promise.all([
      readFile(file),
      readIfThere(`${file}.gz`),
      readIfThere(`${file}.br`),
    ]);
    // Names under /assets carry a hash of their content, so they never change; the others may.
    const cache = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=3600";
    files.set(path, {
      headers: { "content-type": type, "cache-control": cache, vary: "accept-encoding" },
      body: { identity, ...(gzip ? { gzip } : {}), ...(br ? { br } : {}) },
    });
  }
  return files;
};
