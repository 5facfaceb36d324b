import type { GroupSlug, Severity, TypeSlug } from "../host/host";
import { DAY, HOUR, MINUTE, startOfDay } from "../lib/time";
import { createBundle, format, localeFor, type Arguments, type Language } from "./bundle";

/** All that depends on the language, made anew when it changes. */
function voiceOf(language: Language, preferred: readonly string[]) {
  const locale = localeFor(language, preferred);
  return {
    language,
    locale,
    bundle: createBundle(language, locale),
    integers: new Intl.NumberFormat(locale),
    clock: new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }),
    exact: new Intl.DateTimeFormat(locale, {
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
      timeZoneName: "short",
    }),
    weekday: new Intl.DateTimeFormat(locale, { weekday: "short" }),
    ago: new Intl.RelativeTimeFormat(locale, { numeric: "always" }),
  };
}

/**
 * Words, numbers and times in the language of the window. Whatever is asked of it in a template or a derived value is
 * said again when the language changes, so its functions may be taken out of it, but their answers not be kept.
 */
export class I18n {
  private voice;
  private fallback: ReturnType<typeof createBundle> | null = null;

  constructor(
    language: Language,
    private readonly preferred: readonly string[] = navigator.languages,
  ) {
    this.voice = $state.raw(voiceOf(language, preferred));
  }

  get language(): Language {
    return this.voice.language;
  }

  get locale(): string {
    return this.voice.locale;
  }

  use(language: Language): void {
    if (language !== this.language) this.voice = voiceOf(language, this.preferred);
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
    const text = format(this.voice.bundle, id, args);
    if (text !== null || this.language === "en") return text;
    this.fallback ??= createBundle("en", localeFor("en", this.preferred));
    return format(this.fallback, id, args);
  }

  private date(time: number, now: number, style: "short" | "long" | "weekday"): string {
    const sameYear = new Date(time).getFullYear() === new Date(now).getFullYear();
    const options: Intl.DateTimeFormatOptions = {
      day: "numeric",
      month: style === "short" ? "short" : "long",
    };
    if (style === "weekday") options.weekday = "long";
    if (!sameYear) options.year = "numeric";
    const text = new Intl.DateTimeFormat(this.locale, options).format(time);
    return this.language === "en" ? text.replace(/^(\w+), (\d)/, "$1 $2") : text;
  }

  private capital(text: string): string {
    return text.charAt(0).toLocaleUpperCase(this.locale) + text.slice(1);
  }
}
