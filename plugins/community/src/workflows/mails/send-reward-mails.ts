import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { MailLocale } from "../../types/mails";
import { database } from "../database/connection";
import { sendMail } from "./send-mail";
import { shopLinks } from "./shop-links";

interface DueReward {
  key: string;
  id: string;
  link_version: number;
  email: string;
  locale: MailLocale;
  name: string;
  message: string;
  program: Record<MailLocale, string>;
  expires_at: Date;
  /** Not the first link. */
  is_again: boolean;
  items: { title: string; quantity: number }[];
}

/** One mail for each link, while it opens. */
const KEY = `'reward-issued:' || r.id || ':' || r.link_version`;
const DUE = `
  select ${KEY} as key, r.id, r.link_version, r.email, r.locale, person.name, r.message, program.name as program, r.expires_at,
         r.link_version > 1 as is_again,
         (select jsonb_agg(jsonb_build_object('title', coalesce(nullif(btrim(words.translations->>'title'), ''), p.title),
                                              'quantity', item.quantity) order by item.id)
            from recognition_reward_item item join product p on p.id = item.product_id
            left join translation words on words.reference_id = p.id and words.locale_code = r.locale and words.deleted_at is null
           where item.reward_id = r.id and item.replaced_at is null) as items
    from recognition_reward r
    join recognition_contributor person on person.id = r.contributor_id and person.erased_at is null
    join recognition_reward_program program on program.id = r.program_id
   where r.state = 'issued' and r.expires_at > now() and r.email is not null
     and not exists (select 1 from notification n where n.idempotency_key = ${KEY} and n.deleted_at is null)
   order by r.issued_at, r.id limit 100`;

function send(container: MedusaContainer, due: DueReward): Promise<void> {
  const { shopUrl, claimUrl } = shopLinks(container, due.locale);
  return sendMail(container, {
    key: due.key,
    to: due.email,
    template: "reward-issued",
    resource: { type: "reward", id: due.id },
    data: {
      locale: due.locale,
      shopUrl,
      pageUrl: claimUrl(due),
      name: due.name,
      program: due.program[due.locale],
      message: due.message,
      items: due.items ?? [],
      until: due.expires_at.toISOString(),
      isAgain: due.is_again,
    },
  });
}

/** One mail that cannot be written must not keep the others from being sent. */
const sendRewardMailsStep = createStep("send-reward-mails", async (_, { container }) => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const { rows } = await database(container).raw<DueReward>(DUE);
  for (const due of rows)
    await send(container, due).catch((error: Error) => logger.error(`Mail ${due.key} could not be written`, error));
  return new StepResponse(rows.length);
});

/** Whoever is thanked and has not been told yet. */
export const sendRewardMailsWorkflow = createWorkflow("send-reward-mails", () => {
  return new WorkflowResponse(sendRewardMailsStep());
});
