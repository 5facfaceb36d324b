import type { Stored } from "./fake-data";
import type { Both } from "./fake-texts";
import type { Failure, Host, Row, ShareAct, Standing, Together } from "./host";

/** What the window asks about what the team does. */
type TogetherHost = Pick<Host, "share" | "colleagues">;

/** As much of the fake as that needs. */
type Behind = {
  readonly stored: Stored[];
  now(): number;
  say(text: Both): string;
  enter(name: keyof Host, ...args: unknown[]): Promise<void>;
  changed(): void;
};

const WORDS = {
  you: { en: "You", fr: "Vous" },
  onIt: { en: "You are on it", fr: "Vous vous en occupez" },
  resolved: { en: "Resolved by you", fr: "Résolu par vous" },
  nobody: { en: "Nobody is on it any more", fr: "Plus personne ne s’en occupe" },
  noWords: { en: "A comment needs words.", fr: "Un commentaire demande des mots." },
} as const;

const assigned = (to: string): Both => ({ en: `Assigned to ${to}`, fr: `Confié à ${to}` });
const noName = (name: string): Both => ({
  en: `“${name}” is no user’s name: it has only letters, digits, - and _.`,
  fr: `« ${name} » n’est pas un nom d’utilisateur : il n’a que des lettres, des chiffres, - et _.`,
});

/** What the team does about an incident of which nobody said anything yet. */
export const nothingYet = (): Together => ({ standing: null, said: [], waits: false });

/** What a row says of how it stands. */
export function cared(team: Together | null): Row["team"] {
  const standing = team?.standing;
  return standing && standing.care !== "nobody" && !standing.again
    ? { care: standing.care, text: standing.text }
    : null;
}

/** It happened once more: what was done is not. */
export function happenedAgain(team: Together | null): Together | null {
  if (team?.standing?.care !== "resolved") return team;
  return { ...team, standing: { ...team.standing, again: true } };
}

function standingOf(fake: Behind, act: Exclude<ShareAct, { kind: "comment" }>): Standing {
  const stands = (care: Standing["care"], text: Both, own = false): Standing => ({
    care,
    text: fake.say(text),
    at: fake.now(),
    own,
    again: false,
  });
  switch (act.kind) {
    case "acknowledge":
      return stands("on-it", WORDS.onIt, true);
    case "assign":
      return stands("on-it", assigned(act.to));
    case "resolve":
      return stands("resolved", WORDS.resolved);
    case "release":
      return stands("nobody", WORDS.nobody);
  }
}

export function togetherHost(fake: Behind, refuse: (failure: Partial<Failure>) => never): TogetherHost {
  return {
    async share(id, act) {
      await fake.enter("share", id, act);
      const one = fake.stored.find((stored) => stored.id === id);
      if (!one?.team) return refuse({ code: "not-found" });
      if (act.kind === "assign" && !/^[\w-]+$/.test(act.to)) refuse({ message: fake.say(noName(act.to)) });
      if (act.kind === "comment" && act.text === "") refuse({ message: fake.say(WORDS.noWords) });
      const said = { who: fake.say(WORDS.you), at: fake.now() };
      one.team =
        act.kind === "comment"
          ? { ...one.team, said: [...one.team.said, { ...said, text: act.text }] }
          : { ...one.team, standing: standingOf(fake, act) };
      fake.changed();
    },
    async colleagues() {
      await fake.enter("colleagues");
      return ["anna", "paul"];
    },
  };
}
