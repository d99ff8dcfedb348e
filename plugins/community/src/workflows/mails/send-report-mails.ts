import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { TwoTexts } from "../../domain/two-texts";
import { database } from "../database/connection";
import { mailLocale } from "./mail-locale";
import { sendMail } from "./send-mail";
import { shopLinks } from "./shop-links";
import { unsent } from "./sponsor-news-sql";

interface DueReport {
  key: string;
  id: string;
  email: string;
  locale: string | null;
  name: string;
  title: string;
  kind: TwoTexts;
  done_on: string;
  points: number | null;
  note: string | null;
}

/** Judged by somebody, and still so: what was undone meanwhile, or whose words are gone, is not spoken of. */
const KEY = `'report-judged:' || r.id`;
const DUE = `
  select ${KEY} as key, r.id, customer.email, customer.metadata->>'locale' as locale, r.name, r.title, kind.name as kind,
         r.done_on::text as done_on, c.points, r.note
    from recognition_report r
    join customer on customer.id = r.customer_id and customer.deleted_at is null
    join recognition_kind kind on kind.handle = r.kind
    left join recognition_contribution c on c.id = r.contribution_id
   where r.judged_by is not null and r.judged_at > now() - interval '7 days' and r.title <> ''
     and (r.state = 'rejected' or c.state = 'accepted') and ${unsent(KEY)}
   order by r.judged_at, r.id limit 100`;

function send(container: MedusaContainer, due: DueReport): Promise<void> {
  const locale = mailLocale({ customerLocale: due.locale });
  const { shopUrl, recognitionUrl } = shopLinks(container, locale);
  const { name, title, points, note } = due;
  return sendMail(container, {
    key: due.key,
    to: due.email,
    template: "report-judged",
    resource: { type: "contribution_report", id: due.id },
    data: {
      ...{ locale, shopUrl, pageUrl: recognitionUrl, name, title, points, note },
      kind: due.kind[locale],
      doneOn: due.done_on,
    },
  });
}

/** One mail that cannot be written must not keep the others from being sent. */
const sendReportMailsStep = createStep("send-report-mails", async (_, { container }) => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const { rows } = await database(container).raw<DueReport>(DUE);
  for (const due of rows)
    await send(container, due).catch((error: Error) => logger.error(`Mail ${due.key} could not be written`, error));
  return new StepResponse(rows.length);
});

/** Whoever reported their own work, and has not been told what became of it. */
export const sendReportMailsWorkflow = createWorkflow("send-report-mails", () => {
  return new WorkflowResponse(sendReportMailsStep());
});
