use super::*;
use campanile_core::words::{Language, Voice};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Answers each request in turn, then no more.
async fn provider(answers: Vec<(u16, String)>) -> Url {
    campanile_engine::install_tls();
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap()).parse().unwrap();
    tokio::spawn(async move {
        for (status, body) in answers {
            let (stream, _) = listener.accept().await.unwrap();
            answer(stream, status, &body).await;
        }
        std::future::pending::<()>().await;
    });
    url
}

async fn answer(mut stream: TcpStream, status: u16, body: &str) {
    let mut request = String::new();
    let mut some = [0; 4096];
    // A form is short: its end is the end of what comes with it.
    while !request.contains("client_id=") {
        let count = stream.read(&mut some).await.unwrap();
        request.push_str(&String::from_utf8_lossy(&some[..count]));
    }
    let head = format!(
        "HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(format!("{head}{body}").as_bytes()).await.unwrap();
}

fn microsoft(url: &Url) -> Client {
    let provider = Provider::Microsoft { tenant: "contoso.com".into() };
    Client { provider, client_id: "ours".into(), url: Some(url.clone()) }
}

fn code(page: &str) -> (u16, String) {
    let code = format!(
        r#"{{"device_code":"dc","user_code":"ABCD-EFGH","verification_uri":"{page}","interval":1,"expires_in":60}}"#
    );
    (200, code)
}

const PAGE: &str = "https://microsoft.com/devicelogin";

#[tokio::test]
async fn what_a_sign_in_brings_is_there_for_its_client_until_it_is_forgotten() {
    let granted = r#"{"access_token":"at","refresh_token":"rt"}"#.to_owned();
    let url = provider(vec![code(PAGE), (200, granted)]).await;
    let sign_ins = SignIns::default();
    let begun = sign_ins.begin(microsoft(&url), None, String::new()).await.unwrap();
    assert_eq!((begun.code.as_deref(), begun.url.as_str()), (Some("ABCD-EFGH"), PAGE));
    assert_eq!(sign_ins.url(begun.number).map(String::from).as_deref(), Some(PAGE));
    assert_eq!(sign_ins.ended(begun.number).await, Some(Ok(())));
    let other = Client { client_id: "another".into(), ..microsoft(&url) };
    assert!(sign_ins.grant(begun.number, &other).is_none());
    assert_eq!(sign_ins.grant(begun.number, &microsoft(&url)).unwrap().refresh_token, "rt");
    sign_ins.forget(begun.number);
    assert!(sign_ins.grant(begun.number, &microsoft(&url)).is_none());
    assert_eq!(sign_ins.ended(begun.number).await, None);
}

#[tokio::test]
async fn one_that_is_given_up_ends_and_one_that_is_declined_says_so() {
    let declined = r#"{"error":"access_denied"}"#.to_owned();
    let url = provider(vec![code(PAGE), (400, declined), code(PAGE)]).await;
    let sign_ins = SignIns::default();
    let begun = sign_ins.begin(microsoft(&url), None, String::new()).await.unwrap();
    let reason = sign_ins.ended(begun.number).await.unwrap().unwrap_err();
    let voice = Voice::new(Language::En, jiff::tz::TimeZone::UTC);
    assert!(voice.say(&words(&reason)).contains("declined"), "{reason:?}");
    let second = sign_ins.begin(microsoft(&url), None, String::new()).await.unwrap();
    assert_eq!(sign_ins.ended(begun.number).await, None, "the first one is over");
    let (ended, ()) = tokio::join!(sign_ins.ended(second.number), async { sign_ins.forget(second.number) });
    assert_eq!(ended, None);
}

#[tokio::test]
async fn a_page_that_is_none_is_not_opened() {
    for page in ["file:///etc/passwd", "http://example.com/"] {
        let url = provider(vec![code(page)]).await;
        let sign_ins = SignIns::default();
        let reason = sign_ins.begin(microsoft(&url), None, String::new()).await.unwrap_err();
        assert_eq!(reason.cause, Cause::NotAPage, "{page}");
    }
}
