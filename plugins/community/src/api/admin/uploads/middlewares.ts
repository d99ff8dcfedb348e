import { extname } from "node:path";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { EXTENSIONS, isCsv, pictureKind } from "./file-kind";

const MAX_FILE_BYTES = 10 * 1024 * 1024;
const MAX_REQUEST_BYTES = 60 * 1024 * 1024;

interface Upload {
  originalname: string;
  buffer: Buffer;
  size: number;
}

const refuse = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message);

/** Medusa reads uploads into memory without a limit, so their size is judged before the first byte is read. */
async function boundSize(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  if (req.method !== "POST") return next();
  const declared = Number(req.headers["content-length"]);
  if (Number.isInteger(declared) && declared >= 0 && declared <= MAX_REQUEST_BYTES) return next();
  res.setHeader("Connection", "close");
  const megabytes = MAX_REQUEST_BYTES / 1024 / 1024;
  const message = Number.isInteger(declared)
    ? `files: one upload may hold ${megabytes} MB in all`
    : "files: the size of the upload must be declared (Content-Length)";
  res.status(Number.isInteger(declared) ? 413 : 411).json({ type: "invalid_data", code: "upload_size", message });
}

async function checkContent(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const uploads = (req as unknown as { files?: Upload[] }).files ?? [];
  for (const { originalname, buffer, size } of uploads) {
    if (size > MAX_FILE_BYTES)
      throw refuse(`files: "${originalname}" is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB`);
    const kind = pictureKind(buffer);
    const extension = extname(originalname).toLowerCase();
    if (kind ? !EXTENSIONS[kind].includes(extension) : !isCsv(originalname, buffer))
      throw refuse(
        kind
          ? `files: "${originalname}" is a ${kind.toUpperCase()} picture; name it ${EXTENSIONS[kind].join(" or ")}`
          : `files: "${originalname}" is not a PNG, JPEG, WebP, AVIF or GIF picture`,
      );
  }
  next();
}

export const uploadMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/uploads", middlewares: [boundSize] },
  { matcher: "/admin/products/import", middlewares: [boundSize] },
  { matcher: "/admin/uploads", methods: ["POST"], middlewares: [checkContent] },
];
