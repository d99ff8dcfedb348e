export { REWARD_STATES } from "../../domain/reward-lifecycle";
