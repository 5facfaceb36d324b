import type { FakeOptions } from "./fake-options";
import type { Both } from "./fake-texts";
import type { UpdateState } from "./host";

const OFF = {
  en: "Campanile asks nobody for a newer version: no feed is configured.",
  fr: "Campanile ne demande à personne s’il existe une version plus récente : aucun flux n’est configuré.",
};
const THERE = { en: "Campanile 0.2.0 is there (1 Dec).", fr: "Campanile 0.2.0 est disponible (1 déc.)." };
const ADVICE = {
  en: "Get the package from https://example.com/campanile and install it over this one. History, settings and secrets stay.",
  fr: "Téléchargez le paquet depuis https://example.com/campanile et installez-le par-dessus celui-ci. L’historique, les réglages et les secrets restent.",
};
const LOCKED = {
  en: "updates.feed is set by your organisation’s policy. Your administrator can change it.",
  fr: "updates.feed est fixé par la politique de votre organisation. Votre administrateur peut le modifier.",
};
const FORGED = {
  en: "The signature of the feed of releases is wrong: the feed is not what was signed. Nothing in it is believed; tell whoever runs it.",
  fr: "La signature du flux des versions est fausse : ce flux n’est pas celui qui a été signé. Rien de ce qu’il dit n’est cru ; prévenez qui le publie.",
};

/** How it stands with newer versions: nobody is asked, one is there, or the feed is forged. */
export function updates(which: FakeOptions["updates"], say: (text: Both) => string): UpdateState {
  const off = { feed: null, host: null, policy: null, standing: say(OFF), advice: null, problem: null };
  if (!which) return { ...off, pages: [] };
  const asked = { ...off, feed: "https://updates.example.com/campanile.json", host: "updates.example.com" };
  if (which === "forged") return { ...asked, standing: null, problem: say(FORGED), pages: [] };
  const newer = { standing: say(THERE), advice: say(ADVICE), policy: say(LOCKED) };
  return { ...asked, ...newer, pages: ["download", "notes"] };
}
