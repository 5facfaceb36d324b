//! What the page in the window cannot do: even if somebody's script ran in it, there is no way out.

use crate::rig::Rig;
use campanile_tests::{Automation, wait_until};
use std::io::ErrorKind;
use std::net::TcpListener;

#[test]
fn desktop_the_page_reaches_no_network_no_file_and_no_command_that_is_not_its_own() {
    let rig = Rig::new();
    let outside = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    outside.set_nonblocking(true).expect("the listener does not wait");
    let port = outside.local_addr().expect("an address").port();
    let page = Automation::start(&rig.desktop, &rig.command("campanile-desktop")).page();
    wait_until("the page is there", || page.text("open-settings").is_some());

    let script = r#"
        const way = (name, promise) => promise.then(() => `${name}: open`, () => `${name}: closed`);
        const loads = (element, address) => new Promise((resolve, reject) => {
            element.onload = resolve;
            element.onerror = reject;
            element.src = address;
            document.head.append(element);
        });
        const ask = (command, given) => window.__TAURI_INTERNALS__.invoke(command, given);
        const there = "http://127.0.0.1:PORT/";
        window.ways = null;
        Promise.all([
            way("its own command", ask("state")),
            way("its own event", ask("plugin:event|listen", { event: "changed", target: { kind: "Any" }, handler: 0 })),
            way("an event to others", ask("plugin:event|emit", { event: "changed", payload: null })),
            way("another window", ask("plugin:webview|create_webview_window", { options: { label: "b", url: there } })),
            way("the program's version", ask("plugin:app|version")),
            way("a file through a plugin", ask("plugin:fs|read_text_file", { path: "/etc/passwd" })),
            way("a program through a plugin", ask("plugin:shell|open", { path: there })),
            way("a request", fetch(there)),
            way("a file", fetch("file:///etc/passwd")),
            way("a picture", loads(new Image(), there + "picture.png")),
            way("a script", loads(document.createElement("script"), there + "script.js")),
            way("a script in the page", loads(document.createElement("script"), "data:text/javascript,1")),
            way("a beacon", navigator.sendBeacon(there) ? new Promise((_, reject) => setTimeout(reject, 500)) : Promise.reject()),
            way("text as code", new Promise((resolve) => resolve(new Function("return 1")()))),
        ]).then((ways) => (window.ways = ways));
    "#;
    let _ = page.script(&script.replace("PORT", &port.to_string()));
    let mut ways = Vec::new();
    wait_until("every way was tried", || {
        let said = page.script("return window.ways");
        ways =
            said.as_array().into_iter().flatten().filter_map(|way| way.as_str().map(str::to_owned)).collect();
        !ways.is_empty()
    });

    let open: Vec<&str> = ways.iter().filter_map(|way| way.strip_suffix(": open")).collect();
    assert_eq!(open, ["its own command", "its own event"], "{ways:?}");
    assert_eq!(ways.len(), 14);
    assert_eq!(outside.accept().expect_err("nobody called").kind(), ErrorKind::WouldBlock);
}
