import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import type { PostingRow } from "./posting-rows.server";

export function PostingList({ postings }: { postings: PostingRow[] }) {
  const { language } = useShop();
  return (
    <ol className="divide-y divide-line border-y border-line">
      {postings.map(({ id, at, moment, what, gifts }) => (
        <li key={id} className="posting-row">
          <span>
            <Link to={urls.posting(language, id)} className="text-link">
              {what}
            </Link>
            <time dateTime={at} className="block text-sm text-quiet">
              {moment}
            </time>
          </span>
          <ul className="posting-gifts">
            {gifts.map(({ account, amount, isTaken }) => (
              <li key={account}>
                <span>{account}</span>
                <span className={isTaken ? "text-bad" : "text-good"}>{amount}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
