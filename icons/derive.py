"""What generate.sh cannot say with the masters alone: plates without their number, the numbers' sheet,
toast icons, and the .ico and .icns containers. Uses the standard library only.

    derive.py unread|unread-wide MASTER SIZE     an SVG of the empty plate
    derive.py digits BADGE-DIGITS SIZE           an SVG of the sheet of numbers
    derive.py toast APP-ICON SEVERITY            an SVG of the app's icon with the severity in its corner
    derive.py ico OUT PNG...                     a Windows icon of these pictures
    derive.py icns OUT FOLDER                    a macOS icon of FOLDER/SIZE.png
"""

import re
import struct
import sys
from pathlib import Path

# Per size: the plate for one digit (width, height), how much wider it is for two, where a digit stands
# alone, as tens and as units (left edges), the top edge, and the scale of the stroked digits.
# One digit's place is the one of the masters, which show a 3; the tests compare the two.
PLATES = {
    16: dict(plate=(7, 9), wider=2, alone=2, tens=1, units=5, top=2, scale=None),
    22: dict(plate=(9, 11), wider=2, alone=3, tens=2, units=6, top=2, scale=None),
    32: dict(plate=(15, 15), wider=4, alone=5.1727, tens=3.2, units=11.15, top=3.3545, scale=(1.16364, 1.38182)),
    48: dict(plate=(22, 22), wider=6, alone=7.5091, tens=4.9, units=16.1, top=4.7818, scale=(1.74545, 2.07273)),
}


def empty_plate(master, size, wide):
    """The unread master without its 3; `wide` moves the plate and its gap to the left for two digits."""
    svg = Path(master).read_text()
    svg, removed = re.subn(r"(<rect [^>]*/>)<path [^>]*/></svg>", r"\1</svg>", svg)
    assert removed == 1, f"{master}: no number behind the plate"
    if wide:
        wider = PLATES[size]["wider"]

        def widen(match):
            x, width = int(match[1]), int(match[3])
            return f'<rect x="{x - wider}"{match[2]}width="{width + wider}"'

        svg, widened = re.subn(r'<rect x="(\d+)"( y="\d+" )width="(\d+)"', widen, svg)
        assert widened == 2, f"{master}: expected the gap and the plate"
    return svg


def pixels_doubled(path):
    """A 3 x 5 glyph made 3 x 7 for 22 pixels: rows 2 and 4 twice, so that bars stay one pixel thick."""
    rows_of = {0: [0], 1: [1, 2], 2: [3], 3: [4, 5], 4: [6]}
    squares = re.findall(r"M(\d) (\d)h1v1h-1z", path)
    return "".join(f"M{x} {row}h1v1h-1z" for x, y in squares for row in rows_of[int(y)])


def digits(master, size):
    """The sheet of numbers, white on black: its grey value is the coverage."""
    svg, plate = Path(master).read_text(), PLATES[size]
    cell_width, cell_height = plate["plate"][0] + plate["wider"], plate["plate"][1]
    width, height = 10 * cell_width, 3 * cell_height
    parts = [f'<rect width="{width}" height="{height}" fill="#000"/>']
    for row, slot in enumerate(("alone", "tens", "units")):
        for digit in range(10):
            x = digit * cell_width + plate[slot]
            y = row * cell_height + plate["top"]
            if plate["scale"] is None:
                path = re.search(rf'id="px{digit}"[^>]*><path d="([^"]*)"', svg)[1]
                path = path if size == 16 else pixels_doubled(path)
                parts.append(f'<path transform="translate({x} {y})" fill="#fff" d="{path}"/>')
            else:
                path = re.search(rf'id="st{digit}"[^>]* d="([^"]*)"', svg)[1]
                sx, sy = plate["scale"]
                parts.append(
                    f'<path transform="translate({x:.4f} {y:.4f}) scale({sx} {sy})" d="{path}" fill="none" '
                    'stroke="#fff" stroke-width="1.55" stroke-linecap="round" stroke-linejoin="round"/>'
                )
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">{"".join(parts)}</svg>'


def inside(svg):
    return re.search(r"<svg[^>]*>(.*)</svg>", svg, re.S)[1]


def toast(app_icon, severity):
    """The app's icon, the severity's shape over its lower right corner, and a transparent ring between."""
    app, shape = inside(Path(app_icon).read_text()), inside(Path(severity).read_text())
    outline = re.search(r"<(?:path|circle) [^>]*/>", shape)[0]
    outline = re.sub(r' (?:fill|stroke|stroke-width|stroke-linejoin|paint-order)="[^"]*"', "", outline)
    outline = outline.replace("/>", ' fill="#000" stroke="#000" stroke-width="3.6" stroke-linejoin="round"/>')
    corner = 'transform="translate(34 34) scale(1.875)"'
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64">'
        f'<mask id="ring"><rect width="64" height="64" fill="#fff"/><g {corner}>{outline}</g></mask>'
        f'<g mask="url(#ring)">{app}</g><g {corner} fill="none">{shape}</g></svg>'
    )


def ico(out, pictures):
    """Windows has read PNG entries in .ico files since Vista."""
    data = [Path(picture).read_bytes() for picture in pictures]
    entries, offset = b"", 6 + 16 * len(data)
    for picture in data:
        width, height = struct.unpack(">II", picture[16:24])
        entries += struct.pack("<BBBBHHII", width % 256, height % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    Path(out).write_bytes(struct.pack("<HHH", 0, 1, len(data)) + entries + b"".join(data))


def icns(out, folder):
    """An .icns file is a list of (type, length, PNG); a type says which size, @2x types come twice as large."""
    types = {"icp4": 16, "icp5": 32, "ic07": 128, "ic08": 256, "ic09": 512}
    types |= {"ic11": 32, "ic12": 64, "ic13": 256, "ic14": 512}
    body = b""
    for kind, size in types.items():
        picture = (Path(folder) / f"{size}.png").read_bytes()
        body += kind.encode() + struct.pack(">I", 8 + len(picture)) + picture
    Path(out).write_bytes(b"icns" + struct.pack(">I", 8 + len(body)) + body)


def main(what, *arguments):
    if what in ("unread", "unread-wide"):
        print(empty_plate(arguments[0], int(arguments[1]), what == "unread-wide"))
    elif what == "digits":
        print(digits(arguments[0], int(arguments[1])))
    elif what == "toast":
        print(toast(*arguments))
    elif what == "ico":
        ico(arguments[0], arguments[1:])
    elif what == "icns":
        icns(*arguments)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(*sys.argv[1:])
