import { describe, expect, it } from "vitest";
import { guessLanguage, LANGUAGES, localeFor, Messages, nameOf } from "../src/i18n/bundle";
import { I18n } from "../src/i18n/i18n.svelte";
import { NOW } from "./helpers";

const en = new I18n("en", ["en-GB"]);
const fr = new I18n("fr", ["fr-FR"]);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe("times in the list", () => {
  it.each([
    [20_000, "now", "à l’instant"],
    [4 * MINUTE, "4 min", "4 min"],
    [3 * HOUR + 59 * MINUTE, "3 h", "3 h"],
    [26 * HOUR, "1 d", "1 j"],
    [6 * DAY, "6 d", "6 j"],
    [9 * DAY, "14 Nov", "14 nov."],
  ])("%d ms old", (age, english, french) => {
    expect(en.short(NOW - age, NOW)).toBe(english);
    expect(fr.short(NOW - age, NOW)).toBe(french);
  });

  it("name the day, with the year only when it is another", () => {
    expect(en.day(NOW, NOW)).toBe("Today");
    expect(fr.day(NOW - DAY, NOW)).toBe("Hier");
    expect(en.day(new Date(2026, 10, 20).getTime(), NOW)).toBe("Friday 20 November");
    expect(fr.day(new Date(2026, 10, 20).getTime(), NOW)).toBe("Vendredi 20 novembre");
    expect(en.day(new Date(2025, 10, 20).getTime(), NOW)).toContain("2025");
  });

  it("say how long ago a check was", () => {
    expect(en.ago(NOW - 40_000, NOW)).toBe("40 s ago");
    expect(fr.ago(NOW - 40_000, NOW)).toBe("il y a 40 s");
    expect(en.ago(NOW + 5_000, NOW)).toBe("just now");
    expect(en.spokenAgo(NOW - 4 * MINUTE, NOW)).toBe("4 minutes ago");
    expect(fr.spokenAgo(NOW - 4 * MINUTE, NOW)).toBe("il y a 4 minutes");
  });
});

describe("words and numbers", () => {
  it("cut counts above 999", () => {
    expect(en.count(999)).toBe("999");
    expect(en.count(1204)).toBe("999+");
    expect(en.number(37_520)).toBe("37,520");
    expect(fr.number(37_520)).toBe("37\u202f520");
  });

  it("follow the number", () => {
    expect(fr.t("list-unread-count", { count: 1 })).toBe("1 non lue");
    expect(fr.t("list-unread-count", { count: 9 })).toBe("9 non lues");
    expect(en.t("watch-answers", { count: 1 })).toBe("The connection answers");
  });

  it("have short names for the sidebar and full ones elsewhere", () => {
    expect(en.type("idle-trigger-cleanup")).toBe("Idle trigger campaign cleanup");
    expect(en.typeShort("idle-trigger-cleanup")).toBe("Idle trigger cleanup");
  });

  it("show the key of a message that is missing, and no isolation marks", () => {
    expect(en.t("no-such-key")).toBe("no-such-key");
    expect(en.t("done-archive", { title: "X" })).toBe("Archived: X");
  });

  it("take the region from the person where it speaks the language", () => {
    expect(localeFor("en", ["fr-FR", "en-US"])).toBe("en-US");
    expect(localeFor("en", ["de-DE"])).toBe("en-GB");
    expect(localeFor("fr", ["fr"])).toBe("fr-FR");
    expect(guessLanguage(["xx-XX", "fr-CA", "en"])).toBe("fr");
    expect(guessLanguage(["xx"])).toBe("en");
  });
});

describe("another language", () => {
  it("is spoken by the functions that were taken out before, as soon as its words are there", async () => {
    const i18n = new I18n("en", ["en-GB", "fr-FR"]);
    const { t, number, day } = i18n;
    await i18n.use("fr");
    expect([t("settings-title"), number(37_520), day(NOW, NOW)]).toEqual([
      "Réglages",
      "37\u202f520",
      "Aujourd’hui",
    ]);
    expect(i18n.locale).toBe("fr-FR");
  });

  it("is the one that was chosen last, whichever came first", async () => {
    const i18n = new I18n("en", ["en-GB"]);
    await Promise.all([i18n.use("fr"), i18n.use("de"), i18n.use("en")]);
    expect(i18n.language).toBe("en");
  });

  it("is offered by its own name, when its words are there", () => {
    expect(LANGUAGES.slice(0, 2)).toEqual(["en", "fr"]);
    expect(LANGUAGES.slice(0, 2).map(nameOf)).toEqual(["English", "Français"]);
    for (const language of LANGUAGES)
      expect(new Messages(language, localeFor(language, [])).format("type-salesforce")).not.toBeNull();
  });
});
