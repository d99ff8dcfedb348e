export { CONTRIBUTION_STATES } from "../../domain/contribution-lifecycle";
export { REPORT_STATES } from "../../domain/contribution-report";
