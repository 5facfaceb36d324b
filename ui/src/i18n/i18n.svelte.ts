import type { GroupSlug, Severity, TypeSlug } from "../host/host";
import { DAY, HOUR, MINUTE, startOfDay } from "../lib/time";
import { localeFor, Messages, type Arguments, type Language } from "./bundle";
import { loadWords, wordsOf } from "./words";

const DATES = {
  short: { day: "numeric", month: "short" },
  long: { day: "numeric", month: "long" },
  weekday: { day: "numeric", month: "long", weekday: "long" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** All that depends on the language, made anew when it changes. A format takes a while to make: only when it is wanted. */
class Voice {
  readonly messages: Messages;
  private readonly formats = new Map<string, Intl.DateTimeFormat>();
  private wholes: Intl.NumberFormat | null = null;
  private spans: Intl.RelativeTimeFormat | null = null;

  constructor(
    readonly language: Language,
    readonly locale: string,
  ) {
    this.messages = new Messages(language, locale);
  }

  get integers(): Intl.NumberFormat {
    return (this.wholes ??= new Intl.NumberFormat(this.locale));
  }

  get ago(): Intl.RelativeTimeFormat {
    return (this.spans ??= new Intl.RelativeTimeFormat(this.locale, { numeric: "always" }));
  }

  get clock(): Intl.DateTimeFormat {
    return this.dates("clock", { hour: "2-digit", minute: "2-digit" });
  }

  get weekday(): Intl.DateTimeFormat {
    return this.dates("weekday-short", { weekday: "short" });
  }

  get exact(): Intl.DateTimeFormat {
    return this.dates("exact", {
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
      timeZoneName: "short",
    });
  }

  date(style: keyof typeof DATES, year: boolean): Intl.DateTimeFormat {
    if (!year) return this.dates(style, DATES[style]);
    return this.dates(`${style}-year`, { ...DATES[style], year: "numeric" });
  }

  private dates(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    let format = this.formats.get(name);
    if (!format) this.formats.set(name, (format = new Intl.DateTimeFormat(this.locale, options)));
    return format;
  }
}

/**
 * Words, numbers and times in the language of the window. Whatever is asked of it in a template or a derived value is
 * said again when the language changes, so its functions may be taken out of it, but their answers not be kept.
 */
export class I18n {
  private voice;
  private fallback: Messages | null = null;
  private wanted: Language;

  /** The words of the language are loaded. */
  constructor(
    language: Language,
    private readonly preferred: readonly string[] = navigator.languages,
  ) {
    this.wanted = language;
    this.voice = $state.raw(new Voice(language, localeFor(language, preferred)));
  }

  get language(): Language {
    return this.voice.language;
  }

  get locale(): string {
    return this.voice.locale;
  }

  /** Speaks another language, as soon as its words are there. */
  async use(language: Language): Promise<void> {
    this.wanted = language;
    await loadWords(language);
    // Somebody who chooses twice wants the second one, whichever came first.
    if (language === this.wanted && language !== this.language)
      this.voice = new Voice(language, localeFor(language, this.preferred));
  }

  /** The message of this key, else the English one. One that nobody has shows its key: ugly, but never empty. */
  readonly t = (id: string, args?: Arguments): string => this.find(id, args) ?? id;

  readonly type = (slug: TypeSlug): string => this.t(`type-${slug}`);

  readonly typeShort = (slug: TypeSlug): string => this.find(`type-${slug}.short`) ?? this.type(slug);

  readonly group = (slug: GroupSlug): string => this.t(`group-${slug}`);

  readonly severity = (severity: Severity): string => this.t(`severity-${severity}`);

  readonly number = (value: number): string => this.voice.integers.format(value);

  /** Counts above 999 are cut; the exact number belongs into the tooltip. */
  readonly count = (value: number): string =>
    value > 999 ? this.t("count-many", { count: this.number(999) }) : this.number(value);

  readonly clock = (time: number): string => this.voice.clock.format(time);

  /** Local time with its zone, for tooltips. */
  readonly exact = (time: number): string => this.voice.exact.format(time);

  /** For lists: "now", "4 min", "3 h", "1 d" up to "6 d", then the date. */
  readonly short = (time: number, now: number): string => {
    const age = now - time;
    if (age < MINUTE) return this.t("time-now");
    if (age < HOUR) return this.t("time-minutes", { count: Math.floor(age / MINUTE) });
    if (age < DAY) return this.t("time-hours", { count: Math.floor(age / HOUR) });
    if (age < 7 * DAY) return this.t("time-days", { count: Math.floor(age / DAY) });
    return this.date(time, now, "short");
  };

  /** "40 s ago", for the watch. */
  readonly ago = (time: number, now: number): string => {
    const age = Math.max(0, now - time);
    if (age < 5_000) return this.t("time-just-now");
    if (age >= 7 * DAY) return this.date(time, now, "short");
    const span =
      age < MINUTE ? this.t("time-seconds", { count: Math.floor(age / 1000) }) : this.short(time, now);
    return this.t("time-ago", { span });
  };

  /** "4 minutes ago", spelt out for accessible names. */
  readonly spokenAgo = (time: number, now: number): string => {
    const age = now - time;
    if (age < MINUTE) return this.t("time-now");
    if (age < HOUR) return this.voice.ago.format(-Math.floor(age / MINUTE), "minute");
    if (age < DAY) return this.voice.ago.format(-Math.floor(age / HOUR), "hour");
    if (age < 7 * DAY) return this.voice.ago.format(-Math.floor(age / DAY), "day");
    return this.date(time, now, "long");
  };

  /** "Today", "Yesterday", "Friday 20 November". */
  readonly day = (time: number, now: number): string => {
    const days = Math.round((startOfDay(now) - startOfDay(time)) / DAY);
    if (days === 0) return this.t("day-today");
    if (days === 1) return this.t("day-yesterday");
    return this.capital(this.date(time, now, "weekday"));
  };

  /** "12 Nov", the year only when it is another. */
  readonly shortDate = (time: number, now: number): string => this.date(time, now, "short");

  /** "14:28" for today, else "12 Nov 02:10". */
  readonly when = (time: number, now: number): string =>
    startOfDay(time) === startOfDay(now)
      ? this.clock(time)
      : `${this.shortDate(time, now)} ${this.clock(time)}`;

  /** "12 Nov 02:10 to 05:40", the second day only when it is another. */
  readonly span = (from: number, to: number, now: number): string =>
    this.t("time-span", {
      from: this.when(from, now),
      to: startOfDay(from) === startOfDay(to) ? this.clock(to) : this.when(to, now),
    });

  /** "18:00" for today, "Tue 08:00" within a week, else "12 Dec 08:00". */
  readonly soon = (time: number, now: number): string => {
    const days = Math.round((startOfDay(time) - startOfDay(now)) / DAY);
    if (days <= 0 || days >= 7) return this.when(time, now);
    return `${this.voice.weekday.format(time)} ${this.clock(time)}`;
  };

  /** "Today 14:28", for the details. */
  readonly moment = (time: number, now: number): string => `${this.day(time, now)} ${this.clock(time)}`;

  private find(id: string, args?: Arguments): string | null {
    const text = this.voice.messages.format(id, args);
    if (text !== null || this.language === "en" || wordsOf("en").length === 0) return text;
    this.fallback ??= new Messages("en", localeFor("en", this.preferred));
    return this.fallback.format(id, args);
  }

  private date(time: number, now: number, style: keyof typeof DATES): string {
    const sameYear = new Date(time).getFullYear() === new Date(now).getFullYear();
    const text = this.voice.date(style, !sameYear).format(time);
    return this.language === "en" ? text.replace(/^(\w+), (\d)/, "$1 $2") : text;
  }

  private capital(text: string): string {
    return text.charAt(0).toLocaleUpperCase(this.locale) + text.slice(1);
  }
}
