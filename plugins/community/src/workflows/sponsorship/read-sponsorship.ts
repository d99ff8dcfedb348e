import type { MedusaContainer } from "@medusajs/framework/types";
import { inBothLanguages } from "../../domain/two-texts";
import { isVisibleTier } from "../../domain/visible-tiers";
import type { SponsorshipAnswer } from "../../types/sponsorship";
import { partnership } from "../partnership/partnership";
import { currentSponsors } from "./current-sponsors";
import { placesTaken } from "./places-taken";
import { publicSections, publicTier } from "./public-catalogue";
import { readSponsoredGoals } from "./sponsored-goals";

/** The prospectus: every published program with what can be seen of it at this moment. */
export async function readSponsorship(container: MedusaContainer, now = new Date()): Promise<SponsorshipAnswer> {
  const { prospectus } = partnership(container);
  const programs = await prospectus.programs();
  const ids = programs.map(({ id }) => id);
  const tiers = (await prospectus.tiers(ids)).filter((tier) =>
    isVisibleTier(
      { visibleFrom: tier.visible_from, visibleTo: tier.visible_to, isAdvertised: tier.is_advertised },
      now,
    ),
  );
  const benefits = await prospectus.benefits(ids);
  const promises = await prospectus.promises(ids);
  const taken = await placesTaken(
    container,
    tiers.map(({ id }) => id),
  );
  const sponsors = await currentSponsors(container, ids, now);
  const goalsOf = await readSponsoredGoals(container, now);
  return {
    programs: programs.map((program) => {
      const shown = tiers
        .filter(({ program_id }) => program_id === program.id)
        .map((tier) =>
          publicTier(tier, {
            promises: Object.fromEntries(
              promises
                .filter(({ tier_id }) => tier_id === tier.id)
                .map(({ benefit_id, quantity }) => [benefit_id, quantity]),
            ),
            taken: taken.get(tier.id) ?? 0,
            sponsors: sponsors.filter(({ tier_id }) => tier_id === tier.id),
            order: program.listing_order,
            now,
          }),
        );
      return {
        ...program,
        name: inBothLanguages(program.name),
        summary: inBothLanguages(program.summary),
        profit_statement: inBothLanguages(program.profit_statement),
        tiers: shown,
        sections: publicSections(
          benefits.filter(({ program_id }) => program_id === program.id),
          shown,
        ),
        goals: goalsOf(new Set(shown.map(({ id }) => id))),
      };
    }),
  };
}
