import { TYPES } from "./fake-data";
import type { ExceptionRow, Host, Row, Rule, RulePreview } from "./host";

const DAY = 86_400_000;
const DAYS = 7;
const SEVERITIES = ["info", "warning", "error", "critical"];
const SILENT = ["idle-trigger-cleanup", "test-group", "engagement", "facebook", "linkedin", "other"];

/** What the page of the rules asks of the host. */
type RulesHost = Pick<
  Host,
  "rules" | "setRule" | "rulePreviews" | "exceptions" | "silence" | "removeException"
>;

/** As much of the fake as that needs. */
type Behind = {
  readonly rules: FakeRules;
  readonly rows: Row[];
  now(): number;
  enter(name: keyof Host, ...args: unknown[]): Promise<void>;
};

/** The rules of the fake, kept in memory. */
export class FakeRules {
  all: Rule[] = TYPES.map(({ slug }) => {
    const silent = SILENT.includes(slug);
    const show = silent ? "silent" : "toast";
    return { slug, show, min_severity: "warning", default_show: show, sound: !silent };
  });
  exceptions: Omit<ExceptionRow, "place">[] = [];

  previews(rows: Row[], now: number): RulePreview[] {
    return this.all.flatMap((rule) => {
      const last = rows.filter((row) => row.type === rule.slug && now - row.occurred_at < DAYS * DAY);
      if (last.length === 0) return [];
      const preview = { slug: rule.slug, toasts: Array.from({ length: DAYS }, () => 0), silent: 0, muted: 0 };
      for (const row of last) {
        const bad = SEVERITIES.indexOf(row.severity) >= SEVERITIES.indexOf(rule.min_severity);
        if (rule.show === "mute") preview.muted += row.count;
        else if (rule.show === "silent" || !bad) preview.silent += row.count;
        else {
          const place = DAYS - 1 - Math.floor((now - row.occurred_at) / DAY);
          preview.toasts[place] = (preview.toasts[place] ?? 0) + row.count;
        }
      }
      return [preview];
    });
  }
}

export function rulesHost(fake: Behind): RulesHost {
  return {
    async rules() {
      await fake.enter("rules");
      return structuredClone(fake.rules.all);
    },
    async rulePreviews() {
      await fake.enter("rulePreviews");
      return fake.rules.previews(fake.rows, fake.now());
    },
    async setRule(slug, show, minSeverity, sound) {
      await fake.enter("setRule", slug, show, minSeverity, sound);
      fake.rules.all = fake.rules.all.map((rule) =>
        rule.slug === slug ? { ...rule, show, min_severity: minSeverity, sound } : rule,
      );
    },
    async exceptions() {
      await fake.enter("exceptions");
      return fake.rules.exceptions.map((exception, place) => ({ ...exception, place }));
    },
    async silence(id) {
      await fake.enter("silence", id);
      const row = fake.rows.find((each) => each.id === id || each.notification === id);
      const what = row?.instance ?? id;
      fake.rules.exceptions.push({ slug: row?.type ?? null, what, show: "silent", until: null });
      return what;
    },
    async removeException(place) {
      await fake.enter("removeException", place);
      fake.rules.exceptions.splice(place, 1);
    },
  };
}
