import { later } from "../src/components/later.svelte";
import { LANGUAGES } from "../src/i18n/bundle";
import { loadWords } from "../src/i18n/words";

/** As in a window that has stood for a moment: everything is loaded. */
await Promise.all([later.load(), ...LANGUAGES.map((language) => loadWords(language))]);
