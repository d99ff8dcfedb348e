import type { MedusaContainer } from "@medusajs/framework/types";
import { makePapersWorkflow } from "../workflows/partnership/papers/make-papers";

export default async function makePapers(container: MedusaContainer): Promise<void> {
  await makePapersWorkflow(container).run();
}

export const config = { name: "make-papers", schedule: "* * * * *" };
