import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { MedusaError } from "~/lib/medusa.server";
import { refusalText } from "~/lib/refusal-text.server";
import { fieldsToRevise, type ReportField } from "./report-fields";

const byField: Record<ReportField | "", MessageDescriptor> = {
  name: msg`Please give your name for the board, in at most 200 characters.`,
  kind: msg`Please choose the kind of contribution.`,
  done_on: msg`Please give the day it was done.`,
  title: msg`Please say what you did, in at most 300 characters.`,
  link: msg`Please give a web address that begins with https://.`,
  "": msg`That did not work. Please check it and try again.`,
};

/** Every refusal in words, by the fields of the form. */
export const refusals = (error: MedusaError, i18n: I18n): Record<string, string> => {
  const general = refusalText(error, i18n);
  if (general) return { "": general };
  const most = Number(error.data.most ?? 0);
  switch (error.code) {
    case "report_invalid":
      return { done_on: i18n._(msg`This day is still to come. Please give the day it was done.`) };
    case "reports_waiting":
      return {
        "": i18n._(
          msg`${most} reports of yours wait for review already, and no more may wait at once. Please report this one when some of them have been looked at.`,
        ),
      };
    default:
      return Object.fromEntries(fieldsToRevise(error).map((field) => [field, i18n._(byField[field])]));
  }
};
