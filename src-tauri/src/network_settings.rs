//! How the network is reached, as the settings page shows it and takes it.

use crate::form_model::FieldError;
use crate::setting_values::wrong;
use crate::settings_model::{NetworkSettings, ProxyChoice};
use campanile_core::words::Voice;
use campanile_engine::line::check_authorities;
use campanile_engine::settings::{Network, Proxy, proxy_url};
use std::path::PathBuf;

/// As the page shows it.
pub(crate) fn shown(network: &Network) -> NetworkSettings {
    let (proxy, address, user) = match &network.proxy {
        Proxy::System => (ProxyChoice::System, String::new(), String::new()),
        Proxy::None => (ProxyChoice::None, String::new(), String::new()),
        Proxy::At { url, user } => {
            let address = url.as_str().trim_end_matches('/').to_owned();
            (ProxyChoice::At, address, user.clone().unwrap_or_default())
        }
    };
    NetworkSettings {
        proxy,
        address,
        user,
        exceptions: network.no_proxy.join(", "),
        ca_file: network.ca_file.as_ref().map(|file| file.display().to_string()).unwrap_or_default(),
    }
}

/// What was typed in, or what is wrong with which field.
pub(crate) fn checked(typed: &NetworkSettings, voice: &Voice) -> Result<Network, Vec<FieldError>> {
    let mut errors = Vec::new();
    let proxy = match typed.proxy {
        ProxyChoice::System => Proxy::System,
        ProxyChoice::None => Proxy::None,
        ProxyChoice::At => match proxy_url(typed.address.trim()) {
            Some(url) => {
                let user = Some(typed.user.trim().to_owned()).filter(|user| !user.is_empty());
                Proxy::At { url, user }
            }
            None => {
                errors.extend(wrong("address", voice.text("field-proxy")));
                Proxy::System
            }
        },
    };
    let exceptions = typed.exceptions.split([',', ';', ' ', '\u{a0}']).filter(|name| !name.is_empty());
    let ca_file = Some(typed.ca_file.trim()).filter(|file| !file.is_empty()).map(PathBuf::from);
    if let Some(file) = &ca_file {
        // Beside config.toml, or in whatever folder the window was started from? Nobody should have to ask.
        let trouble = if file.is_absolute() {
            check_authorities(file).err().map(|reason| voice.say(&reason.phrase()))
        } else {
            Some(voice.text("field-whole-path"))
        };
        errors.extend(trouble.into_iter().flat_map(|message| wrong("ca_file", message)));
    }
    if errors.is_empty() {
        Ok(Network { proxy, no_proxy: exceptions.map(str::to_owned).collect(), ca_file })
    } else {
        Err(errors)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use campanile_core::words::Language;

    fn voice() -> Voice {
        Voice::new(Language::En, jiff::tz::TimeZone::UTC)
    }

    fn typed(proxy: ProxyChoice, address: &str, user: &str) -> NetworkSettings {
        NetworkSettings {
            proxy,
            address: address.to_owned(),
            user: user.to_owned(),
            exceptions: " intranet.example.com, 10.0.0.0/8 ;printer".to_owned(),
            ca_file: String::new(),
        }
    }

    fn wrong_fields(typed: &NetworkSettings) -> Vec<String> {
        let errors = checked(typed, &voice()).err().unwrap_or_default();
        assert!(errors.iter().all(|error| error.message.contains(' ')), "{errors:?}");
        errors.into_iter().map(|error| error.field).collect()
    }

    #[test]
    fn what_is_taken_is_shown_again() {
        for (proxy, address, user) in [
            (ProxyChoice::System, "", ""),
            (ProxyChoice::None, "", ""),
            (ProxyChoice::At, "http://proxy.example.com:8080", ""),
            (ProxyChoice::At, "socks5h://[::1]:1080", "marie"),
        ] {
            let taken = checked(&typed(proxy, address, user), &voice()).unwrap();
            let again = shown(&taken);
            assert_eq!((again.proxy, &*again.address, &*again.user), (proxy, address, user));
            assert_eq!(again.exceptions, "intranet.example.com, 10.0.0.0/8, printer");
        }
        // An address that was typed for another choice is not taken.
        assert_eq!(checked(&typed(ProxyChoice::None, "nonsense", "x"), &voice()).unwrap().proxy, Proxy::None);
    }

    #[test]
    fn what_is_wrong_is_said_at_its_field() {
        for address in ["", "proxy", "http://marie:secret@proxy.example.com", "ftp://proxy.example.com"] {
            assert_eq!(wrong_fields(&typed(ProxyChoice::At, address, "")), ["address"], "{address}");
        }
        let folder = tempfile::tempdir().unwrap();
        let no_certificates = folder.path().join("company.pem");
        std::fs::write(&no_certificates, "nothing").unwrap();
        for file in [no_certificates, folder.path().join("absent.pem"), PathBuf::from("company.pem")] {
            let mut with_file = typed(ProxyChoice::System, "", "");
            with_file.ca_file = file.display().to_string();
            assert_eq!(wrong_fields(&with_file), ["ca_file"], "{}", file.display());
        }
    }
}
