import type { ExecArgs } from "@medusajs/framework/types";
import { seedDemo } from "./seed-demo";

export { seedDemo };

/** `medusa exec ./src/seed/index.ts` */
export default async function seed({ container }: ExecArgs): Promise<void> {
  await seedDemo(container);
}
