import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import type { ErrorAnswer } from "../types/checkout";
import { fieldPath } from "../workflows/field-path";
import { unstorableIn } from "../workflows/vocabulary";

const decoded = (url: string) => {
  try {
    return decodeURIComponent(url);
  } catch {
    return "";
  }
};

/** A text that the database cannot keep, or something nested too deeply to be read, by its field; whatever the shape. */
export function unstorableField(address: string, body: unknown): string | null {
  if (decoded(address).includes("\0")) return "address";
  const keys = Buffer.isBuffer(body) ? null : unstorableIn(body);
  return keys && (fieldPath(keys) || "body");
}

function refuseUnstorable(req: MedusaRequest, res: MedusaResponse<ErrorAnswer>, next: MedusaNextFunction): void {
  const field = unstorableField(req.originalUrl, req.body);
  if (field === null) {
    next();
    return;
  }
  const errors = [{ field, code: "unstorable", message: "Not a text that can be kept" }];
  const message = `${field}: Not a text that can be kept`;
  res.status(400).json({ type: "invalid_data", code: "invalid_request", message, field, errors });
}

/** Before any check of a route's own, for the platform's routes too. */
export const unprintableMiddlewares: MiddlewareRoute[] = ["/checkout/*", "/store/*", "/admin/*"].map((matcher) => ({
  matcher,
  middlewares: [refuseUnstorable],
}));
