//! The forms that the Console has given over the years, and whatever else is pasted.

use super::*;
use proptest::prelude::*;

fn full() -> Credential {
    let text = |text: &str| Some(text.to_owned());
    Credential {
        name: None,
        client_id: text("0a1b2c"),
        client_secret: text("p8e-s3cret"),
        org_id: text("9F1A@AdobeOrg"),
        scopes: ["AdobeID", "openid", "adobeio_api"].map(str::to_owned).to_vec(),
        ims_url: None,
        journal_url: None,
    }
}

#[test]
fn a_project_gives_its_server_to_server_credential_among_others() {
    let text = r#"{
      "project": {
        "id": "4566206088344", "name": "marketoNotices", "title": "Marketo notices",
        "org": {"id": "25591412", "name": "Northwind", "ims_org_id": "9F1A@AdobeOrg"},
        "workspace": {
          "id": "1", "name": "Production",
          "details": {
            "credentials": [
              {"id": "1", "name": "Key", "integration_type": "apikey", "api_key": {"client_id": "another"}},
              {"id": "2", "integration_type": "service",
               "jwt": {"client_id": "old", "client_secret": "old", "meta_scopes": ["ent_x"]}},
              {"id": "3", "name": "S2S", "integration_type": "oauth_server_to_server",
               "oauth_server_to_server": {
                 "client_id": "0a1b2c", "client_secrets": ["p8e-s3cret", "second"],
                 "technical_account_email": "x@techacct.adobe.com", "technical_account_id": "1@techacct.adobe.com",
                 "scopes": ["AdobeID", "openid", "adobeio_api"]}}
            ],
            "services": [{"code": "AdobeIOManagementAPISDK", "name": "I/O Management API"}]
          }
        }
      }
    }"#;
    assert_eq!(read_credential(text), Credential { name: Some("marketoNotices".into()), ..full() });
}

#[test]
fn a_credential_alone_is_read_however_its_names_are_written() {
    for text in [
        r#"{"CLIENT_ID":"0a1b2c","CLIENT_SECRETS":["p8e-s3cret"],"ORG_ID":"9F1A@AdobeOrg","SCOPES":["AdobeID","openid","adobeio_api"],"TECHNICAL_ACCOUNT_ID":"1@techacct.adobe.com"}"#,
        r#"{"clientId":"0a1b2c","clientSecret":" p8e-s3cret ","imsOrgId":"9F1A@AdobeOrg","scope":"AdobeID,openid, adobeio_api"}"#,
        r#"[{"client_id":"0a1b2c","client_secrets":[{"uuid":"7","client_secret":"p8e-s3cret"}],"org":"9F1A@AdobeOrg","scopes":"AdobeID openid adobeio_api"}]"#,
        "CLIENT_ID=0a1b2c\nCLIENT_SECRET='p8e-s3cret'\nIMS_ORG_ID=\"9F1A@AdobeOrg\"\nSCOPES=AdobeID,openid,adobeio_api\n",
        "client id: 0a1b2c\nclient secret: p8e-s3cret\norganization id: 9F1A@AdobeOrg\nscopes: AdobeID, openid, adobeio_api",
    ] {
        assert_eq!(read_credential(text), full(), "{text}");
    }
}

#[test]
fn addresses_are_known_by_what_they_look_like() {
    let journal = "https://events-va6.adobe.io/events/organizations/1/integrations/2/3";
    let found = read_credential(&format!(
        r#"{{"a":{{"b":["{journal}"]}},"ims":{{"token_endpoint":"https://ims-na1.adobelogin.com/ims/token/v3"}}}}"#
    ));
    assert_eq!(found.journal_url.as_deref(), Some(journal));
    assert_eq!(found.ims_url.as_deref(), Some("https://ims-na1.adobelogin.com/ims/token/v3"));
    assert_eq!(read_credential(journal).journal_url.as_deref(), Some(journal));
    let host = read_credential(r#"{"imsHost":"ims-na1.adobelogin.com"}"#);
    assert_eq!(host.ims_url.as_deref(), Some("https://ims-na1.adobelogin.com/ims/token/v3"));
}

#[test]
fn what_holds_nothing_gives_nothing() {
    let deep = "[".repeat(100_000);
    let long = "x".repeat(LONGEST + 1);
    for text in
        ["", "{}", "null", "hello", "{\"client_id\":", "{\"client_id\": 7}", "\u{feff}[]", &deep, &long]
    {
        assert!(read_credential(text).is_empty(), "{}", text.chars().take(40).collect::<String>());
    }
    assert!(!read_credential("\u{feff}{\"client_id\":\"1\"}").is_empty());
}

proptest! {
    #[test]
    fn nothing_pasted_breaks_it(text in ".{0,200}", key in "[a-zA-Z_]{1,20}") {
        let _ = read_credential(&text);
        let _ = read_credential(&format!(r#"{{"{key}": {}}}"#, serde_json::to_string(&text).unwrap()));
        let _ = read_credential(&format!("{key}={text}"));
    }
}
