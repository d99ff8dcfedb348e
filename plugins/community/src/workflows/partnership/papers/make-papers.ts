import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { failPoint } from "../../../fail-point";
import type { DueContract } from "../../../modules/partnership/paper-rows";
import { inTransaction } from "../../database/connection";
import { keepDocuments, supersedeDocuments } from "../../documents/keep-documents";
import { makeContract, makeInvoice } from "../../documents/make-documents";
import { partnership } from "../partnership";
import { contractInput } from "./contract-input";
import { invoiceInput, receiptInput } from "./invoice-input";

/** With a further name under it, or in a further revision, a contract takes the place of the one before. */
async function writeContract(container: MedusaContainer, due: DueContract): Promise<void> {
  const input = await contractInput(container, due);
  if (!input) return;
  const made = await makeContract(input);
  await inTransaction(container, async (on) => {
    const what = { kind: "contract" as const, subjectId: due.agreement_id };
    await supersedeDocuments(
      container,
      { ...what, at: new Date(input.madeAt), reason: input.changes ? "amended" : "signed_anew" },
      on,
    );
    await keepDocuments(container, made, on);
  });
}

async function writeInvoice(container: MedusaContainer, id: string, isReceipt: boolean): Promise<void> {
  const row = await partnership(container).invoices.find(id);
  const input = row && (await (isReceipt ? receiptInput : invoiceInput)(container, row));
  if (input) await keepDocuments(container, await makeInvoice(input, id));
}

const makePapersStep = createStep("make-papers", async (_, { container }) => {
  const { papers } = partnership(container);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  let made = 0;
  // One that cannot be written keeps nobody from theirs; two processes at once write the same, and one of them is kept.
  const each = async <Row>(rows: readonly Row[], write: (row: Row) => Promise<void>) => {
    for (const row of rows)
      await write(row).then(
        () => made++,
        (error: Error) => logger.error(`A paper of ${JSON.stringify(row)} was not written: ${error.message}`),
      );
  };
  await each(await papers.dueContracts(), (due) => writeContract(container, due));
  await failPoint("make-papers.after-contracts");
  await each(await papers.dueInvoices(), (id) => writeInvoice(container, id, false));
  await each(await papers.dueReceipts(), (id) => writeInvoice(container, id, true));
  for (const { id, reason, at } of await papers.cancelled())
    await supersedeDocuments(container, { kind: "invoice", subjectId: id, at, reason });
  return new StepResponse(made);
});

/** Contracts, invoices, credit notes and receipts that should be on paper and are not yet. */
export const makePapersWorkflow = createWorkflow("make-papers", () => {
  return new WorkflowResponse(makePapersStep());
});
