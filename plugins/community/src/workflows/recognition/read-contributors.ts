import type { MedusaContainer } from "@medusajs/framework/types";
import { POINTS } from "../../domain/chart-of-accounts";
import type { ContributorDetailAnswer, ContributorListAnswer } from "../../types/recognition";
import { openBooks } from "../books/books";
import { contributorNotFound, recognition } from "./recognition";

/** By name or by what they are recognised, the first names first. */
export async function listContributors(
  container: MedusaContainer,
  asked: { q: string; limit: number; offset: number },
): Promise<ContributorListAnswer> {
  const { rows, count } = await recognition(container).contributors.list(asked);
  return { contributors: rows, count };
}

/** @throws DomainError `contributor_not_found` */
export async function readContributor(container: MedusaContainer, id: string): Promise<ContributorDetailAnswer> {
  const { contributors } = recognition(container);
  const row = await contributors.find(id);
  if (!row) throw contributorNotFound();
  const { ledger } = await openBooks(container);
  const held = await ledger.balances({ beginning: `contributor:${id}:` });
  // An account that was never opened holds nothing.
  const balance = (unit: string) => String(held.find((each) => each.unit === unit)?.amountMinor ?? 0);
  return {
    contributor: {
      ...{ id: row.id, name: row.name, is_listed: row.is_listed, group: row.group, is_erased: row.is_erased },
    },
    identities: (await contributors.identities(id)).map(({ id, kind, value }) => ({ id, kind, value })),
    balance: { standing: balance(POINTS.standing), spendable: balance(POINTS.spendable) },
    moves: (await contributors.moves(id)).map(({ moved_at, moved_by: _, ...move }) => ({
      ...move,
      moved_at: moved_at.toISOString(),
    })),
  };
}
