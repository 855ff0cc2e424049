// The dashboard: how the app is, and the boards of the repositories that whoever looks may see. HTML without scripts.
import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { encodeHtml, html, type Html } from "../../core/base/encode/html.ts";
import type { Buried } from "../../ports/inbox.ts";
import { plain, type Answer } from "../http/answer.ts";
import type { Room } from "../work/event.ts";
import { BOARDS_MAX, type Board, type Boards } from "./boards.ts";

export type DashboardOptions = {
  /** Null: what is private is shown to nobody. */
  readonly token: string | null;
  readonly rooms: () => Promise<readonly Room[]>;
  readonly boards: Boards;
  readonly problems: () => Promise<readonly string[]>;
  readonly buried: () => Promise<readonly Buried[]>;
};

type Page = { readonly boards: readonly Board[]; readonly more: number; readonly problems: readonly string[]; readonly buried: readonly Buried[]; readonly invites: boolean };

/** Public repositories for everybody, all of them for who has the token: as the password of HTTP's own form, or as a bearer token. */
export async function answerDashboard(request: Pick<IncomingMessage, "headers" | "url">, options: DashboardOptions): Promise<Answer> {
  const { token } = options;
  const given = credential(request.headers.authorization);
  const wanted = given !== null || (request.url ?? "").endsWith("?private");
  const trusted = token !== null && given !== null && isSame(given, token);
  if (wanted && !trusted) return { ...plain(401, "The token of the dashboard is needed to see private repositories."), headers: { "www-authenticate": 'Basic realm="milestones", charset="UTF-8"' } };
  const rooms = (await options.rooms()).filter(({ isPrivate }) => trusted || !isPrivate);
  const page: Page = {
    boards: await options.boards(rooms), more: rooms.length - Math.min(rooms.length, BOARDS_MAX), problems: await options.problems(),
    buried: trusted ? await options.buried() : [], invites: token !== null && !trusted,
  };
  return { status: 200, type: "text/html; charset=utf-8", body: pageText(page).html, headers: { "content-security-policy": POLICY } };
}

function credential(header: string | undefined): string | null {
  const [, scheme = "", value = ""] = /^(basic|bearer) ([\w+/=.~-]+)$/i.exec(header ?? "") ?? [];
  if (header === undefined) return null;
  return scheme.toLowerCase() === "basic" ? Buffer.from(value, "base64").toString().replace(/^[^:]*:/, "") : value;
}

/** Digests are of one length, whatever is compared. */
function isSame(left: string, right: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}

const STYLE = `:root{color-scheme:light dark;--line:#d0d7de;--ink:#1f2328;--dim:#59636e;--ground:#fff;--raised:#f6f8fa;--warn:#9a6700;--link:#0969da}
@media(prefers-color-scheme:dark){:root{--line:#3d444d;--ink:#e6edf3;--dim:#9198a1;--ground:#0d1117;--raised:#151b23;--warn:#d29922;--link:#4493f8}}
*{box-sizing:border-box}body{margin:0 auto;max-width:64rem;padding:1.5rem 1rem 4rem;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
a{color:var(--link)}h1{font-size:1.5rem;margin:0 0 1rem}h2{font-size:1.15rem;margin:0}h3{font-size:.95rem;margin:1.25rem 0 .25rem;color:var(--dim);font-weight:600}
section{border:1px solid var(--line);border-radius:.5rem;background:var(--raised);padding:1rem;margin:1rem 0}p{margin:.4rem 0;overflow-wrap:anywhere}
ul{margin:.25rem 0;padding-left:1.25rem}.note{border-color:var(--warn)}.dim{color:var(--dim)}.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}th,td{text-align:left;padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top}
th{color:var(--dim);font-size:.8rem;font-weight:600}td:nth-child(2){min-width:12rem;overflow-wrap:anywhere}td:nth-child(3){white-space:nowrap}code,pre{font-family:ui-monospace,monospace;font-size:.875em}pre{overflow-x:auto}`;

/** Nothing is loaded, nothing runs, nothing can be sent anywhere; the one style is known by its digest. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

function pageText({ boards, more, problems, buried, invites }: Page): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Milestones</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<h1>Milestones</h1>
${noteOf("The app needs somebody to look at it", problems)}${noteOf("Given up", buried.map(({ kind, lane, reason }) => `${kind} in repository ${lane}: ${reason}`))}
<main>
${boards.length === 0 ? html`<p class="dim">There is no repository to show.</p>` : boards.map(section)}
</main>
<footer class="dim">
${more > 0 ? html`<p>${more} more repositories are left out.</p>` : ""}
${invites ? html`<p><a href="?private">Show private repositories</a></p>` : ""}
</footer>
</body>
</html>
`;
}

function noteOf(title: string, items: readonly string[]): Html {
  return items.length === 0 ? html`` : html`<section class="note"><h2>${title}</h2><ul>${items.map((item) => html`<li>${item}</li>`)}</ul></section>\n`;
}

function section({ room, reply }: Board): Html {
  return html`<section><h2>${room.owner}/${room.name}</h2>\n${encodeHtml(reply)}</section>\n`;
}
