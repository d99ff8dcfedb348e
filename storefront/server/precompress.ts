import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

// Run after the build: each text file gets its compressed twins, so that serving one costs no processor time.
const directory = fileURLToPath(new URL("../build/client", import.meta.url));
for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.(js|css|svg|txt|webmanifest)$/.test(entry.name)) continue;
  const file = join(entry.parentPath, entry.name);
  const content = await readFile(file);
  await Promise.all([
    writeFile(`${file}.gz`, gzipSync(content, { level: 9 })),
    writeFile(`${file}.br`, brotliCompressSync(content)),
  ]);
}
