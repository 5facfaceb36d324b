import { HostError, type Failure, type Host, type Language } from "../host/host";
import { guessLanguage } from "../i18n/bundle";

type Spoken = { language: Language; chosen_language: Language | null };

/** Which language the user chose. It is the whole product's, so the host keeps it. */
export class LanguageState {
  /** Null follows the system. */
  chosen = $state<Language | null>(null);
  /** What the system speaks: known while it is followed, else guessed. */
  system = $state<Language>("en");
  failure = $state.raw<Failure | null>(null);
  private saving = 0;

  constructor(
    private readonly host: Host,
    first: Spoken,
  ) {
    this.system = guessLanguage(navigator.languages);
    this.hear(first);
  }

  /** What the host says. While a choice is on its way, that choice stands. */
  hear(spoken: Spoken): void {
    if (this.saving > 0) return;
    this.chosen = spoken.chosen_language;
    if (spoken.chosen_language === null) this.system = spoken.language;
  }

  /** Shown at once; a refusal takes it back. */
  async choose(language: Language | null): Promise<boolean> {
    const before = this.chosen;
    this.chosen = language;
    this.failure = null;
    this.saving += 1;
    try {
      await this.host.setLanguage(language);
      return true;
    } catch (cause) {
      if (this.chosen === language) this.chosen = before;
      this.failure = HostError.from(cause).failure;
      return false;
    } finally {
      this.saving -= 1;
    }
  }
}
