import type { MedusaContainer } from "@medusajs/framework/types";
import { settleEditionNumbersWorkflow } from "../workflows/editions/settle-edition-numbers";

export default async function settleEditionNumbers(container: MedusaContainer): Promise<void> {
  await settleEditionNumbersWorkflow(container).run({ input: { wokenBy: "" } });
}

export const config = { name: "settle-edition-numbers", schedule: "* * * * *" };
