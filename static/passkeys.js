// Passkeys: the one thing that takes a script. A form with data-passkey is shown where the browser can, has the
// authenticator answer its data-options when it is sent, and takes the answer along.
const able = globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON;

for (const form of able ? document.querySelectorAll("form[data-passkey]") : []) {
  const answer = form.elements.credential;
  const failed = form.querySelector("[data-passkey-failed]");
  form.hidden = false;
  for (const note of document.querySelectorAll("[data-passkey-unable]")) note.hidden = true;
  // A page taken from the back/forward cache holds an answer that was sent.
  addEventListener("pageshow", () => { answer.value = ""; });
  form.addEventListener("submit", async (event) => {
    if (answer.value) return;
    event.preventDefault();
    failed.hidden = true;
    try {
      const options = JSON.parse(form.dataset.options);
      const credential = form.dataset.passkey === "create"
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      answer.value = JSON.stringify(credential.toJSON());
      form.requestSubmit();
    } catch {
      failed.hidden = false;
    }
  });
}
