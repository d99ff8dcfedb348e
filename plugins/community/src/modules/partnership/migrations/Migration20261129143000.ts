import { Migration } from "@medusajs/framework/mikro-orm/migrations";
import { PLACE_TAKING_STATES } from "../../../domain/agreement-lifecycle";
import { AMENDMENT_EVENTS } from "../../../domain/amendment";

const listed = (words: readonly string[]) => words.map((word) => `'${word}'`).join(", ");

/** Checks that were made without a name, by what they say. */
const dropChecks = (table: string, about: string) => `do $$ declare found record; begin
  for found in select conname from pg_constraint
                where conrelid = '${table}'::regclass and contype in ('c', 'u') and pg_get_constraintdef(oid) ~ '${about}'
  loop execute format('alter table ${table} drop constraint %I', found.conname); end loop; end $$;`;

/** An agreement that was signed is amended: by a further revision, and by the difference in benefits and in money. */
export class Migration20261129143000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table partnership_agreement
      add column if not exists proposed_revision integer null,
      add column if not exists proposed_until timestamptz null,
      add column if not exists change_request jsonb null,
      add constraint partnership_agreement_proposed foreign key (id, proposed_revision)
        references partnership_revision (agreement_id, revision),
      add constraint partnership_agreement_proposal check ((proposed_revision is null) = (proposed_until is null)
        and (coalesce(proposed_revision::text, change_request::text) is null or state in (${listed(PLACE_TAKING_STATES)})));`);
    this.addSql(`create index if not exists partnership_agreement_proposed_until on partnership_agreement (proposed_until)
      where proposed_until is not null;`);
    // What happens to an agreement that stays in its state.
    this.addSql(`alter table partnership_agreement_move
      add column if not exists event text null
      check (event is null or (event in (${listed(AMENDMENT_EVENTS)}) and from_state = to_state));`);
    // Of each revision the difference; what somebody is entitled to is the sum.
    this.addSql("alter table partnership_entitlement add column if not exists revision integer null;");
    this.addSql("alter table partnership_entitlement disable trigger partnership_entitlement_kept;");
    this.addSql(`update partnership_entitlement e set revision = (
      select max(s.revision) from partnership_signature s where s.agreement_id = e.agreement_id and s.side = 'partner');`);
    this.addSql("alter table partnership_entitlement enable trigger partnership_entitlement_kept;");
    this.addSql(dropChecks("partnership_entitlement", "quantity > 0|UNIQUE .agreement_id, benefit_id.$"));
    this.addSql(`alter table partnership_entitlement
      alter column revision set not null,
      add constraint partnership_entitlement_once unique (agreement_id, benefit_id, revision),
      add constraint partnership_entitlement_quantity check (quantity <> 0),
      add constraint partnership_entitlement_revision foreign key (agreement_id, revision)
        references partnership_revision (agreement_id, revision);`);
    // A credit note takes part of an invoice back, and lets the rest stand.
    this.addSql(dropChecks("partnership_invoice", "cancels IS NULL"));
    this.addSql(`alter table partnership_invoice
      add column if not exists credits text null references partnership_invoice (id) check (credits <> id),
      add constraint partnership_invoice_sign check ((coalesce(cancels, credits) is null) = (gross_minor >= 0)),
      add constraint partnership_invoice_reason check ((coalesce(cancels, credits) is null) = (reason is null)),
      add constraint partnership_invoice_takes_back check (cancels is null or credits is null);`);
    this.addSql(
      "create index if not exists partnership_invoice_credits on partnership_invoice (credits) where credits is not null;",
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table partnership_invoice drop column if exists credits,
      add constraint partnership_invoice_sign check ((cancels is null) = (gross_minor >= 0)),
      add constraint partnership_invoice_reason check ((cancels is null) = (reason is null));`);
    this.addSql(`alter table partnership_entitlement drop column if exists revision,
      drop constraint if exists partnership_entitlement_quantity,
      add constraint partnership_entitlement_quantity check (quantity > 0),
      add constraint partnership_entitlement_once unique (agreement_id, benefit_id);`);
    this.addSql("alter table partnership_agreement_move drop column if exists event;");
    this.addSql(`alter table partnership_agreement drop column if exists proposed_revision,
      drop column if exists proposed_until, drop column if exists change_request;`);
  }
}
