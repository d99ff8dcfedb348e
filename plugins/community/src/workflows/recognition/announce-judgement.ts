import type { MedusaContainer } from "@medusajs/framework/types";
import { announce } from "../announce";

/** Told when a reviewer has judged what somebody reported. */
export const REPORT_JUDGED = "report.judged";

export function announceJudgement(container: MedusaContainer): Promise<void> {
  return announce(container, REPORT_JUDGED, "Whoever reported it waits");
}
