use super::{IconError, Panel, Rgba, TrayState, pictures, render, sizes, stencil};

const PANELS: [Panel; 2] = [Panel::Light, Panel::Dark];

fn of(state: TrayState, panel: Panel, size: u32) -> Rgba {
    render(state, panel, size).expect("an icon of a size there is")
}

/// The largest difference of a channel, colours weighed by alpha so that invisible colours do not count.
fn difference(one: &Rgba, other: &Rgba) -> u8 {
    assert_eq!((one.width, one.height), (other.width, other.height));
    let visible = |pixel: &[u8]| -> [u8; 4] {
        let by_alpha = |channel: u8| u8::try_from(u16::from(channel) * u16::from(pixel[3]) / 255).unwrap();
        [by_alpha(pixel[0]), by_alpha(pixel[1]), by_alpha(pixel[2]), pixel[3]]
    };
    let (one, other) = (one.pixels.chunks_exact(4), other.pixels.chunks_exact(4));
    one.zip(other)
        .flat_map(|(a, b)| visible(a).into_iter().zip(visible(b)))
        .map(|(a, b)| a.abs_diff(b))
        .max()
        .unwrap()
}

macro_rules! golden {
    ($size:literal) => {
        (
            $size,
            include_bytes!(concat!("golden/unread-3-", $size, "-light-panel.png")).as_slice(),
            include_bytes!(concat!("golden/unread-3-", $size, "-dark-panel.png")).as_slice(),
        )
    };
}

#[test]
fn a_drawn_three_is_the_masters_three() {
    for (size, light, dark) in [golden!(16), golden!(22), golden!(32), golden!(48)] {
        for (panel, master) in [(Panel::Light, light), (Panel::Dark, dark)] {
            let master = pictures::rgba(master).expect("the master decodes");
            let drawn = of(TrayState::Unread(3), panel, size);
            let difference = difference(&drawn, &master);
            // Whole pixels are exact; antialiased strokes may round differently.
            let allowed = if size < 32 { 0 } else { 3 };
            assert!(difference <= allowed, "{size} {panel:?}: a channel differs by {difference}");
        }
    }
}

#[test]
fn every_state_is_there_at_every_size_and_differs_from_the_others() {
    let states =
        [TrayState::Normal, TrayState::Unread(1), TrayState::Critical, TrayState::Paused, TrayState::Trouble];
    for size in sizes() {
        for panel in PANELS {
            let icons: Vec<Rgba> = states.iter().map(|state| of(*state, panel, size)).collect();
            for (at, icon) in icons.iter().enumerate() {
                assert_eq!((icon.width, icon.height), (size, size));
                assert_eq!(icon.pixels.len(), usize::try_from(size * size * 4).unwrap());
                assert!(icons[at + 1..].iter().all(|other| other != icon), "{:?} at {size}", states[at]);
            }
        }
    }
}

#[test]
fn light_and_dark_panels_have_different_ink() {
    for size in sizes() {
        assert_ne!(of(TrayState::Normal, Panel::Light, size), of(TrayState::Normal, Panel::Dark, size));
    }
}

#[test]
fn zero_is_the_plate_without_a_number() {
    for size in sizes() {
        for panel in PANELS {
            let empty = of(TrayState::Unread(0), panel, size);
            let decoded = pictures::decode(&pictures::UNREAD, panel, size).expect("the plate");
            assert_eq!(empty, decoded);
            assert_ne!(empty, of(TrayState::Normal, panel, size));
        }
    }
}

#[test]
fn all_counts_to_99_differ_and_more_is_99() {
    for size in sizes() {
        let icons: Vec<Rgba> =
            (0..=99).map(|count| of(TrayState::Unread(count), Panel::Dark, size)).collect();
        for (count, icon) in icons.iter().enumerate() {
            assert!(icons[count + 1..].iter().all(|other| other != icon), "{count} at {size} is not alone");
        }
        for more in [100, 1000, u32::MAX] {
            assert_eq!(of(TrayState::Unread(more), Panel::Dark, size), icons[99]);
        }
    }
}

#[test]
fn a_number_changes_only_its_plate() {
    for size in sizes() {
        let (empty, full) =
            (of(TrayState::Unread(0), Panel::Light, size), of(TrayState::Unread(8), Panel::Light, size));
        let width = usize::try_from(size).unwrap();
        for (at, (a, b)) in empty.pixels.chunks_exact(4).zip(full.pixels.chunks_exact(4)).enumerate() {
            let (x, y) = (at % width, at / width);
            assert!(a == b || (x * 2 >= width && y * 16 >= width * 7), "{size}: pixel {x},{y}");
            assert_eq!(a[3], b[3], "the number does not change what is opaque");
        }
    }
}

#[test]
fn a_size_nobody_drew_is_an_error() {
    for state in [TrayState::Normal, TrayState::Unread(5)] {
        assert!(matches!(render(state, Panel::Dark, 24), Err(IconError::Size(24))));
    }
}

#[test]
fn a_stencil_tells_all_states_and_counts_by_its_shape_alone() {
    let shape = |state, size| -> Vec<u8> {
        let icon = stencil::render(state, size).expect("an icon of a size there is");
        assert!(icon.pixels.chunks_exact(4).all(|pixel| pixel[..3] == [0, 0, 0]));
        icon.pixels.chunks_exact(4).map(|pixel| pixel[3]).collect()
    };
    for size in sizes() {
        let states = [TrayState::Normal, TrayState::Critical, TrayState::Paused, TrayState::Trouble];
        let counts = (0..=99).map(TrayState::Unread);
        let shapes: Vec<_> = states.into_iter().chain(counts).map(|state| shape(state, size)).collect();
        for (at, one) in shapes.iter().enumerate() {
            for other in &shapes[at + 1..] {
                // Not by a shade that nobody sees; by single pixels, as some digits of the smallest are drawn.
                let differing = one.iter().zip(other).filter(|(a, b)| a.abs_diff(**b) > 100).count();
                assert!(differing >= usize::try_from(size).unwrap() / 16, "{at} at {size}: {differing}");
            }
        }
        // The tower itself is whole.
        assert!(shape(TrayState::Normal, size).contains(&255), "{size}");
    }
}
