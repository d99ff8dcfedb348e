import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { ImportRequest } from "../../types/partnership";
import { importCatalogueStep } from "./steps/import-catalogue";

/** Another organisation's published catalogue becomes programs here, in draft. */
export const importCatalogueWorkflow = createWorkflow("import-catalogue", (input: ImportRequest) => {
  return new WorkflowResponse(importCatalogueStep(input));
});
