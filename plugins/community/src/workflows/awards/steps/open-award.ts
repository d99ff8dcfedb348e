import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { checkClosing } from "../../../domain/award-lifecycle";
import { DomainError } from "../../../domain/errors";
import { worthMinor } from "../../../domain/reward-budget";
import type { AwardRequest } from "../../../types/awards";
import { database, inTransaction } from "../../database/connection";
import { boardName } from "../../recognition/read-board";
import { recognition } from "../../recognition/recognition";
import { pricedItems } from "../../rewards/granted-items";
import { programNotFound } from "../../rewards/rewards";
import { readAward } from "../read-awards";

export interface OpenAwardInput extends AwardRequest {
  by: string;
}

/** Asked for twice with one key it is one round. What could not be given is refused here, and not once there are winners. */
export const openAwardStep = createStep("open-award", async (input: OpenAwardInput, { container }) => {
  const { awards, programs } = recognition(container);
  const standing = await awards.withKey(input.award_key);
  if (standing) return new StepResponse(await readAward(container, standing, input.by));
  const program = await programs.find(input.program_id);
  if (!program) throw programNotFound("program_id");
  await boardName(container, { period: input.period, kind: "all", group: null });
  const closes_at = checkClosing(new Date(input.closes_at), new Date());
  worthMinor(await pricedItems(container, input.items, program.currency_code));
  const member_ids = await administrators(container, input.member_ids);
  const id = await inTransaction(container, (on) => awards.open({ ...input, closes_at, member_ids }, on));
  return new StepResponse(await readAward(container, id, input.by));
});

/** Each once. @throws DomainError `award_member_unknown` naming whoever is none. */
async function administrators(container: MedusaContainer, ids: readonly string[]): Promise<string[]> {
  const { rows } = await database(container).raw<{ id: string }>(
    'select id from "user" where id = any(?) and deleted_at is null',
    [ids],
  );
  const known = new Set(rows.map(({ id }) => id));
  const stranger = ids.findIndex((id) => !known.has(id));
  if (stranger >= 0)
    throw new DomainError("invalid_data", "award_member_unknown", "This is no administrator", {
      field: `member_ids[${stranger}]`,
    });
  return [...known];
}
