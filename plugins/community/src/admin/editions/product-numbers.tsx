import { Container, Heading, Table, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminProductEditionAnswer, NumberOwner } from "../../types/editions";
import { formatMoment, localeOf } from "../format";
import { readJson } from "../read-json";

const PAGE_SIZE = 10;

function Owner({ owner: { number, order_id, display_id, email, given_at } }: { owner: NumberOwner }) {
  const { i18n } = useTranslation();
  return (
    <Table.Row>
      <Table.Cell>{number}</Table.Cell>
      <Table.Cell>
        <Link to={`/orders/${order_id}`} className="text-ui-fg-interactive">
          #{display_id}
        </Link>
      </Table.Cell>
      <Table.Cell className="max-w-48 truncate">{email}</Table.Cell>
      <Table.Cell>{formatMoment(given_at, localeOf(i18n.language))}</Table.Cell>
    </Table.Row>
  );
}

function Owners({ owners }: { owners: NumberOwner[] }) {
  const { t } = useTranslation();
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          {(["number", "order", "buyer", "since"] as const).map((column) => (
            <Table.HeaderCell key={column}>{t(`editions.${column}`)}</Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {owners.map((owner) => (
          <Owner key={owner.number} owner={owner} />
        ))}
      </Table.Body>
    </Table>
  );
}

/** Who has which number of an edition; nothing at all for a product whose units are not numbered. */
export function ProductNumbers({ productId }: { productId: string }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(0);
  const { data, isError } = useQuery({
    queryKey: ["edition-numbers", "product", productId, page],
    queryFn: () =>
      readJson<AdminProductEditionAnswer>(
        `/admin/products/${productId}/edition-numbers?limit=${PAGE_SIZE}&offset=${page * PAGE_SIZE}`,
      ),
    placeholderData: keepPreviousData,
  });
  if (!isError && !data?.edition) return null;
  const { count = 0, owners = [] } = data ?? {};
  const pageCount = Math.max(1, Math.ceil(count / PAGE_SIZE));
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("editions.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {isError ? t("editions.unreachable") : t("editions.sold", { ...data?.edition })}
        </Text>
      </div>
      {!isError && count === 0 && (
        <Text size="small" className="px-6 py-4 text-ui-fg-subtle">
          {t("editions.nobody")}
        </Text>
      )}
      {owners.length > 0 && <Owners owners={owners} />}
      {pageCount > 1 && (
        <Table.Pagination
          count={count}
          pageSize={PAGE_SIZE}
          pageIndex={page}
          pageCount={pageCount}
          canPreviousPage={page > 0}
          canNextPage={page < pageCount - 1}
          previousPage={() => setPage(page - 1)}
          nextPage={() => setPage(page + 1)}
          translations={{
            of: t("general.of"),
            results: t("general.results"),
            pages: t("general.pages"),
            prev: t("general.prev"),
            next: t("general.next"),
          }}
        />
      )}
    </Container>
  );
}
