//! Answers as values, and how they become HTTP.

use axum::body::{Body, Bytes};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use flate2::Compression;
use flate2::write::GzEncoder;
use futures_util::stream;
use serde_json::Value;
use std::io::{Error, ErrorKind, Write};

/// The most bytes of a huge body that are made at once.
const CHUNK: u64 = 1 << 20;

/// An answer that is known in full.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Vec::new() }
    }

    pub(crate) fn json(status: u16, body: &Value) -> Self {
        Self::text(status, "application/json", body.to_string())
    }

    pub(crate) fn text(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        Self { body: body.into(), ..Self::empty(status) }.with("content-type", content_type)
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// With its body compressed, where it has one and that can be done.
    pub(crate) fn gzipped(mut self) -> Self {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        if self.body.is_empty() || encoder.write_all(&self.body).is_err() {
            return self;
        }
        if let Ok(packed) = encoder.finish() {
            self.body = packed;
            self.headers.push(("content-encoding", "gzip".to_owned()));
        }
        self
    }

    pub(crate) fn into_response(self) -> Response {
        let headers = self.headers.iter().map(|(name, value)| (*name, value.as_str()));
        response(self.status, headers, Body::from(self.body))
    }

    /// The answer whose connection ends after `bytes` bytes of a body that promised to be longer.
    pub(crate) fn into_cut_response(self, bytes: usize) -> Response {
        let promised = self.body.len().max(bytes.saturating_add(1)).to_string();
        let mut part = self.body;
        part.truncate(bytes);
        let headers = self.headers.iter().map(|(name, value)| (*name, value.as_str()));
        let headers = headers.chain([("content-length", promised.as_str())]);
        let steps = stream::unfold(Some(part), |part| async move {
            if let Some(part) = part {
                return Some((Ok(Bytes::from(part)), None));
            }
            // What was written leaves before the connection breaks.
            tokio::task::yield_now().await;
            Some((Err(Error::new(ErrorKind::ConnectionAborted, "cut as ordered")), None))
        });
        response(self.status, headers, Body::from_stream(steps))
    }
}

/// A response with any headers, also such as a user made up; one that HTTP does not allow is left out.
pub(crate) fn response<'a>(
    status: u16,
    headers: impl Iterator<Item = (&'a str, &'a str)>,
    body: Body,
) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().append(name, value);
        }
    }
    response
}

/// A page of the journal that has one event with one text of nearly `bytes` bytes.
pub(crate) fn huge(bytes: u64, content_type: &str, gzip: bool) -> Response {
    const OPENING: &[u8] = br#"{"events":[{"position":"camel:0.0","event":{"body":{"text":""#;
    const CLOSING: &[u8] = br#""}}}],"_page":{"last":"camel:0.0","count":1}}"#;
    let filling = bytes.saturating_sub((OPENING.len() + CLOSING.len()) as u64);
    let parts = std::iter::once(OPENING.to_vec())
        .chain((0..filling.div_ceil(CHUNK)).map(move |chunk| {
            let length = (filling - chunk * CHUNK).min(CHUNK);
            vec![b'x'; length as usize]
        }))
        .chain([CLOSING.to_vec()]);
    let mut headers = vec![("content-type", content_type)];
    let body = if gzip {
        headers.push(("content-encoding", "gzip"));
        Body::from_stream(stream::iter(Gzipped {
            parts,
            encoder: Some(GzEncoder::new(Vec::new(), Compression::best())),
        }))
    } else {
        Body::from_stream(stream::iter(parts.map(Ok::<_, Error>)))
    };
    response(200, headers.into_iter(), body)
}

/// Compresses part after part: a body of many gigabytes needs no more memory than one part.
struct Gzipped<I> {
    parts: I,
    encoder: Option<GzEncoder<Vec<u8>>>,
}

impl<I: Iterator<Item = Vec<u8>>> Iterator for Gzipped<I> {
    type Item = Result<Vec<u8>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut encoder = self.encoder.take()?;
        let Some(part) = self.parts.next() else {
            return Some(encoder.finish());
        };
        if let Err(error) = encoder.write_all(&part) {
            return Some(Err(error));
        }
        let packed = std::mem::take(encoder.get_mut());
        self.encoder = Some(encoder);
        Some(Ok(packed))
    }
}

/// The `retry-after` header's name, which both the journal and faults use.
pub(crate) const RETRY_AFTER: &str = "retry-after";

/// Whether a request takes gzip.
pub(crate) fn accepts_gzip(headers: &axum::http::HeaderMap) -> bool {
    let values = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).any(|coding| coding.trim().split(';').next() == Some("gzip"))
}
