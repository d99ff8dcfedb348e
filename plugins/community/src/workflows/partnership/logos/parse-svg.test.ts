import { describe, expect, it } from "vitest";
import { parseSvg } from "./parse-svg";

const parsed = (text: string) => parseSvg(Buffer.from(text));
const codeOf = (bytes: string | Buffer) => {
  try {
    parseSvg(Buffer.from(bytes as string));
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe("an SVG's text", () => {
  it("becomes elements and attributes, and nothing else", () => {
    const text = `\ufeff<?xml version="1.0" encoding="UTF-7"?><!-- <script/> -->
      <svg a='1 &lt; 2 &#38; 3'>words <![CDATA[<script>]]><g xlink:href="#a"/></svg>`;
    const g = { name: "g", attributes: { "xlink:href": "#a" }, children: [] };
    expect(parsed(text)).toEqual({ name: "svg", attributes: { a: "1 < 2 & 3" }, children: [g] });
  });

  it("has no entities of its own", () => {
    expect(parsed('<svg a="&xxe;"/>').attributes).toEqual({ a: "&xxe;" });
  });

  it.each([
    ["logo_doctype", '<!DOCTYPE svg [<!ENTITY xxe SYSTEM "file:///etc/passwd">]><svg a="&xxe;"/>'],
    ["logo_doctype", '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd"><svg/>'],
    ["logo_doctype", '<?xml-stylesheet href="https://example.org/a.css"?><svg/>'],
    ["logo_doctype", '<svg><!ENTITY a "b"></svg>'],
    ["logo_unreadable", "<svg><g></svg"],
    ["logo_unreadable", "<svg><g/>"],
    ["logo_unreadable", "<svg/><svg/>"],
    ["logo_unreadable", "<"],
    ["logo_unreadable", Buffer.from("<svg>\u00e9</svg>", "latin1")],
    ["logo_unreadable", Buffer.from("<svg/>", "utf16le")],
    ["logo_too_complex", "<g>".repeat(51)],
    ["logo_too_complex", `<svg>${"<g/>".repeat(20_000)}</svg>`],
  ])("is refused with %s: %s", (code, text) => {
    expect(codeOf(text)).toBe(code);
  });
});
