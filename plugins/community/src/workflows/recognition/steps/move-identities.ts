import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import { announceMoney } from "../../books/announce-money";
import { inTransaction } from "../../database/connection";
import { contributorErased, contributorNotFound, recognition } from "../recognition";

export interface MoveIdentitiesInput {
  /** Whose they are now. */
  from_id: string;
  /** All of them when there are none. */
  identity_ids: string[];
  /** Whose they turn out to be; null: somebody who had no record yet. */
  to_id: string | null;
  /** Of that somebody. */
  name: string;
  reason: string;
  by: string;
}

/** With the work that was done under them: scores at once, points as soon as the ledger is told. Nothing is deleted. */
export const moveIdentitiesStep = createStep(
  "move-identities",
  async ({ from_id, identity_ids, to_id, name, reason, by }: MoveIdentitiesInput, { container }) => {
    const { contributors, points, scores } = recognition(container);
    const to = await inTransaction(container, async (on) => {
      await contributors.lockAll(on);
      const from = await contributors.find(from_id, on);
      if (!from) throw contributorNotFound();
      if (from.is_erased) throw contributorErased();
      const all = await contributors.identities(from_id, on);
      const moving = identity_ids.length === 0 ? all : all.filter(({ id }) => identity_ids.includes(id));
      if (moving.length === 0 || moving.length < identity_ids.length)
        throw new DomainError("not_found", "identity_not_found", "It is not this contributor's", {
          field: "identity_ids",
        });
      if (to_id === from_id)
        throw new DomainError("invalid_data", "same_contributor", "It is the same contributor", { field: "to_id" });
      const target = to_id === null ? await contributors.create(name.trim(), on) : await contributors.find(to_id, on);
      if (!target) throw contributorNotFound("to_id");
      if (target.is_erased) throw contributorErased("to_id");
      const isLast = moving.length === all.length;
      const used = isLast ? await points.moveUses(from_id, target.id, on) : 0n;
      for (const [turn, identity] of moving.entries()) {
        const changes = await scores.ofIdentity(identity.id, on);
        const to = { id: target.id, by, reason: reason.trim() || null, used: turn === 0 ? used : 0n };
        await contributors.moveIdentity(identity, to, on);
        const taken = changes.map((each) => ({ ...each, points: -each.points, contributions: -each.contributions }));
        await scores.add(
          taken.map((each) => ({ ...each, contributor_id: from_id })),
          on,
        );
        await scores.add(
          changes.map((each) => ({ ...each, contributor_id: target.id })),
          on,
        );
      }
      return target;
    });
    await announceMoney(container);
    const { id, name: called, is_listed, group } = to;
    return new StepResponse({ id, name: called, is_listed, group, is_erased: false });
  },
);
