import { localeOf } from "~/config/languages";
import { formatUnits } from "~/lib/impact/units";
import type { PublicProgram } from "../../../plugins/community/src/types/sponsorship";
import { type Audience, isCounted, pricesOf } from "./tier-view.server";

/** How much of a benefit a tier promises: a number, that there is one, or none of it. */
export interface Cell {
  tierId: string;
  quantity: string | undefined;
  isIncluded: boolean;
}

export interface MatrixRow {
  id: string;
  name: string;
  description: string;
  addition: string | undefined;
  isNew: boolean;
  cells: Cell[];
}

export interface MatrixSection {
  name: string;
  rows: MatrixRow[];
}

/** What each tier promises of each benefit; the columns are the program's tiers. */
export const matrixOf = ({ sections, tiers }: PublicProgram, audience: Audience): MatrixSection[] => {
  const locale = localeOf(audience.language);
  return sections.map(({ name, benefits }) => ({
    name: name?.[locale] ?? audience.words.otherBenefits,
    rows: benefits.map((benefit) => {
      const [price] = pricesOf(benefit.price_minor, audience);
      return {
        id: benefit.id,
        name: benefit.name[locale],
        description: benefit.description[locale],
        addition: price && audience.words.addition(price),
        isNew: benefit.is_new,
        cells: tiers.map(({ id, promises }) => {
          const quantity = promises[benefit.id] ?? 0;
          return {
            tierId: id,
            quantity: isCounted(benefit, quantity) && quantity > 0 ? formatUnits(String(quantity), locale) : undefined,
            isIncluded: quantity > 0,
          };
        }),
      };
    }),
  }));
};
