//! Where no message goes.

use crate::world::{KEY, World};
use campanile_tests::{Answer, Receiver};

/// What trying it out says.
fn refused(world: &World) -> String {
    let ran = world.campanile.run(&["forward", "test", "hook"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    ran.stderr
}

fn hook(lines: &str) -> World {
    World::new(&[("hook", format!("kind = \"webhook\"\n{lines}"))])
}

#[test]
fn this_computer_and_private_networks_get_nothing_unless_it_is_allowed() {
    let mut world = hook("");
    let port = world.receiver.port();
    for address in [
        format!("http://127.0.0.1:{port}/hook"),
        format!("http://localhost:{port}/hook"),
        format!("http://[::1]:{port}/hook"),
        "https://10.1.2.3/hook".to_owned(),
        "https://192.168.1.1/hook".to_owned(),
        "https://169.254.169.254/latest/meta-data".to_owned(),
        "https://100.64.0.1/hook".to_owned(),
        "https://[fd00::1]/hook".to_owned(),
        "https://[::ffff:127.0.0.1]/hook".to_owned(),
        "https://2130706433/hook".to_owned(),
        format!("https://localhost:{port}/hook"),
    ] {
        world = world.with_secret("hook", &format!("{address}\n{KEY}"));
        let said = refused(&world);
        assert!(said.contains("allow_private = true"), "{address}: {said}");
        assert!(!said.contains("/hook") && !said.contains("meta-data"), "{said}");
    }
    assert!(world.receiver.got().is_empty(), "{:?}", world.receiver.got());
}

#[test]
fn a_redirection_is_not_followed_and_no_message_leaves() {
    let world = hook("allow_private = true");
    let secret = format!("{}\n{KEY}", world.receiver.url("/hook/hidden"));
    let world = world.with_secret("hook", &secret);
    let elsewhere = Receiver::start();
    let location: &'static str =
        Box::leak(format!("Location: {}\r\n", elsewhere.url("/hidden")).into_boxed_str());
    for status in [301, 302, 303, 307, 308] {
        world.receiver.answer_with(move |_| Answer::Status(status, location));
        let said = refused(&world);
        assert!(said.contains(&format!("127.0.0.1:{}", elsewhere.port())), "{said}");
        assert!(!said.contains("hidden"), "{said}");
    }
    assert_eq!(world.receiver.got().len(), 5);
    assert!(elsewhere.got().is_empty());
}

#[test]
fn a_plain_address_elsewhere_and_a_secret_in_the_settings_are_refused() {
    let world = hook("allow_private = true");
    let world = world.with_secret("hook", &format!("http://hooks.example.com/hidden\n{KEY}"));
    assert!(!refused(&world).contains("hidden"));
    world.campanile.configure(
        "[[forward]]\nid = \"chat\"\nkind = \"slack\"\nurl = \"https://hooks.slack.com/hidden\"\n",
    );
    let ran = world.campanile.run(&["forward", "test", "chat"]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.stderr.contains("campanile secret set chat") && !ran.stderr.contains("hidden"), "{ran:?}");
}
