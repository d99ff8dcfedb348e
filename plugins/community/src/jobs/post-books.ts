import type { MedusaContainer } from "@medusajs/framework/types";
import { postBooksWorkflow } from "../workflows/books/post-books";

export default async function postBooks(container: MedusaContainer): Promise<void> {
  await postBooksWorkflow(container).run();
}

/** Every ten seconds: whoever has just paid looks at where the money went. */
export const config = { name: "post-books", schedule: "*/10 * * * * *" };
