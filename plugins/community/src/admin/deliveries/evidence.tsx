import { Text } from "@medusajs/ui";
import type { DeliveryAnswer } from "../../types/deliveries";
import { LINK_STYLE } from "../page/link-style";
import { useWords } from "../use-words";

/** Links and pictures open in a window of their own, so that the queue stays where it is. */
export function Evidence({ delivery }: { delivery: DeliveryAnswer }) {
  const { t } = useWords();
  const { links, pictures } = delivery;
  return (
    <div className="flex flex-col gap-y-2">
      <Text size="xsmall" weight="plus" className="text-ui-fg-subtle">
        {t("deliveries.evidence")}
      </Text>
      {links.length > 0 && (
        <ul className="flex flex-col gap-y-1">
          {links.map((link) => (
            <li key={link}>
              <OutsideLink href={link}>{link}</OutsideLink>
            </li>
          ))}
        </ul>
      )}
      {pictures.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {pictures.map(({ id, url, width, height }, index) => (
            <li key={id}>
              <a href={url} target="_blank" rel="noreferrer" className="block">
                <img
                  src={url}
                  width={width}
                  height={height}
                  loading="lazy"
                  alt={t("deliveries.pictureAlt", { number: index + 1 })}
                  className="border-ui-border-base h-24 w-auto rounded-md border object-cover"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

export function OutsideLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer" className={`txt-small break-all ${LINK_STYLE}`}>
      {children}
    </a>
  );
}
