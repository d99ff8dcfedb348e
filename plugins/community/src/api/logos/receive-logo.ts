import type { MedusaRequest } from "@medusajs/framework/http";
import type { KeptLogo, LogoVariant } from "../../types/logos";
import { keepLogo } from "../../workflows/partnership/logos/keep-logo";
import { logoRefusal, logosUnderWay, MOST_LOGO_BYTES } from "../../workflows/partnership/logos/limits";
import { readBody } from "./read-body";

const LIMITS = {
  mostBytes: MOST_LOGO_BYTES,
  tooLarge: () => logoRefusal("logo_too_large"),
  incomplete: () => logoRefusal("logo_incomplete"),
};
/** What a page of another site can send without asking first is not among them. */
const TYPES = /^(image\/[\w.+-]+|application\/octet-stream)\s*(;|$)/i;

/** The body is the logo itself: for every route that takes one, with `bodyParser: false`. */
export function receiveLogo(
  req: MedusaRequest,
  { partnerId, by }: { partnerId: string; by: string },
): Promise<KeptLogo> {
  const { variant } = req.validatedQuery as { variant: LogoVariant };
  return logosUnderWay.take(async () => {
    if (!TYPES.test(req.headers["content-type"] ?? "")) throw logoRefusal("logo_content_type");
    return keepLogo(req.scope, { bytes: await readBody(req, LIMITS), partnerId, variant, by });
  });
}
