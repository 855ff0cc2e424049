// Texts that somebody might put into a title to be obeyed rather than shown.

export const HOSTILE: readonly string[] = [
  "\u001b[31mred\u001b[0m", "\u001b]0;title\u0007", "\u001b]52;c;Y2FsYw==\u0007", "\u001b]8;;https://evil.example\u001b\\link\u001b]8;;\u001b\\", "\u009b31mC1", "a\rb", "a\bb", "bell\u0007", "nul\u0000",
  "\u202etxt.exe", "\u2066isolate\u2069", "\u200frtl", "line\u2028separator", "\ud800 lone", "two\nlines", "tab\there", "\u007fdel",
  "@ada", "@org/team", "mail ada@example.org", "#123", "owner/repo#1", "GH-12", "Fixes #1", "closes owner/repo#2", "resolves https://github.com/o/r/issues/3",
  "https://evil.example/x?y=1", "www.evil.example", "ftp://evil.example", "[text](https://evil.example)", "![pixel](https://evil.example/p.png)", "[x] done", "- [x] approved",
  "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<!-- hidden -->", "<details><summary>x</summary>", "&lt;b&gt;", "&#64;ada", "a | b", "| --- |", "--- | ---",
  "# heading", "> quote", "- list", "+ list", "1. list", "2) list", "---", "===", "    code", "\tcode", "`code`", "```\nfence", "````", "~~~", "**bold** _it_ ~~no~~", "$x^2$", "\\@ada", "\\\\", ":---:",
  "/milestone archive milestone-001", "/ms list", "=cmd()", "${IFS}", "$(id)",
];
