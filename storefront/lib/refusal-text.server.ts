import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { MedusaError } from "./medusa.server.ts";

/** What can go wrong with any request, in words; undefined when only the place that asked can say what it means. */
export const refusalText = (error: MedusaError, i18n: I18n): string | undefined => {
  if (error.status === 429) {
    const minutes = Math.ceil((error.retryAfterSeconds ?? 60) / 60);
    const seconds = error.retryAfterSeconds ?? 60;
    return seconds > 90
      ? i18n._(msg`That was too often in a short time. Please try again in ${minutes} minutes. Nothing is lost.`)
      : i18n._(msg`That was too often in a short time. Please try again in ${seconds} seconds. Nothing is lost.`);
  }
  if (error.isUnreachable || error.status >= 500) {
    return i18n._(
      msg`The shop’s back room does not answer at the moment. Nothing is lost; please try again in a minute.`,
    );
  }
  return undefined;
};
