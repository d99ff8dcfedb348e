/** For those who check what comes in from outside. */
export { BENEFIT_KINDS } from "../../domain/catalogue-draft";
export { MOST_DUE_DAYS } from "../../domain/due-rule";
export { LISTING_ORDERS } from "../../domain/sponsorship-program";
export { CONTRACT_LEVELS } from "../../domain/sponsorship-tier";
