// What was found: counted, told once per rule and kind of element, and kept whole in report.json.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { explained } from "./explained.js";

export class Report {
  looks = 0;
  #found = [];
  #met = new Map(explained.map((entry) => [entry, 0]));

  // found: [{ rule, element, why }] of one look at a page.
  add({ role, page, view, found }) {
    this.looks += 1;
    for (const { rule, element, why } of found) {
      const entry = explained.find(
        (entry) => entry.rule.test(rule) && (entry.element?.test(element) ?? true) && (entry.why?.test(why) ?? true),
      );
      if (entry) this.#met.set(entry, this.#met.get(entry) + 1);
      else this.#found.push({ rule, element: element.replace(/\s+/g, " ").slice(0, 300), why, role, page, view });
    }
  }

  // Prints all and tells whether nothing was found. `whole`: each of the tools has seen everything.
  end(whole) {
    writeFileSync(path.join(process.env.RESULTS, "report.json"), JSON.stringify(this.#found, null, 1));
    for (const [{ reason }, count] of this.#met) {
      if (count) console.log(`explained, ${count} times: ${reason}`);
      else if (whole) console.log(`explained, but not met any more: ${reason}`);
    }
    // Numbers and names differ from row to row and from page to page; the fault is the same.
    const alike = new Map();
    for (const one of this.#found) alike.set(key(one), [...(alike.get(key(one)) ?? []), one]);
    for (const [{ rule, element, why, role, page, view }, ...more] of alike.values()) {
      console.log(`${rule}: ${why}\n    ${element}\n    ${page} (${role}, ${view})`);
      if (more.length) console.log(`    and ${more.length} times more`);
    }
    console.log(`${this.looks} looks, ${this.#found.length} faults`);
    return this.#found.length === 0;
  }
}

const key = ({ rule, element, why }) => [rule, why, element].join(" ").replace(/"[^"]*"|>[^<]*<|\d+/g, "");
