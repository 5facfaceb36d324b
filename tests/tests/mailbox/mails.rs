//! Mails as Marketo may send them: every type, in its languages, in the encodings that mail programs use.

/// The type that a mail is to be taken for, and the mail.
pub(crate) fn all() -> Vec<(&'static str, Vec<u8>)> {
    let mut number = 0;
    let mut mail = |kind, head: &str, body: &[u8]| {
        number += 1;
        let from = "From: Marketo <notifications@marketo.com>\r\nTo: notices@example.com\r\n";
        let head = format!("{from}Message-ID: <{number}@marketo.com>\r\nMIME-Version: 1.0\r\n{head}\r\n");
        (kind, [head.as_bytes(), body].concat())
    };
    vec![
        mail(
            "campaign-failure",
            "Subject: Campaign Failure: Spring Webinar\r\nContent-Type: text/plain; charset=utf-8\r\n",
            b"Campaign: Spring Webinar\r\nhttps://app-sj01.marketo.com/#SC1234A1\r\n",
        ),
        // Latin-1 in quoted-printable, the subject encoded too.
        mail(
            "campaign-abort",
            "Subject: =?iso-8859-1?Q?Abandon_de_la_campagne?=\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\
             Content-Transfer-Encoding: quoted-printable\r\n",
            b"La campagne =ABPrintemps=BB a =E9t=E9 abandonn=E9e par marie@example.com.\r\n",
        ),
        mail(
            "idle-trigger-cleanup",
            "Subject: =?utf-8?B?44Ki44Kk44OJ44Or44OI44Oq44Ks44O844Kt44Oj44Oz44Oa44O844Oz44Gu44Kv44Oq44O844Oz44Ki44OD44OX?=\r\n\
             Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n",
            b"MyDku7Y=\r\n",
        ),
        mail("test-group", "Subject: Ergebnis des A/B-Tests\r\nContent-Type: text/plain\r\n", b"Gewinner: Betreff B\r\n"),
        mail("crm-sync", "Subject: CRM Sync: wrong permissions\r\n", b"The CRM sync user lacks permissions.\r\n"),
        // A page without a plain twin.
        mail(
            "microsoft-dynamics",
            "Subject: Microsoft Dynamics sync errors\r\nContent-Type: text/html; charset=utf-8\r\n",
            b"<html><body><p>1,234 leads failed to sync.</p><a href=\"https://app-sj01.marketo.com/x.csv\">See the full \
              list</a></body></html>",
        ),
        // Both in one mail.
        mail(
            "salesforce",
            "Subject: Salesforce: error de =?utf-8?Q?sincronizaci=C3=B3n?=\r\n\
             Content-Type: multipart/alternative; boundary=\"=_x\"\r\n",
            b"--=_x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nINVALID_LOGIN\r\n--=_x\r\n\
              Content-Type: text/html\r\n\r\n<p>INVALID_LOGIN</p>\r\n--=_x--\r\n",
        ),
        mail(
            "engagement",
            "Subject: =?utf-8?Q?Conte=C3=BAdo_esgotado?=\r\nContent-Type: text/plain; charset=utf-8\r\n",
            "1.234 pessoas esgotaram o conteúdo.\r\n".as_bytes(),
        ),
        mail("facebook", "Subject: Facebook Custom Audiences: terms not accepted\r\n", b"x\r\n"),
        // Shift_JIS, as older programs write it.
        mail(
            "linkedin",
            "Subject: LinkedIn push failed\r\nContent-Type: text/plain; charset=shift_jis\r\n",
            b"\x83\x8a\x83g\x83\x89\x83C\r\n",
        ),
        mail(
            "web-services",
            "Subject: Services Web =?utf-8?B?OiBxdW90YSBxdW90aWRpZW4=?=\r\nContent-Type: text/plain; charset=utf-8\r\n",
            "90 % du quota quotidien de 50 000 appels\r\n".as_bytes(),
        ),
        mail("other", "Subject: Something new\r\n", b"Nobody knows it yet.\r\n"),
    ]
}

/// A mail from somebody else.
pub(crate) fn strange(number: usize) -> Vec<u8> {
    format!(
        "From: someone{number}@example.org\r\nTo: notices@example.com\r\nSubject: Campaign failure {number}\r\n\
         Message-ID: <strange-{number}@example.org>\r\n\r\nLunch?\r\n"
    )
    .into_bytes()
}

/// A failed campaign.
pub(crate) fn failure(number: usize) -> Vec<u8> {
    format!(
        "From: notifications@marketo.com\r\nTo: notices@example.com\r\nSubject: Campaign Failure: Campaign {number}\r\n\
         Message-ID: <failure-{number}@marketo.com>\r\n\r\nhttps://app-sj01.marketo.com/#SC{number}A1\r\n"
    )
    .into_bytes()
}
