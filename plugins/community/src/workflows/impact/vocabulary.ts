/** For those who check what comes in from outside. */
export { SELECTED_BY } from "../../domain/allocation-rule";
export { DELIVERY_STATES } from "../../domain/delivery-lifecycle";
export { GOAL_STATES } from "../../domain/goal-lifecycle";
