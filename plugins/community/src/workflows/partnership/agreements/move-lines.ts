import type { MedusaContainer } from "@medusajs/framework/types";
import { moveLine, placeOfferEnd, placesLeft } from "../../../domain/place-queue";
import { inTransaction } from "../../database/connection";
import { partnership } from "../partnership";

/** Before each tier where somebody waits, what has come free is offered to whoever is first. */
export async function movePlaceLines(container: MedusaContainer): Promise<void> {
  const { places } = partnership(container);
  for (const tierId of await places.tiersWithLine())
    await inTransaction(container, async (on) => {
      const tier = await places.lockTier(tierId, on);
      if (!tier) return;
      const now = await places.clock(on);
      const taken = await places.takenByOthers(tierId, "", on);
      const line = await places.line(tierId, on);
      const free = placesLeft(tier.capacity, taken) ?? line.length;
      const { passed, offered } = moveLine(line, free, now);
      if (passed.length > 0) await places.leaveLine(passed, on);
      if (offered.length > 0) await places.offerPlaces(offered, placeOfferEnd(now), on);
    });
}
