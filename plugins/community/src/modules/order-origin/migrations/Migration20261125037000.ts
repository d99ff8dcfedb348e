import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125037000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists order_origin (
      order_id text primary key,
      origin text not null,
      noted_at timestamptz not null default now()
    );`);
    // In a shop that is older than this table nobody can know any more; in a new one there are no orders yet.
    this.addSql(`do $$ begin
      if to_regclass('"order"') is not null and to_regclass('order_cart') is not null then
        insert into order_origin (order_id, origin)
        select o.id, case when o.is_draft_order then 'draft' else 'unknown' end from "order" o
         where not exists (select 1 from order_cart link where link.order_id = o.id and link.deleted_at is null)
        on conflict do nothing;
      end if;
    end $$;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists order_origin;`);
  }
}
