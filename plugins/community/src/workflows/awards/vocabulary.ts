export { AWARD_STATES } from "../../domain/award-lifecycle";
