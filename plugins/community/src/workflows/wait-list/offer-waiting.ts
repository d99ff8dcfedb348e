import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { sendWaitListMailsStep } from "../mails/steps/send-wait-list-mails-step";
import { endDueOffers } from "./end-offers";
import { nextHoldEnd } from "./next-hold-end";
import { offerUnits } from "./offer-units";

/** No compensation in any of them: each offer is a transaction of its own, and running again finds what is left to do. */
const endDueOffersStep = createStep(
  "end-due-offers",
  async (_: Record<string, never>, { container }) => new StepResponse(await endDueOffers(container)),
);

const offerUnitsStep = createStep(
  "offer-units",
  async (_: { ended: number }, { container }) => new StepResponse(await offerUnits(container)),
);

const nextHoldEndStep = createStep(
  "next-hold-end",
  async (_: { offered: number }, { container }) => new StepResponse(await nextHoldEnd(container)),
);

/** Everything there is to do for those who wait. Run as often as you like: nothing is offered or said twice. */
export const offerWaitingWorkflow = createWorkflow("offer-waiting", () => {
  const ended = endDueOffersStep({});
  const offered = offerUnitsStep({ ended });
  sendWaitListMailsStep({ offered });
  const next = nextHoldEndStep({ offered });
  return new WorkflowResponse(transform({ ended, offered, next }, (results) => results));
});
