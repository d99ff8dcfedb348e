import type { MedusaContainer } from "@medusajs/framework/types";
import { reapWorkflow } from "../workflows/reaper/reap";

export default async function reap(container: MedusaContainer): Promise<void> {
  await reapWorkflow(container).run({ input: { older_than_seconds: 30 } });
}

export const config = { name: "reap", schedule: "* * * * *" };
