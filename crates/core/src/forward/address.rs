//! Which addresses are somebody's on the internet, and which are of this computer or of the network that it is in: a
//! message that was led there could reach what nobody outside may.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Whether an address is one of the internet: not this computer's, not a private network's, not one that is reserved.
/// <https://www.iana.org/assignments/iana-ipv4-special-registry>,
/// <https://www.iana.org/assignments/iana-ipv6-special-registry>
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [first, second, third, _] = address.octets();
    let is_special = matches!(
        (first, second, third),
        // This network; private; loopback; link-local; reserved and multicast.
        (0 | 10 | 127 | 224..=255, ..) | (169, 254, _) | (172, 16..=31, _) | (192, 168, _)
            // Carriers' own; protocols; documentation; relays of 6to4; measurements.
            | (100, 64..=127, _) | (192, 0, 0 | 2) | (192, 88, 99) | (198, 18 | 19, _)
            | (198, 51, 100) | (203, 0, 113)
    );
    !is_special
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    if let Some(inner) = inner_v4(address) {
        return is_public_v4(inner);
    }
    let [first, second, ..] = address.segments();
    // Only what is handed out is somebody's: it begins with the bits 001. Of that, protocols' own and documentation are
    // nobody's.
    let is_handed_out = first & 0xe000 == 0x2000;
    let is_special =
        (first == 0x2001 && (second < 0x0200 || second == 0x0db8)) || (first == 0x3fff && second < 0x1000);
    is_handed_out && !is_special
}

/// The address of the older kind that stands in a newer one and is reached by it.
fn inner_v4(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let [a, b, c, d, e, f, g, h] = address.segments();
    let of = |high: u16, low: u16| {
        let ([one, two], [three, four]) = (high.to_be_bytes(), low.to_be_bytes());
        Ipv4Addr::new(one, two, three, four)
    };
    match [a, b, c, d, e, f] {
        // Mapped; translated by a carrier (RFC 6052).
        [0, 0, 0, 0, 0, 0xffff] | [0x64, 0xff9b, 0, 0, 0, 0] => Some(of(g, h)),
        // 6to4.
        [0x2002, high, low, ..] => Some(of(high, low)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_no_address_of_the_internet_is_known() {
        for (address, expected) in [
            ("93.184.216.34", true),
            ("8.8.8.8", true),
            ("172.15.0.1", true),
            ("172.32.0.1", true),
            ("100.63.255.255", true),
            ("100.128.0.1", true),
            ("127.0.0.1", false),
            ("127.9.9.9", false),
            ("0.0.0.0", false),
            ("10.1.2.3", false),
            ("172.16.0.1", false),
            ("172.31.255.255", false),
            ("192.168.1.1", false),
            ("169.254.169.254", false),
            ("100.64.0.1", false),
            ("100.127.255.255", false),
            ("192.0.2.1", false),
            ("198.18.0.1", false),
            ("224.0.0.1", false),
            ("255.255.255.255", false),
            ("2606:2800:220:1:248:1893:25c8:1946", true),
            ("2001:4860:4860::8888", true),
            ("::1", false),
            ("::", false),
            ("fe80::1", false),
            ("fc00::1", false),
            ("fd12:3456::1", false),
            ("ff02::1", false),
            ("2001:db8::1", false),
            ("2001::1", false),
            ("::ffff:127.0.0.1", false),
            ("::ffff:10.0.0.1", false),
            ("::ffff:8.8.8.8", true),
            ("::127.0.0.1", false),
            ("64:ff9b::a00:1", false),
            ("64:ff9b::808:808", true),
            ("64:ff9b:1::1", false),
            ("2002:a00:1::1", false),
            ("2002:808:808::1", true),
        ] {
            assert_eq!(is_public(address.parse().unwrap()), expected, "{address}");
        }
    }

    proptest! {
        /// What the standard library calls private or local is never taken for public, in whatever it is wrapped.
        #[test]
        fn what_the_standard_library_calls_local_is_never_public(bits: u32) {
            let address = Ipv4Addr::from(bits);
            let is_local = address.is_private() || address.is_loopback() || address.is_link_local()
                || address.is_unspecified() || address.is_multicast() || address.is_broadcast()
                || address.is_documentation();
            prop_assert!(!is_local || !is_public(IpAddr::V4(address)));
            prop_assert_eq!(is_public(IpAddr::V4(address)), is_public(IpAddr::V6(address.to_ipv6_mapped())));
        }
    }
}
