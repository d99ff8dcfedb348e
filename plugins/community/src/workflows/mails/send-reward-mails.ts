import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { MailLocale } from "../../types/mails";
import { database } from "../database/connection";
import { sendMail } from "./send-mail";
import { shopLinks } from "./shop-links";
import { unsent } from "./sponsor-news-sql";

interface DueMail {
  key: string;
  id: string;
  email: string;
  locale: MailLocale;
  name: string;
  program: Record<MailLocale, string>;
  items: { title: string; quantity: number }[] | null;
}

interface DueReward extends DueMail {
  link_version: number;
  message: string;
  expires_at: Date;
  /** Not the first link. */
  is_again: boolean;
}

interface DueRevocation extends DueMail {
  reason: string;
}

const ABOUT = `r.id, r.email, r.locale, person.name, program.name as program,
         (select jsonb_agg(jsonb_build_object('title', coalesce(nullif(btrim(words.translations->>'title'), ''), p.title),
                                              'quantity', item.quantity) order by item.id)
            from recognition_reward_item item join product p on p.id = item.product_id
            left join translation words on words.reference_id = p.id and words.locale_code = r.locale and words.deleted_at is null
           where item.reward_id = r.id and item.replaced_at is null) as items`;
const FROM = `recognition_reward r
    join recognition_contributor person on person.id = r.contributor_id and person.erased_at is null
    join recognition_reward_program program on program.id = r.program_id`;

/** One mail for each link, while it opens. */
const KEY = `'reward-issued:' || r.id || ':' || r.link_version`;
const DUE = `
  select ${KEY} as key, r.link_version, r.message, r.expires_at, r.link_version > 1 as is_again, ${ABOUT}
    from ${FROM}
   where r.state = 'issued' and r.expires_at > now() and r.email is not null and ${unsent(KEY)}
   order by r.issued_at, r.id limit 100`;

/** Whoever never got a link has lost nothing that they know of. */
const REVOKED_KEY = `'reward-revoked:' || r.id`;
const REVOKED = `
  select ${REVOKED_KEY} as key, move.reason, ${ABOUT}
    from ${FROM}
    join recognition_reward_move move on move.reward_id = r.id and move.to_state = 'revoked'
   where r.state = 'revoked' and r.moved_at > now() - interval '7 days' and r.email is not null and move.reason is not null
     and exists (select 1 from notification told where told.resource_type = 'reward' and told.resource_id = r.id
                    and told.template = 'reward-issued' and told.status = 'success' and told.deleted_at is null)
     and ${unsent(REVOKED_KEY)}
   order by r.moved_at, r.id limit 100`;

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

function sendRevocation(container: MedusaContainer, due: DueRevocation): Promise<void> {
  const { key, id, email, locale, name, program, reason, items } = due;
  const { shopUrl } = shopLinks(container, locale);
  return sendMail(container, {
    key,
    to: email,
    template: "reward-revoked",
    resource: { type: "reward", id },
    data: { locale, shopUrl, name, program: program[locale], reason, items: items ?? [] },
  });
}

/** One mail that cannot be written must not keep the others from being sent. */
const sendRewardMailsStep = createStep("send-reward-mails", async (_, { container }) => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const attempt = (key: string, work: Promise<void>) =>
    work.catch((error: Error) => logger.error(`Mail ${key} could not be written`, error));
  const { rows: issued } = await database(container).raw<DueReward>(DUE);
  for (const due of issued) await attempt(due.key, send(container, due));
  const { rows: revoked } = await database(container).raw<DueRevocation>(REVOKED);
  for (const due of revoked) await attempt(due.key, sendRevocation(container, due));
  return new StepResponse(issued.length + revoked.length);
});

/** Whoever is thanked and has not been told yet, and whose reward was taken back since. */
export const sendRewardMailsWorkflow = createWorkflow("send-reward-mails", () => {
  return new WorkflowResponse(sendRewardMailsStep());
});
