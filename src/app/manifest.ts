// What the app asks of a repository and listens to: the lists that app.yml repeats.

/** The least that it works with. Membership of teams is asked for only where roles name teams, which each organisation grants itself. */
export const PERMISSIONS = {
  actions: "write",
  checks: "write",
  contents: "write",
  issues: "write",
  metadata: "read",
  pull_requests: "write",
  statuses: "write",
} as const satisfies Readonly<Record<string, "read" | "write">>;

export const EVENTS = ["issue_comment", "issues", "pull_request_review", "push", "repository", "public"] as const;
