//! The settings of the desktop's programs that decide what they do.

use std::path::Path;

use crate::{DesktopError, folder::Folder, looks};

/// The panel's height in pixels.
const PANEL: u32 = 32;

/// Writes all settings; what is not started does not read its own.
pub(crate) fn write(folder: &Folder, toast_seconds: u32, dark: bool) -> Result<(), DesktopError> {
    looks::write(folder, dark)?;
    let config = folder.config();
    folder.write(&bus(folder), &bus_config(&folder.runtime()))?;
    folder.write(&config.join("openbox/rc.xml"), OPENBOX)?;
    let panel = config.join("xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml");
    folder.write(&panel, &panel_config())?;
    let chooser = format!("/bin/sh {}", action_chooser(folder).display());
    folder.write(&config.join("dunst/dunstrc"), &looks::dunstrc(&chooser, toast_seconds))?;
    // dunst asks which action of which toast is meant, one per line; the answer lies ready in a file.
    let answer = format!("exec grep -m1 -F -f '{}'\n", chosen_action(folder).display());
    folder.write(&action_chooser(folder), &answer)
}

/// The D-Bus daemon's settings.
pub(crate) fn bus(folder: &Folder) -> std::path::PathBuf {
    folder.path().join("bus.conf")
}

/// The program that picks a toast's action in place of a person with a menu.
fn action_chooser(folder: &Folder) -> std::path::PathBuf {
    folder.path().join("choose-action.sh")
}

/// Which action it picks: a part of dunst's line for it.
pub(crate) fn chosen_action(folder: &Folder) -> std::path::PathBuf {
    folder.path().join("chosen-action")
}

/// A session bus without service folders: nothing is activated. Everybody may listen, which the monitor does.
fn bus_config(runtime: &Path) -> String {
    format!(
        r#"<busconfig><type>session</type><listen>unix:path={}/bus</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
<limit name="max_replies_per_connection">50000</limit></busconfig>
"#,
        runtime.display()
    )
}

/// A panel at the bottom: the windows on the left, the tray on the right, nothing hidden.
fn panel_config() -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
 <property name="configver" type="int" value="2"/>
 <property name="panels" type="array"><value type="int" value="1"/>
  <property name="dark-mode" type="bool" value="true"/>
  <property name="panel-1" type="empty">
   <property name="position" type="string" value="p=10;x=0;y=0"/>
   <property name="length" type="uint" value="100"/>
   <property name="position-locked" type="bool" value="true"/>
   <property name="size" type="uint" value="{PANEL}"/>
   <property name="background-style" type="uint" value="1"/>
   <property name="background-rgba" type="array"><value type="double" value="0.105"/><value type="double" value="0.122"/><value type="double" value="0.141"/><value type="double" value="1"/></property>
   <property name="plugin-ids" type="array"><value type="int" value="1"/><value type="int" value="2"/><value type="int" value="3"/></property>
  </property>
 </property>
 <property name="plugins" type="empty">
  <property name="plugin-1" type="string" value="tasklist">
   <property name="show-handle" type="bool" value="false"/><property name="flat-buttons" type="bool" value="true"/></property>
  <property name="plugin-2" type="string" value="separator">
   <property name="expand" type="bool" value="true"/><property name="style" type="uint" value="0"/></property>
  <property name="plugin-3" type="string" value="systray">
   <property name="square-icons" type="bool" value="true"/><property name="icon-size" type="uint" value="22"/>
   <property name="hide-new-items" type="bool" value="false"/></property>
 </property>
</channel>
"#
    )
}

/// Windows are placed in the middle, get the focus when they appear unless they ask not to, and close on Alt+F4.
const OPENBOX: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
<focus><focusNew>yes</focusNew><followMouse>no</followMouse><focusLast>yes</focusLast></focus>
<placement><policy>Smart</policy><center>yes</center></placement>
<theme><name>Calm</name><titleLayout>LIMC</titleLayout><keepBorder>yes</keepBorder><animateIconify>no</animateIconify>
 <font place="ActiveWindow"><name>Inter</name><size>10</size><weight>Bold</weight></font>
 <font place="InactiveWindow"><name>Inter</name><size>10</size><weight>Normal</weight></font></theme>
<desktops><number>1</number><popupTime>0</popupTime></desktops>
<keyboard>
 <keybind key="A-F4"><action name="Close"/></keybind>
 <keybind key="A-Tab"><action name="NextWindow"/></keybind>
</keyboard>
<mouse>
 <context name="Titlebar">
  <mousebind button="Left" action="Press"><action name="Focus"/><action name="Raise"/></mousebind>
  <mousebind button="Left" action="Drag"><action name="Move"/></mousebind>
  <mousebind button="Left" action="DoubleClick"><action name="ToggleMaximize"/></mousebind>
 </context>
 <context name="Client"><mousebind button="Left" action="Press"><action name="Focus"/><action name="Raise"/></mousebind></context>
 <context name="Close"><mousebind button="Left" action="Click"><action name="Close"/></mousebind></context>
 <context name="Iconify"><mousebind button="Left" action="Click"><action name="Iconify"/></mousebind></context>
 <context name="Maximize"><mousebind button="Left" action="Click"><action name="ToggleMaximize"/></mousebind></context>
</mouse>
</openbox_config>
"#;
