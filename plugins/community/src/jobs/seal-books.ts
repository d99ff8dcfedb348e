import type { MedusaContainer } from "@medusajs/framework/types";
import { sealBooksWorkflow } from "../workflows/books/seal-books";

export default async function sealBooks(container: MedusaContainer): Promise<void> {
  await sealBooksWorkflow(container).run();
}

/** Asks each minute whether a seal is due. */
export const config = { name: "seal-books", schedule: "* * * * *" };
