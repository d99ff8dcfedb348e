import { createHash } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { LogoRow } from "../../../modules/partnership/logo-rows";
import type { KeptLogo, LogoFile, LogoVariant } from "../../../types/logos";
import { inTransaction } from "../../database/connection";
import { partnerNotFound } from "../partners/members";
import { partnership } from "../partnership";
import type { LogoPicture } from "./draw-logo";
import { readLogo } from "./read-logo";

export interface SentLogo {
  bytes: Buffer;
  partnerId: string;
  variant: LogoVariant;
  /** Who sent it. */
  by: string;
}

/**
 * Draws a partner's logo anew and puts it in the place of the one before. The same file again changes nothing. No
 * workflow: a logo's bytes belong on no record of steps.
 * @throws DomainError `partner_not_found`, or at `logo` one of the codes of `logo-rules`.
 */
export async function keepLogo(
  container: MedusaContainer,
  { bytes, partnerId, variant, by }: SentLogo,
): Promise<KeptLogo> {
  const { logos, partners } = partnership(container);
  if ((await partners.list([partnerId])).length === 0) throw partnerNotFound();
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const standing = (await logos.current([partnerId])).find((row) => row.variant === variant);
  if (standing?.sha256 === sha256) return keptLogo(standing);
  const { width, height, background, pictures } = await readLogo(bytes);
  const files: LogoFile[] = [];
  for (const picture of pictures) files.push(await keepFile(container, picture));
  const row = { partner_id: partnerId, variant, sha256, width, height, background, files, kept_by: by };
  return keptLogo(await inTransaction(container, (on) => logos.replace(row, on)));
}

/** The logos in use of these partners, by the partner's id; a partner without one is not in it. */
export async function logosOf(
  container: MedusaContainer,
  partnerIds: readonly string[],
): Promise<Map<string, KeptLogo[]>> {
  const rows = await partnership(container).logos.current(partnerIds);
  return Map.groupBy(rows.map(keptLogo), (logo) => logo.partner_id);
}

async function keepFile(container: MedusaContainer, { format, width, height, bytes }: LogoPicture): Promise<LogoFile> {
  const { url } = await container.resolve(Modules.FILE).createFiles({
    filename: `logo-${crypto.randomUUID()}-${height}.${format}`,
    mimeType: `image/${format}`,
    content: bytes.toString("base64"),
    access: "public",
  });
  return { format, width, height, url };
}

function keptLogo({ id, partner_id, variant, width, height, background, files, kept_at }: LogoRow): KeptLogo {
  return { id, partner_id, variant, width, height, background, files, kept_at: kept_at.toISOString() };
}
