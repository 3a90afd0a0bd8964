// Everybody's walk, and the tools that judge each page on it: `node main.js short|full [TOOL...]`.
import { launch, signIn } from "./chromium.js";
import { forms } from "./forms.js";
import { few, people } from "./people.js";
import { Report } from "./report.js";
import { walk } from "./walk.js";

const [tier, ...only] = process.argv.slice(2);
const full = tier === "full";
// Each when it is asked for: some take long to be read.
const load = {
  axe: async () => (await import("./axe.js")).axe,
  markup: async () => (await import("./markup.js")).markup,
  pa11y: async () => (await import("./pa11y.js")).sniff,
  focus: async () => (await import("./focus.js")).focus,
  stretch: async () => (await import("./stretch.js")).stretch,
  weight: async () => (await import("./weight.js")).weigh,
  slow: async () => (await import("./slow.js")).slow,
  lighthouse: async () => (await import("./lighthouse.js")).light,
};
const names = only.length ? only : full ? [...Object.keys(load), "tasks"] : ["axe", "markup"];
const tools = await Promise.all(names.filter((name) => name !== "tasks").map((name) => load[name]()));

const base = process.env.BASE;
const report = new Report();
const browser = await launch();
const seen = new Set();
for (const { role, email, extra } of people) {
  if (!full && !few.includes(role)) continue;
  const state = email && (await signIn(browser, base, email));
  const context = await browser.newContext({ storageState: state });
  const all = await walk(context, base, extra);
  // Asked for on purpose, or of a kind that nobody has seen before.
  const first = all.filter(({ kind, asked }) => asked || !seen.has(kind));
  all.forEach(({ kind }) => seen.add(kind));
  const pages = full ? all : first.filter(({ kind }) => !kind.includes("?"));
  console.log(`${role}: ${pages.length} pages`);
  const visit = { browser, context, base, role, state, pages, first, full, report, ...forms[role] };
  for (const tool of tools) await tool(visit);
  await context.close();
}
// Last: they change what the pages show.
if (names.includes("tasks")) await (await import("./tasks.js")).tell(browser, base, report);
if (full && names.includes("axe")) await (await import("./mails.js")).read(browser, base, report);
await browser.close();
if (full && names.includes("markup")) await (await import("./markup.js")).vnu(report);
if (seen.size < 40) throw new Error(`the walks found too few pages: ${[...seen].join(" ")}`);
process.exitCode = report.end(full && !only.length) ? 0 : 1;
