import { describe, expect, it } from "vitest";
import { isCode, leadOf, pretty, withPaths } from "../src/lib/text";

const paths = (sentence: string): string[] =>
  withPaths(sentence)
    .filter((part) => part.path)
    .map((part) => part.text);

describe("menu paths", () => {
  it("are found and end where the sentence goes on", () => {
    expect(paths("In Admin › Salesforce, enter the credentials again.")).toEqual(["Admin › Salesforce"]);
    expect(paths("Check Admin › Salesforce › Sync Status; the sync resumes.")).toEqual([
      "Admin › Salesforce › Sync Status",
    ]);
    expect(paths("Dans Admin › Salesforce › Erreurs de synchronisation, exportez.")).toEqual([
      "Admin › Salesforce › Erreurs de synchronisation",
    ]);
    expect(paths("Copiez-la de Settings › Solutions et saisissez-la.")).toEqual(["Settings › Solutions"]);
    expect(paths("Run it again.")).toEqual([]);
  });

  it("keep the small words that are of a name", () => {
    expect(paths("Dans Admin › Services web, ouvrez les requêtes.")).toEqual(["Admin › Services web"]);
    expect(paths("O admin vê quem chama em Admin › Serviços da Web.")).toEqual(["Admin › Serviços da Web"]);
    expect(paths("Mire el objeto en Admin › Objetos personalizados de Marketo.")).toEqual([
      "Admin › Objetos personalizados de Marketo",
    ]);
  });

  it("end in Japanese where a word in hiragana begins", () => {
    expect(paths("管理者 › Salesforce または管理者 › Microsoft Dynamics で、確認します。")).toEqual([
      "管理者 › Salesforce",
      "管理者 › Microsoft Dynamics",
    ]);
    expect(paths("管理者 › Web サービス › API 呼び出し情報で、過去 7 日間を開きます。")).toEqual([
      "管理者 › Web サービス › API 呼び出し情報",
    ]);
    expect(paths("今後通知が不要な場合: 設定 › コンテンツ消費済みの通知 › オフ。")).toEqual([
      "設定 › コンテンツ消費済みの通知 › オフ",
    ]);
    expect(paths("管理者 › フィールド管理の API 名と比べます。")).toEqual(["管理者 › フィールド管理"]);
  });

  it("lose no letter", () => {
    const sentence = "In Admin › Web Services or Admin › Salesforce, look. Done.";
    expect(
      withPaths(sentence)
        .map((part) => part.text)
        .join(""),
    ).toBe(sentence);
  });
});

describe("what Marketo sent", () => {
  it("is indented without touching a value", () => {
    expect(
      pretty('{"id":12345678901234567890,"a":[1.0,{"b":null}],"c":{},"d":[],"e":"x, {y}: \\"z\\""}'),
    ).toBe(
      [
        "{",
        '  "id": 12345678901234567890,',
        '  "a": [',
        "    1.0,",
        "    {",
        '      "b": null',
        "    }",
        "  ],",
        '  "c": {},',
        '  "d": [],',
        '  "e": "x, {y}: \\"z\\""',
        "}",
      ].join("\n"),
    );
  });

  it("stays as it came when it is no JSON", () => {
    expect(pretty("<html>not json</html>")).toBe("<html>not json</html>");
    expect(pretty('{"half": ')).toBe('{"half": ');
  });
});

describe("small judgements", () => {
  it("tell codes from words", () => {
    expect(isCode("UNABLE_TO_LOCK_ROW")).toBe(true);
    expect(isCode("https://go.example/x")).toBe(true);
    expect(isCode("Webinar Reminder 24 h")).toBe(false);
    expect(isCode("job")).toBe(false);
  });

  it("find the news of who can fix it", () => {
    expect(leadOf("Needs your Marketo admin (permission Access CRM) and others.")).toEqual({
      lead: "Needs your Marketo admin",
      rest: " (permission Access CRM) and others.",
    });
    expect(leadOf("Marketo 管理者（権限「CRM にアクセス」）の対応が必要です。").lead).toBe("Marketo 管理者");
    expect(leadOf("")).toEqual({ lead: "", rest: "" });
  });
});
