import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129070000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists partnership_document (
      id text primary key,
      kind text not null check (kind in ('contract', 'invoice', 'receipt', 'credit_note', 'prospectus')),
      subject_id text not null,
      revision integer not null check (revision > 0),
      locale text not null check (locale in ('en', 'zh-CN')),
      text jsonb not null,
      text_sha256 text not null check (text_sha256 ~ '^[0-9a-f]{64}$'),
      pdf bytea not null,
      pdf_sha256 text not null unique check (pdf_sha256 = encode(sha256(pdf), 'hex')),
      made_at timestamptz not null,
      superseded_at timestamptz null,
      superseded_reason text null,
      check ((superseded_at is null) = (superseded_reason is null))
    );`);
    // One document of a kind holds for a subject, in each language.
    this.addSql(`create unique index if not exists partnership_document_current
      on partnership_document (kind, subject_id, locale) where superseded_at is null;`);
    this.addSql(`create index if not exists partnership_document_subject on partnership_document (subject_id, made_at);`);
    this.addSql(`create index if not exists partnership_document_text on partnership_document (text_sha256);`);
    // A file is compressed already.
    this.addSql(`alter table partnership_document alter column pdf set storage external;`);
    this.addSql(`create or replace function keepsake_supersede_once() returns trigger language plpgsql as $$
declare before jsonb := to_jsonb(old) - '{superseded_at,superseded_reason}'::text[];
        later jsonb := to_jsonb(new) - '{superseded_at,superseded_reason}'::text[];
begin
  if old.superseded_at is not null or new.superseded_at is null or before is distinct from later then
    raise exception 'a document is superseded once, and never changes otherwise' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;`);
    this.addSql(`create or replace function keepsake_keep_document() returns trigger language plpgsql as $$
begin raise exception 'a document is kept for ever' using errcode = 'restrict_violation'; end $$;`);
    this.addSql(`create or replace trigger partnership_document_superseded before update on partnership_document
      for each row execute function keepsake_supersede_once();`);
    this.addSql(`create or replace trigger partnership_document_kept before delete or truncate on partnership_document
      for each statement execute function keepsake_keep_document();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists partnership_document;`);
    this.addSql(`drop function if exists keepsake_supersede_once();`);
    this.addSql(`drop function if exists keepsake_keep_document();`);
  }
}
