import { REACHED, SENTENCES, type Both } from "./fake-texts";
import type { FieldError, JournalForm, TestStep, Watch } from "./host";

/** As much of the fake as the form of a journal needs. */
type Behind = { readonly watch: Watch; say(text: Both): string };

export function fieldErrors(fake: Behind, form: JournalForm, wantsId: boolean): FieldError[] {
  const errors: FieldError[] = [];
  const taken = fake.watch.connections.some((connection) => connection.id === form.id);
  if (wantsId && taken && !form.edits) errors.push({ field: "id", message: fake.say(SENTENCES.idTaken) });
  if (!form.journal_url.startsWith("https://"))
    errors.push({ field: "journal_url", message: fake.say(SENTENCES.needsHttps) });
  for (const field of ["client_id", "org_id", "client_secret"] as const)
    if (!form[field] && !(form.edits && field === "client_secret"))
      errors.push({ field, message: fake.say(SENTENCES.needsValue) });
  return errors;
}

export function stepsOf(fake: Behind, form: JournalForm): TestStep[] {
  const host = "ims-na1.adobelogin.com";
  const address: TestStep = { step: "address", ok: true, message: fake.say(REACHED.address(host)) };
  const network: TestStep = { step: "network", ok: true, message: fake.say(REACHED.network(host)) };
  if (form.client_secret === "proxy")
    return [address, network, { step: "secure", ok: false, message: fake.say(SENTENCES.testUntrusted) }];
  const secure: TestStep = { step: "secure", ok: true, message: fake.say(REACHED.secure(host)) };
  if (form.client_secret === "wrong")
    return [
      address,
      network,
      secure,
      { step: "token", ok: false, message: fake.say(SENTENCES.testTokenFails) },
    ];
  return [
    address,
    network,
    secure,
    { step: "token", ok: true, message: fake.say(SENTENCES.testToken) },
    { step: "permission", ok: true, message: fake.say(SENTENCES.testPermission) },
    { step: "journal", ok: true, message: fake.say(SENTENCES.testJournal) },
  ];
}
