import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { firstDayLeft, overduePoints } from "../../../domain/spendable-points";
import { failPoint } from "../../../fail-point";
import { inTransaction } from "../../database/connection";
import { recognition } from "../../recognition/recognition";

const PAGE = 200;

/** Once a day, whoever was given points so long ago; a run that was broken off begins anew and finds less to do. */
export const expirePointsStep = createStep("expire-points", async (_: undefined, { container }) => {
  const { points } = recognition(container);
  const today = new Date().toISOString().slice(0, 10);
  const { months } = await points.term();
  if (months === null || !(await points.isToLook(today))) return new StepResponse(0);
  const end = firstDayLeft(today, months);
  let expired = 0;
  for (let after = ""; ; ) {
    const people = await points.toLookAt(end, after, PAGE);
    for (const id of people) expired += await expire(container, id, { months, today });
    if (people.length < PAGE) break;
    after = people.at(-1) as string;
  }
  await points.haveLooked(today, end);
  return new StepResponse(expired);
});

async function expire(
  container: MedusaContainer,
  id: string,
  { months, today }: { months: number; today: string },
): Promise<number> {
  const { points } = recognition(container);
  return inTransaction(container, async (on) => {
    await points.lockPerson(id, on);
    const { used } = await points.sum(id, on);
    const overdue = overduePoints(await points.lots(id, on), used, months, today);
    if (overdue === 0n) return 0;
    await points.expire(id, overdue, on);
    await failPoint("expire-points.before-commit");
    return 1;
  });
}
