import { expect, it } from "vitest";
import { isWebLink } from "./web-link";

it.each(["https://example.org", "http://example.org/a?b=c#d", "HTTPS://例子.测试/报告"])("%s can be shown", (link) => {
  expect(isWebLink(link)).toBe(true);
});

it.each([
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "ftp://example.org",
  "file:///etc/passwd",
  "//example.org",
  "example.org",
  "https://",
  "https://user:secret@example.org",
  `https://example.org/${"a".repeat(2000)}`,
  "",
])("%s cannot", (link) => {
  expect(isWebLink(link)).toBe(false);
});
