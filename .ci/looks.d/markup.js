// html-validate on each page as it is sent, and the checker of the W3C on all of them together (row 40).
//
// What `html-validate.json` turns off, and why:
//   aria-label-misuse         a list may have a name: the filters that are set have one
//   no-implicit-button-type   a button of ours submits, which is what it does without a type
//   no-redundant-role         rows become cards on a small screen, and lists lose their dots: some browsers take the meaning away
//                             with the looks, unless the role is said
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { inLanguage } from "./walk.js";

const config = JSON.parse(readFileSync(new URL("html-validate.json", import.meta.url)));
const judge = new HtmlValidate(new StaticConfigLoader(config));
const folder = path.join(process.env.RESULTS, "html");
const kept = [];

export async function markup({ context, role, pages, report }) {
  mkdirSync(folder, { recursive: true });
  for (const { url } of pages) {
    for (const language of ["en", "fr"]) {
      const answer = await context.request.get(inLanguage(url, language));
      const text = await answer.text();
      const { results } = await judge.validateString(text);
      const found = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector, line }) => ({
          rule: `html-validate ${ruleId}`,
          element: selector ?? `line ${line}`,
          why: message,
        })),
      );
      report.add({ role, page: url, view: language, found });
      const name = `${kept.length}.html`;
      writeFileSync(path.join(folder, name), text);
      kept.push({ name, role, page: url, view: language });
    }
  }
}

// All pages that were kept, in one run: the checker takes longer to start than to read them.
export async function vnu(report) {
  const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
  const names = kept.map(({ name }) => name);
  // It answers on the error stream, and ends with 1 when it has something to say.
  const said = await new Promise((resolve, reject) => {
    const options = { cwd: folder, maxBuffer: 2 ** 30 };
    execFile("java", ["-jar", jar, "--errors-only", "--format", "json", ...names], options, (error, _, said) =>
      error && error.code !== 1 ? reject(error) : resolve(said),
    );
  });
  for (const { url, message, extract } of JSON.parse(said).messages) {
    const { name, ...place } = kept.find(({ name }) => url.endsWith(`/${name}`));
    report.add({ ...place, found: [{ rule: "vnu", element: extract ?? "html", why: message }] });
  }
}
