import type { I18n } from "@lingui/core";
import type { Caller } from "~/lib/cart/cart-api.server";
import type { Jar } from "~/lib/http/jar.server";
import type { RedemptionRequest } from "../../../plugins/community/src/types/points";
import type { ContributionReportRequest } from "../../../plugins/community/src/types/reports";

/** Who asks, in which words they are answered, and where messages for the next page are left. */
export interface RecognitionDesk {
  caller: Caller;
  i18n: I18n;
  jar: Jar;
}

/** What came back from the form: texts by field ("" is the form as a whole), and everything as it was typed. */
export interface ReportProblem {
  errors: Record<string, string>;
  report: ContributionReportRequest;
}

/** Why no points were spent, and what was asked for. */
export interface RedemptionProblem {
  errors: Record<string, string>;
  redemption: RedemptionRequest;
  /** The page shows what is not so any more. */
  isStale: boolean;
}
