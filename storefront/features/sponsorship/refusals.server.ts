import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { MedusaError } from "~/lib/medusa.server";
import { refusalText } from "~/lib/refusal-text.server";

const changed = msg`This was changed in another window meanwhile. Below stands what holds now; please look it over and try again.`;

/** Refusals that are about the whole of it. */
const whole: Record<string, MessageDescriptor> = {
  agreement_changed: changed,
  agreement_submitted: changed,
  agreement_transition: changed,
  organisation_given: changed,
  revision_changed: msg`A newer offer has been made since you opened this page. It stands below; please read that one before you sign.`,
  offer_over: msg`The time of this offer is up. Write to us, and we make a new one.`,
  role_not_enough: msg`Your role does not allow this. An owner of the organisation can do it, or give you another role.`,
  benefits_conflict: msg`Two of the chosen benefits exclude each other. Please leave one of them out.`,
  benefit_sold_out: msg`There is not as much left of a benefit as this offer promises. We have to make a new one: please ask for it below.`,
  tier_full: msg`The last place of this tier was just taken. What you have signed stays as it is; please write to us.`,
  benefit_in_use: msg`More of a benefit was asked for already than this would promise. Take back what is not needed, or ask for another proposal.`,
  not_amendable: msg`This cannot be changed at the moment.`,
  nothing_proposed: changed,
  tier_not_found: msg`This tier can no longer be signed up for. Please choose another one.`,
  another_program: msg`This tier belongs to another program.`,
  application_open: msg`An agreement of this organisation in this program is under way already.`,
  organisation_missing: msg`Please say first which organisation this is for.`,
  claim_changed: changed,
  claim_transition: changed,
  not_entitled: msg`Benefits can be asked for while the agreement is active.`,
  benefit_used_up: msg`All of this benefit has been asked for already.`,
  nothing_owed: msg`There is nothing left to pay.`,
  invoice_not_found: msg`There is no invoice to pay yet.`,
  too_much_for_a_card: msg`This is too much for a card. Please pay it by transfer.`,
  no_subscription: msg`This agreement does not renew by itself.`,
  payment_unavailable: msg`The payment page cannot be opened at the moment. Nothing was charged; please try again in a minute.`,
  person_not_found: msg`This person does not belong to the organisation any more.`,
  last_owner: msg`This is the only owner. Make somebody else an owner first.`,
  invitation_not_found: msg`This invitation has been used, was taken back, or is too old.`,
};

const named: Record<string, MessageDescriptor> = {
  person_is_here: msg`This person belongs to the organisation already.`,
  subscription_too_long: msg`A term as long as this does not renew by itself. Please choose another way of paying.`,
  price_on_request: msg`The tier has no price in this currency. Please choose another one.`,
  benefit_not_for_sale: msg`This benefit is not sold by itself in this currency.`,
  code_taken: msg`Somebody has this code already. Please wish for another one.`,
  addition_invalid: msg`Please give a whole number, 1000 at most.`,
  tax_number_invalid: msg`This is no tax number of this country. Please check it.`,
  control_characters: msg`Some of these characters cannot be printed. Please type it anew.`,
  too_long: msg`This is too long.`,
  too_big: msg`This is too long.`,
  required: msg`This is needed.`,
};

const byField: Record<string, MessageDescriptor> = {
  name: msg`Please give the name in at least one of the two languages.`,
  site: msg`Please give a web address that begins with https://.`,
  country: msg`Please choose the country.`,
  billing_address: msg`Please give the address that stands on invoices.`,
  time_zone: msg`Please choose a time zone of the list.`,
  email: msg`Please enter an e-mail address such as name@example.com.`,
  role: msg`Please choose a role.`,
  invoice_title: msg`An invoice in China needs its title (发票抬头).`,
};
const codeShape = msg`A code has 4 to 20 letters and digits, nothing else.`;
const needed = msg`This is needed.`;
const chineseTaxNumber = msg`An invoice in China needs the tax number (税号).`;

const wordsFor = ({ field, code }: { field: string; code: string }): MessageDescriptor => {
  if (field === "tax_number" && code === "required") return chineseTaxNumber;
  if (field === "details.code" && code === "invalid") return codeShape;
  if (field.startsWith("details.")) return code === "required" ? needed : (named[code] ?? byWhole);
  if (code === "required" || code.startsWith("invalid")) return byField[field] ?? named[code] ?? byWhole;
  return named[code] ?? byField[field] ?? byWhole;
};
const byWhole = msg`That did not work. Please check it and try again.`;

/** Every refusal in words, by the fields of the form; `fieldOf` tells where the form keeps a field of the request. */
export const refusals = (
  error: MedusaError,
  i18n: I18n,
  fieldOf: (field: string) => string = (field) => field,
): Record<string, string> => {
  const general = refusalText(error, i18n);
  if (general) return { "": general };
  const about = whole[error.code ?? ""];
  if (about) return { "": i18n._(about) };
  const blamed = { field: error.field ?? "", code: error.code ?? "" };
  const problems = error.problems.length > 0 ? error.problems : error.field ? [blamed] : [];
  if (problems.length === 0) return { "": i18n._(byWhole) };
  return Object.fromEntries(problems.map((problem) => [fieldOf(problem.field), i18n._(wordsFor(problem))]));
};
