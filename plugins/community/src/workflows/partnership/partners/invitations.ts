import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import { checkOwnerRemains, type PersonRole } from "../../../domain/person-roles";
import type { PersonRow } from "../../../modules/partnership/partner-rows";
import type { InvitationAnswer } from "../../../types/partners";
import { inTransaction } from "../../database/connection";
import { communityOptions } from "../../plugin-options";
import { announceAgreements } from "../agreements/announce-agreement";
import { partnership } from "../partnership";
import { invitedId } from "./invitation-token";
import { partnerNotFound, requireMember } from "./members";
import { personAnswer } from "./partner-answers";

/** An invitation may lie in a mailbox over the holidays. */
const VALID_DAYS = 30;

const invitationNotFound = () =>
  new DomainError("not_found", "invitation_not_found", "This invitation has been used, was taken back, or is too old");

async function invited(container: MedusaContainer, token: string): Promise<PersonRow> {
  const id = invitedId(token, communityOptions(container).orderLinkSecret);
  const person = id ? await partnership(container).partners.person(id) : null;
  const isOld = person && person.invited_at.getTime() < Date.now() - VALID_DAYS * 86_400_000;
  if (!person || person.accepted_at || isOld) throw invitationNotFound();
  return person;
}

/** Whoever holds the link may read what it invites to. */
export async function readInvitation(container: MedusaContainer, token: string): Promise<InvitationAnswer> {
  const { partner_id, role, email } = await invited(container, token);
  const [partner] = await partnership(container).partners.list([partner_id]);
  if (!partner) throw invitationNotFound();
  return { partner_name: partner.name, role, email };
}

export interface InviteInput {
  customer_id: string;
  partner_id: string;
  email: string;
  role: PersonRole;
}

const invitePersonStep = createStep("invite-person", async (input: InviteInput, { container }) => {
  const { partners } = partnership(container);
  const { customer_id: customerId, partner_id: partnerId, role } = input;
  const person = await inTransaction(container, async (on) => {
    if (!(await partners.lock(partnerId, on))) throw partnerNotFound();
    await requireMember(container, { customerId, partnerId, act: "invite" }, on);
    return partners.invite({ partnerId, email: input.email.trim().toLowerCase(), role, by: customerId }, on);
  });
  if (!person)
    throw new DomainError("conflict", "person_is_here", "This person belongs to the organisation already", {
      field: "email",
    });
  await announceAgreements(container);
  return new StepResponse(personAnswer(person, customerId));
});

export const invitePersonWorkflow = createWorkflow(
  "invite-person",
  (input: InviteInput) => new WorkflowResponse(invitePersonStep(input)),
);

const acceptInvitationStep = createStep(
  "accept-invitation",
  async ({ customer_id, token }: { customer_id: string; token: string }, { container }) => {
    const { id, partner_id } = await invited(container, token);
    const { partners } = partnership(container);
    const person = await inTransaction(container, async (on) => {
      await partners.lock(partner_id, on);
      return partners.accept(id, customer_id, on);
    });
    if (!person && !(await partners.member(partner_id, customer_id))) throw invitationNotFound();
    return new StepResponse({ partner_id });
  },
);

export const acceptInvitationWorkflow = createWorkflow(
  "accept-invitation",
  (input: { customer_id: string; token: string }) => new WorkflowResponse(acceptInvitationStep(input)),
);

export interface ChangePersonInput {
  customer_id: string;
  partner_id: string;
  person_id: string;
  /** Null for one who leaves. */
  role: PersonRole | null;
}

const changePersonStep = createStep("change-person", async (input: ChangePersonInput, { container }) => {
  const { partners } = partnership(container);
  const { customer_id: customerId, partner_id: partnerId, role } = input;
  await inTransaction(container, async (on) => {
    if (!(await partners.lock(partnerId, on))) throw partnerNotFound();
    const own = await requireMember(container, { customerId, partnerId, act: "read" }, on);
    // Anybody may leave; the rest is the owner's.
    if (role !== null || own.id !== input.person_id)
      await requireMember(container, { customerId, partnerId, act: "invite" }, on);
    const people = await partners.people(partnerId, on);
    const person = people.find(({ id }) => id === input.person_id);
    if (!person) throw new DomainError("not_found", "person_not_found", "There is no such person");
    const owners = people.filter((one) => one.role === "owner" && one.accepted_at !== null).length;
    if (person.accepted_at) checkOwnerRemains(person.role, role, owners);
    if (role === null) await partners.remove(person.id, on);
    else await partners.changeRole(person.id, role, on);
  });
  return new StepResponse({ id: input.person_id });
});

export const changePersonWorkflow = createWorkflow(
  "change-person",
  (input: ChangePersonInput) => new WorkflowResponse(changePersonStep(input)),
);
