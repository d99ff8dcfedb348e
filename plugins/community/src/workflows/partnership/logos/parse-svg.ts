import { Parser } from "htmlparser2";
import { logoRefusal } from "../../../domain/logo-rules";
import { MOST_DEPTH, MOST_ELEMENTS, type SvgElement } from "../../../domain/svg-drawing";

interface Open extends SvgElement {
  readonly children: Open[];
}

/**
 * Reads an SVG's elements and attributes, and nothing else: no entity but XML's own five, nothing from outside. How it
 * reads what is not well formed does not matter, since the drawing is written anew from what was read.
 * @throws DomainError `logo_unreadable`, `logo_doctype` or `logo_too_complex`.
 */
export function parseSvg(bytes: Uint8Array): SvgElement {
  const path: Open[] = [];
  let root: Open | undefined;
  let elements = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        elements += 1;
        if (elements > MOST_ELEMENTS || path.length >= MOST_DEPTH) throw logoRefusal("logo_too_complex");
        const element: Open = { name, attributes, children: [] };
        path.at(-1)?.children.push(element);
        if (path.length === 0 && root) throw logoRefusal("logo_unreadable");
        root ??= element;
        path.push(element);
      },
      onclosetag: () => {
        path.pop();
      },
      onprocessinginstruction: (name, content) => {
        if (/^!doctype\s+html/i.test(content)) throw logoRefusal("logo_unreadable");
        if (name !== "?xml") throw logoRefusal("logo_doctype", name);
      },
    },
    { xmlMode: true },
  );
  parser.write(textOf(bytes));
  // Whatever is still open broke off.
  if (!root || path.length > 0) throw logoRefusal("logo_unreadable");
  parser.end();
  return root;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw logoRefusal("logo_unreadable");
  }
}
