import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "react-router";
import { ErrorSummary } from "~/components/buying/error-summary";
import { SelectField, TextField } from "~/components/buying/form-field";
import type { PeopleView } from "./load-apply.server";
import { may, roles } from "./roles";
import type { FormProblem } from "./types";
import { roleActs, roleWords } from "./words";

interface Props {
  people: PeopleView;
  problem: FormProblem | undefined;
}
type PersonView = PeopleView["list"][number];

/** Asks once more, also without scripts. */
function Leaving({ person, intent }: { person: PersonView; intent: "remove" | "leave" }) {
  const isLeaving = intent === "leave";
  return (
    <details>
      <summary className="button button-quiet">{isLeaving ? <Trans>Leave</Trans> : <Trans>Remove</Trans>}</summary>
      <Form method="post" className="mt-2 grid justify-items-start gap-2" preventScrollReset>
        <input type="hidden" name="person_id" value={person.id} />
        <p className="text-sm">
          {isLeaving ? (
            <Trans>You will no longer see anything of this organisation.</Trans>
          ) : (
            <Trans>{person.email} will no longer see anything of this organisation.</Trans>
          )}
        </p>
        <button type="submit" name="intent" value={intent} className="button button-danger">
          {isLeaving ? <Trans>Yes, leave</Trans> : <Trans>Yes, remove</Trans>}
        </button>
      </Form>
    </details>
  );
}

function RoleForm({ person }: { person: PersonView }) {
  const { i18n, t } = useLingui();
  return (
    <Form method="post" className="flex flex-wrap items-center gap-2" preventScrollReset>
      <input type="hidden" name="person_id" value={person.id} />
      <select name="role" defaultValue={person.role} className="field w-auto" aria-label={t`Role of ${person.email}`}>
        {roles.map((role) => (
          <option key={role} value={role}>
            {i18n._(roleWords[role])}
          </option>
        ))}
      </select>
      <button type="submit" name="intent" value="role" className="button button-quiet">
        <Trans>Change</Trans>
      </button>
    </Form>
  );
}

interface PersonProps {
  person: PersonView;
  isOwner: boolean;
  /** Without whom nobody could do everything any more: they stay what they are. */
  isOnlyOwner: boolean;
}

function Person({ person, isOwner, isOnlyOwner }: PersonProps) {
  const { i18n } = useLingui();
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-4">
      <div className="min-w-0">
        <p className="font-medium">{person.email}</p>
        <p className="text-sm text-quiet">
          {i18n._(roleWords[person.role])}
          {person.isYou && (
            <>
              {" · "}
              <Trans>you</Trans>
            </>
          )}
          {!person.isHere && (
            <>
              {" · "}
              <Trans>invited, not here yet</Trans>
            </>
          )}
        </p>
      </div>
      <div className="flex flex-wrap items-start gap-2">
        {isOwner && person.isHere && !isOnlyOwner && <RoleForm key={person.role} person={person} />}
        {!isOnlyOwner && person.isYou && <Leaving person={person} intent="leave" />}
        {isOwner && !person.isYou && <Leaving person={person} intent="remove" />}
      </div>
    </li>
  );
}

function Invite({ problem, count }: { problem: FormProblem | undefined; count: number }) {
  const { i18n, t } = useLingui();
  return (
    <Form key={count} method="post" noValidate className="mt-6 grid gap-4 border-t border-line pt-6" preventScrollReset>
      <h3 className="heading-3">
        <Trans>Invite somebody</Trans>
      </h3>
      <div className="grid gap-4 sm:grid-cols-[1fr_auto]">
        <TextField
          name="email"
          type="email"
          inputMode="email"
          label={t`E-mail`}
          error={problem?.errors.email}
          defaultValue={problem?.values?.email}
          maxLength={254}
        />
        <SelectField name="role" label={t`Role`} defaultValue={problem?.values?.role ?? "finance"}>
          {roles.map((role) => (
            <option key={role} value={role}>
              {i18n._(roleWords[role])}
            </option>
          ))}
        </SelectField>
      </div>
      <ul className="space-y-1 text-sm text-quiet">
        {roles.map((role) => (
          <li key={role}>
            <span className="font-medium text-ink">{i18n._(roleWords[role])}</span> {i18n._(roleActs[role])}
          </li>
        ))}
      </ul>
      <p>
        <button type="submit" name="intent" value="invite" className="button">
          <Trans>Send the invitation</Trans>
        </button>
      </p>
    </Form>
  );
}

/** Who belongs to the organisation. Owners invite, change and remove; anybody may leave. */
export function People({ people, problem }: Props) {
  const isOwner = may(people.role, "invite");
  const owners = people.list.filter(({ role, isHere }) => role === "owner" && isHere);
  return (
    <>
      <ErrorSummary errors={problem?.errors ?? {}} />
      <ul className="divide-y divide-line">
        {people.list.map((person) => (
          <Person
            key={person.id}
            person={person}
            isOwner={isOwner}
            isOnlyOwner={owners.length === 1 && owners[0]?.id === person.id}
          />
        ))}
      </ul>
      {isOwner && <Invite problem={problem} count={people.list.length} />}
    </>
  );
}
