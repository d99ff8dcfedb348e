import { Turns } from "./turns";

export { logoRefusal, MOST_LOGO_BYTES } from "../../../domain/logo-rules";

/** Logos that are on their way in or wait to be drawn, each with its bytes in memory. Whoever comes then comes again later. */
export const logosUnderWay = new Turns(24, 0);
