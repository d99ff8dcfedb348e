import { extname } from "node:path";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communityOptions } from "../../workflows/plugin-options";

/** Shown in the page; everything else (an SVG can carry a script) is only ever offered as a download. */
const PICTURES: Record<string, string> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".gif": "image/gif",
};
const A_YEAR_MS = 365 * 24 * 60 * 60 * 1000;
const PRIVATE_PREFIX = "private-";

function fileName(path: string): string | null {
  try {
    const name = decodeURIComponent(path).replace(/^\/+/, "");
    return name && !name.includes("\0") ? name : null;
  } catch {
    return null;
  }
}

function isStaff(req: MedusaRequest): boolean {
  const session = req.session as { auth_context?: { actor_type?: string } } | undefined;
  return session?.auth_context?.actor_type === "user";
}

/**
 * Uploads lie where FILES_DIR says and are named by the time they came, so a name never changes its content. They come
 * from the admin's own origin: whatever they hold, they must never run there.
 */
export async function serveFile(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  if (req.method !== "GET" && req.method !== "HEAD") return next();
  const name = fileName(req.path);
  // Exports of orders hold addresses of people; Medusa keeps them in the same folder, for staff only.
  const isPrivate = !!name && name.split(/[\\/]/).some((part) => part.startsWith(PRIVATE_PREFIX));
  const notFound = () => {
    if (!res.headersSent) res.status(404).json({ type: "not_found", message: "There is no such file" });
  };
  if (!name || (isPrivate && !isStaff(req))) return notFound();

  const picture = PICTURES[extname(name).toLowerCase()];
  const headers: Record<string, string> = {
    "Content-Type": picture ?? "application/octet-stream",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "cross-origin",
  };
  if (!picture) headers["Content-Disposition"] = "attachment";
  if (isPrivate) headers["Cache-Control"] = "private, no-store";
  const caching = isPrivate ? { cacheControl: false } : { maxAge: A_YEAR_MS, immutable: true };
  const { filesDir: root } = communityOptions(req.scope);
  res.sendFile(name, { root, headers, dotfiles: "ignore", ...caching }, (error) => {
    if (error) notFound();
  });
}
