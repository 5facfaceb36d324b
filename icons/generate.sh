#!/usr/bin/env bash
# Makes every picture that the programs and packages use from the drawings in masters/.
#
#   icons/generate.sh            write icons/app, icons/tray and icons/toast anew
#
# Needs rsvg-convert (Debian: librsvg2-bin), convert (imagemagick) and python3; nothing of this is needed to
# build Campanile, because the results are committed. Change a master, run this, commit both.
#
#   app/SIZE.png                 the application's icon, and the names and containers that packagers look for:
#                                icon.png (512), 32x32.png, 128x128.png, 128x128@2x.png, icon.ico, icon.icns
#   tray/STATE-SIZE-PANEL.png    normal, critical, paused, trouble; and the two plates the count is drawn on:
#                                unread (one digit) and unread-wide (two digits), both without a number
#   tray/digits-SIZE.png         the numbers' coverage (grey), put on the plate at run time by the agent's tray_icon:
#                                ten cells of the wide plate's size per row; rows: alone on the narrow plate,
#                                tens and units on the wide one
#   toast/SEVERITY.png           the application's icon with the severity's shape in its corner, 64 px
#   ../crates/agent/src/tray_icon/golden/unread-3-SIZE-PANEL.png
#                                the unread masters as drawn, with their 3, which the agent's tests compare with
#
# Tray masters are drawn per size and hinted to whole pixels: each is rendered at its own size, never scaled.
set -euo pipefail
cd "$(dirname "$0")"

sizes="16 22 32 48"
panels="dark-panel light-panel"
golden=../crates/agent/src/tray_icon/golden
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# render SVG SIZE PNG: 8 bits per channel with alpha, nothing in it that differs from run to run.
render() {
  rsvg-convert --width "$2" --height "$2" "$1" |
    convert - -strip -depth 8 -define png:compression-level=9 -define png:exclude-chunks=date,time "PNG32:$3"
}

rm -rf app tray toast "$golden"
mkdir -p app tray toast "$golden"

for size in 16 22 24 32 48 64 128 256 512; do
  render masters/app-icon.svg "$size" "app/$size.png"
done
cp app/512.png app/icon.png
cp app/32.png app/32x32.png
cp app/128.png app/128x128.png
cp app/256.png "app/128x128@2x.png"
# Tauri shows the first picture of the .ico during development and wants that to be the one of 32 pixels.
python3 derive.py ico app/icon.ico app/{32,16,24,48,64,256}.png
python3 derive.py icns app/icon.icns app

for size in $sizes; do
  for panel in $panels; do
    for state in normal critical paused trouble; do
      render "masters/tray-$state-$size-$panel.svg" "$size" "tray/$state-$size-$panel.png"
    done
    render "masters/tray-unread-$size-$panel.svg" "$size" "$golden/unread-3-$size-$panel.png"
    for plate in unread unread-wide; do
      python3 derive.py "$plate" "masters/tray-unread-$size-$panel.svg" "$size" >"$work/plate.svg"
      render "$work/plate.svg" "$size" "tray/$plate-$size-$panel.png"
    done
  done
  python3 derive.py digits masters/badge-digits.svg "$size" >"$work/digits.svg"
  rsvg-convert "$work/digits.svg" |
    convert - -strip -colorspace Gray -depth 8 -define png:compression-level=9 -define png:color-type=0 \
      -define png:bit-depth=8 -define png:exclude-chunks=date,time,gAMA,bKGD "tray/digits-$size.png"
done

for severity in critical error warning info; do
  python3 derive.py toast masters/app-icon.svg "masters/severity-$severity.svg" >"$work/toast.svg"
  render "$work/toast.svg" 64 "toast/$severity.png"
done
