export { CONTRIBUTION_STATES } from "../../domain/contribution-lifecycle";
