// Comfort only: every page works without this file. No markup is ever built from strings here.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

// After a refused form the summary has the focus, after a saved one the banner.
(document.querySelector("[data-error-summary]") ?? document.querySelector("[data-banner]"))?.focus();

// One submit per form: a second one while the first is on its way is dropped.
document.addEventListener("submit", (event) => {
  const form = event.target;
  // A button may send the form as an address to look at.
  if (event.defaultPrevented || (event.submitter?.formMethod || form.method) === "get") return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "1";
  leaving = true;
  event.submitter?.setAttribute("aria-disabled", "true");
});

// A page taken from the back/forward cache may be sent again.
addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  leaving = false;
  for (const form of all("form[data-sent]")) delete form.dataset.sent;
  for (const button of all("button[aria-disabled]")) button.removeAttribute("aria-disabled");
});

// Forms marked data-guard ask before typed values are lost.
let leaving = false;
const changed = (form) => [...form.elements].some((field) =>
  field.type === "checkbox" || field.type === "radio" ? field.checked !== field.defaultChecked
    : field.options ? [...field.options].some((o) => o.selected !== o.defaultSelected) && [...field.options].some((o) => o.defaultSelected)
      : "defaultValue" in field && field.type !== "hidden" && field.value !== field.defaultValue);
addEventListener("beforeunload", (event) => {
  if (!leaving && all("form[data-guard]").some(changed)) event.preventDefault();
});

// <input type=checkbox data-select-all="name"> follows and rules the boxes of that name.
for (const master of all("[data-select-all]")) {
  const boxes = () => all(`input[type=checkbox][name="${CSS.escape(master.dataset.selectAll)}"]:not(:disabled)`);
  const follow = () => {
    const on = boxes().filter((box) => box.checked).length;
    master.checked = on > 0 && on === boxes().length;
    master.indeterminate = on > 0 && !master.checked;
    const status = document.getElementById(master.dataset.count ?? "");
    if (status) status.textContent = String(on);
  };
  master.closest("[hidden]")?.removeAttribute("hidden");
  master.addEventListener("change", () => {
    for (const box of boxes()) box.checked = master.checked;
    follow();
  });
  document.addEventListener("change", (event) => event.target !== master && follow());
  follow();
}

// <button type=button hidden data-copy="id" data-done="Copied"> copies that element's text.
for (const button of all("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
    (button.querySelector("[role=status]") ?? button).textContent = button.dataset.done;
  });
}

// Menus close on Escape, with the focus back on their opener, and on a press elsewhere.
document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && document.activeElement.closest("details.menu[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});
document.addEventListener("pointerdown", (event) => {
  for (const menu of all("details.menu[open]")) if (!menu.contains(event.target)) menu.open = false;
});
