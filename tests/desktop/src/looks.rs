//! How the desktop looks: calm, so that a screenshot can be shown, and the same on every machine.

use crate::{DesktopError, folder::Folder};

/// The colour behind everything.
pub(crate) const BACKGROUND: &str = "#3d5a5a";

/// The line between two toasts. Toasts are told apart by it on the screen, so nothing else there has it.
pub(crate) const TOAST_SEPARATOR: [u8; 3] = [0x4a, 0x52, 0x5b];

/// dunst's settings. A left click does what a click does on other desktops: the default action, then close.
/// A middle click offers the other actions through `chooser`.
pub(crate) fn dunstrc(chooser: &str, seconds: u32) -> String {
    let [red, green, blue] = TOAST_SEPARATOR;
    format!(
        r##"[global]
font = Inter 10
width = 360
height = 300
origin = top-right
offset = 14x14
notification_limit = 20
padding = 12
horizontal_padding = 14
text_icon_padding = 12
frame_width = 1
frame_color = "#15181c"
separator_height = 2
separator_color = "#{red:02x}{green:02x}{blue:02x}"
corner_radius = 0
markup = full
format = "<b>%s</b>\n%b"
word_wrap = yes
icon_position = left
min_icon_size = 48
max_icon_size = 48
icon_theme = Adwaita
enable_recursive_icon_lookup = true
show_indicators = no
show_age_threshold = -1
sort = no
stack_duplicates = false
idle_threshold = 0
dmenu = {chooser}
mouse_left_click = do_action, close_current
mouse_middle_click = context
mouse_right_click = close_current
[urgency_low]
background = "#23282e"
foreground = "#c9ced4"
timeout = {seconds}
[urgency_normal]
background = "#23282e"
foreground = "#eceff2"
timeout = {seconds}
[urgency_critical]
background = "#3a1d27"
foreground = "#ffffff"
timeout = 0
"##
    )
}

/// Fonts, the window manager's theme, and what GTK programs take without a settings daemon.
pub(crate) fn write(folder: &Folder, dark: bool) -> Result<(), DesktopError> {
    folder.write(&folder.config().join("fontconfig/fonts.conf"), FONTS)?;
    folder.write(&folder.home().join(".themes/Calm/openbox-3/themerc"), WINDOW_THEME)?;
    let gtk = format!(
        "[Settings]\ngtk-font-name=Inter 10\ngtk-icon-theme-name=Adwaita\ngtk-theme-name=Adwaita\n\
         gtk-application-prefer-dark-theme={}\ngtk-enable-animations=0\n",
        u8::from(dark)
    );
    folder.write(&folder.config().join("gtk-3.0/settings.ini"), &gtk)
}

const FONTS: &str = r#"<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <alias binding="same"><family>sans-serif</family><prefer><family>Inter</family><family>Noto Sans</family></prefer></alias>
  <alias binding="same"><family>sans</family><prefer><family>Inter</family><family>Noto Sans</family></prefer></alias>
  <alias binding="same"><family>system-ui</family><prefer><family>Inter</family><family>Noto Sans</family></prefer></alias>
  <alias binding="same"><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
</fontconfig>
"#;

const WINDOW_THEME: &str = "\
border.width: 1
padding.width: 8
padding.height: 6
window.handle.width: 0
window.client.padding.width: 0
window.active.border.color: #15181c
window.inactive.border.color: #2b3138
window.active.title.bg: flat solid
window.active.title.bg.color: #23282e
window.inactive.title.bg: flat solid
window.inactive.title.bg.color: #30363d
window.*.label.bg: parentrelative
window.label.text.justify: center
window.active.label.text.color: #eceff2
window.inactive.label.text.color: #9aa2ab
window.*.button.*.bg: parentrelative
window.active.button.*.image.color: #eceff2
window.inactive.button.*.image.color: #9aa2ab
menu.items.bg: flat solid
menu.items.bg.color: #23282e
menu.items.text.color: #eceff2
menu.items.active.bg: flat solid
menu.items.active.bg.color: #0a6657
menu.items.active.text.color: #ffffff
";
