import type { MedusaContainer } from "@medusajs/framework/types";
import type { KeptLogo, LogoVariant } from "../../types/logos";
import type { PublicSponsor } from "../../types/sponsorship";
import { logosOf } from "../partnership/logos/keep-logo";
import { partnership } from "../partnership/partnership";

/** Whose agreements are active and in their term, in any order. */
export async function currentSponsors(
  container: MedusaContainer,
  programIds: readonly string[],
  now: Date,
): Promise<PublicSponsor[]> {
  const rows = await partnership(container).prospectus.sponsors(programIds, now);
  const logos = await logosOf(
    container,
    rows.map(({ partner_id }) => partner_id),
  );
  return rows.map(({ partner_id, tier_id, name, site, signed_at }) => ({
    ...{ partner_id, tier_id, name, site },
    logos: {
      light: shownOf(logos.get(partner_id), "light"),
      dark: shownOf(logos.get(partner_id), "dark"),
    },
    since: signed_at.toISOString(),
  }));
}

/** Sharp on every screen at the size of a wall: the largest of its files. */
function shownOf(logos: readonly KeptLogo[] | undefined, variant: LogoVariant): string | null {
  const logo = logos?.find((one) => one.variant === variant);
  return logo?.files.findLast(({ format }) => format === "webp")?.url ?? null;
}
