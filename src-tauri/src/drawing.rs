//! How the page is drawn on a computer without a graphics card.

use campanile_engine::places::environment;

/// Switches off WebKit's way through graphics memory.
const OFF: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
/// WebKit's driver cannot take pictures without that way.
const AUTOMATION: &str = "TAURI_WEBVIEW_AUTOMATION";

/// Chooses before the toolkit starts, and before there is a second thread.
///
/// Where everything is drawn by the processor, the way through graphics memory only costs: without it a window is painted
/// sooner and takes a quarter less memory. Whoever set the variable has chosen already.
pub(crate) fn choose() {
    let is_told = [OFF, AUTOMATION].iter().any(|name| environment(name).is_some());
    let nodes = std::fs::read_dir("/dev/dri").into_iter().flatten().flatten();
    let has_card = has_card(nodes.map(|node| node.file_name().to_string_lossy().into_owned()));
    if cfg!(target_os = "linux") && !is_told && !has_card {
        #[expect(
            unsafe_code,
            reason = "the toolkit is told by its environment, and no other thread runs yet"
        )]
        unsafe {
            std::env::set_var(OFF, "1");
        }
    }
}

/// The kernel has a node to draw with for each card that can draw
/// (<https://docs.kernel.org/gpu/drm-uapi.html#render-nodes>).
fn has_card(mut nodes: impl Iterator<Item = String>) -> bool {
    nodes.any(|node| node.starts_with("renderD"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_that_only_shows_pictures_does_not_draw() {
        for (nodes, expected) in
            [(&[][..], false), (&["card0"], false), (&["by-path", "card0", "renderD128"], true)]
        {
            assert_eq!(has_card(nodes.iter().map(|node| (*node).to_owned())), expected, "{nodes:?}");
        }
    }
}
