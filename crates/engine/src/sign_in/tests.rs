use super::*;
use crate::sources::mailbox::Provider;

fn at(listener: &TcpListener, provider: Provider) -> Client {
    crate::install_tls();
    let url = format!("http://{}", listener.local_addr().unwrap()).parse().unwrap();
    Client { provider, client_id: "ours".into(), url: Some(url) }
}

/// Answers, and gives what it was asked.
async fn serve(listener: TcpListener, answers: Vec<(u16, &'static str)>) -> Vec<String> {
    let mut asked = Vec::new();
    for (status, body) in answers {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = Vec::new();
        let mut some = [0; 4096];
        loop {
            let count = stream.read(&mut some).await.unwrap();
            request.extend_from_slice(&some[..count]);
            let text = String::from_utf8_lossy(&request).to_lowercase();
            let length: Option<usize> = text
                .split("content-length: ")
                .nth(1)
                .and_then(|rest| rest.split("\r\n").next()?.parse().ok());
            if let (Some(end), Some(length)) = (text.find("\r\n\r\n"), length)
                && request.len() >= end + 4 + length
            {
                break;
            }
        }
        asked.push(String::from_utf8_lossy(&request).into_owned());
        let answer = format!(
            "HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(answer.as_bytes()).await.unwrap();
    }
    asked
}

const CODE: &str = r#"{"device_code":"dc","user_code":"ABCD-EFGH","verification_uri":"https://microsoft.com/devicelogin","interval":1,"expires_in":60}"#;
const GRANTED: &str = r#"{"access_token":"at","expires_in":3600,"refresh_token":"rt","token_type":"Bearer"}"#;

#[tokio::test]
async fn a_code_that_is_typed_elsewhere_becomes_a_refresh_token() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let client = at(&listener, Provider::Microsoft { tenant: "contoso.com".into() });
    let answers = vec![(200, CODE), (400, r#"{"error":"authorization_pending"}"#), (200, GRANTED)];
    let served = tokio::spawn(serve(listener, answers));
    let code = device_code(&client, &Line::default()).await.unwrap();
    assert_eq!(code.user_code, "ABCD-EFGH");
    let grant = wait_for_device(&client, &Line::default(), &code).await.unwrap();
    assert_eq!((grant.refresh_token.as_str(), &grant.client_secret), ("rt", &None));
    let asked = served.await.unwrap();
    assert!(asked[0].starts_with("POST /contoso.com/oauth2/v2.0/devicecode "), "{}", asked[0]);
    assert!(
        asked[1].starts_with("POST /contoso.com/oauth2/v2.0/token ") && asked[1].contains("device_code=dc")
    );
}

#[tokio::test]
async fn who_declines_is_not_asked_again() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let client = at(&listener, Provider::Microsoft { tenant: "x".into() });
    let served = tokio::spawn(serve(listener, vec![(200, CODE), (400, r#"{"error":"access_denied"}"#)]));
    let code = device_code(&client, &Line::default()).await.unwrap();
    let reason = wait_for_device(&client, &Line::default(), &code).await.unwrap_err();
    assert_eq!((reason.cause, reason.detail.as_str()), (Cause::MailToken, "access_denied"));
    served.await.unwrap();
}

#[tokio::test]
async fn a_browser_that_comes_back_brings_the_code_and_nobody_else_does() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let client = at(&listener, Provider::Google);
    let served = tokio::spawn(serve(listener, vec![(200, GRANTED)]));
    let visit = visit(&client).await.unwrap();
    let sent: std::collections::BTreeMap<_, _> = visit.url.query_pairs().into_owned().collect();
    assert_eq!(sent["code_challenge"], challenge(&visit.verifier));
    let (redirect, state) = (Url::parse(&sent["redirect_uri"]).unwrap(), sent["state"].clone());
    let waits = tokio::spawn(async move {
        wait_for_visit(&client, &Line::default(), visit, Some("cs".into()), "Bye").await
    });
    let browse = |query: String| {
        let port = redirect.port().unwrap();
        async move {
            let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
            stream.write_all(format!("GET /?{query} HTTP/1.1\r\nHost: x\r\n\r\n").as_bytes()).await.unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).await.unwrap();
            answer
        }
    };
    assert!(browse("code=evil&state=other".into()).await.starts_with("HTTP/1.1 404"));
    assert!(browse("code=evil".into()).await.starts_with("HTTP/1.1 404"));
    let answer = browse(format!("code=good&state={state}")).await;
    assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("Bye"), "{answer}");
    let grant = waits.await.unwrap().unwrap();
    assert_eq!((grant.refresh_token.as_str(), grant.client_secret.as_deref()), ("rt", Some("cs")));
    let asked = served.await.unwrap().remove(0);
    for part in ["POST /token ", "code=good", "code_verifier=", "client_secret=cs"] {
        assert!(asked.contains(part), "{part}: {asked}");
    }
    // What a sign-in leaves is read as it was kept, and shows nothing of itself.
    assert_eq!(Grant::read(&grant.secret()).refresh_token, "rt");
    assert_eq!(Grant::read(&"plain".to_owned().into()).refresh_token, "plain");
    assert_eq!(format!("{grant:?}"), "Grant");
}

#[test]
fn the_proof_is_that_of_the_standard() {
    // RFC 7636, appendix B.
    assert_eq!(
        challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    );
}
