const masters = import.meta.glob<string>(["$icons/type-*.svg", "$icons/app-icon.svg"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** What stands between the tags of an icon master. */
function inner(svg: string): string {
  return svg.replace(/^[\s\S]*?<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "");
}

const types: Record<string, string> = {};
let app = "";
for (const [path, svg] of Object.entries(masters)) {
  const name = /([a-z-]+)\.svg$/.exec(path)?.[1] ?? "";
  if (name === "app-icon") app = inner(svg);
  else types[name] = inner(svg);
}

/** The app icon, drawn on a grid of 64. */
export const appIcon = app;

/** Icons of the window itself, in the manner of the masters: grid of 16, stroke 1.4, round. */
const own = {
  inbox:
    '<path d="M2 9.2 3.6 3.6a1 1 0 0 1 1-.7h6.8a1 1 0 0 1 1 .7L14 9.2v2.9a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1zM2 9.2h3.4l.9 1.7h3.4l.9-1.7H14"/>',
  unread: '<circle cx="8" cy="8" r="5.8"/><circle cx="8" cy="8" r="1.9" fill="currentColor" stroke="none"/>',
  critical: '<path d="M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.500v-5zM8 5.200v3.200M8 10.900v.01"/>',
  archive: '<path d="M2 3h12v3H2zM3 6v6.200a.8.8 0 0 0 .8.8h8.400a.8.8 0 0 0 .8-.8V6M6.500 8.700h3"/>',
  restore:
    '<path d="M2 3h12v3H2zM3 6v6.200a.8.8 0 0 0 .8.8h8.400a.8.8 0 0 0 .8-.8V6M8 11.300V8M6.400 9.400 8 7.800l1.600 1.600"/>',
  search: '<circle cx="7" cy="7" r="4.600"/><path d="m10.500 10.500 3.300 3.300"/>',
  settings:
    '<path d="M2 5h6.200M12.200 5H14M2 11h1.800M7.800 11H14"/><circle cx="10.200" cy="5" r="1.900"/><circle cx="5.800" cy="11" r="1.900"/>',
  menu: '<path d="M2.500 4.200h11M2.500 8h11M2.500 11.800h11"/>',
  close: '<path d="m3.800 3.800 8.400 8.400M12.200 3.800l-8.400 8.400"/>',
  check: '<path d="m3 8.600 3.200 3.200L13 4.800"/>',
  answers: '<circle cx="8" cy="8" r="6"/><path d="m5.300 8.200 1.900 1.900 3.500-3.900"/>',
  hollow: '<circle cx="8" cy="8" r="5.800" stroke-dasharray="2.400 2.400"/>',
  up: '<path d="m3.500 10 4.500-4.500 4.500 4.500"/>',
  down: '<path d="m3.500 6 4.500 4.500L12.500 6"/>',
  left: '<path d="M10 3.500 5.500 8l4.500 4.500"/>',
  right: '<path d="M6 3.500 10.500 8 6 12.500"/>',
  "arrow-up": '<path d="M8 13V3.200M4 7.100l4-4 4 4"/>',
  copy: '<rect x="5.200" y="5.200" width="8.300" height="8.300" rx="1.600"/><path d="M10.600 5.200V3.900a1.400 1.400 0 0 0-1.400-1.400H3.900a1.400 1.400 0 0 0-1.400 1.400v5.300a1.400 1.400 0 0 0 1.400 1.400h1.300"/>',
  external:
    '<path d="M6.500 3H4a1.300 1.300 0 0 0-1.300 1.300V12A1.300 1.300 0 0 0 4 13.300h7.700A1.300 1.300 0 0 0 13 12V9.500M9.500 2.700h3.800v3.800M13.100 2.900 7.600 8.400"/>',
  mail: '<rect x="2" y="3.300" width="12" height="9.400" rx="1.500"/><path d="m2.500 4.600 5.500 4.200 5.500-4.200"/>',
  "mail-open":
    '<path d="M2 6.600 8 2.500l6 4.100v5.600a1.200 1.200 0 0 1-1.200 1.200H3.200A1.200 1.200 0 0 1 2 12.200zM2.300 7 8 10.700 13.700 7"/>',
  person:
    '<circle cx="8" cy="5.200" r="2.500"/><path d="M3 13.400c.3-2.900 2.200-4.300 5-4.300s4.700 1.400 5 4.300z"/>',
  play: '<path d="M5.300 3.300v9.400L12.600 8z"/>',
  lines: '<path d="M3 4.200h6M3 8h10M3 11.800h6"/>',
  server:
    '<rect x="2.500" y="2.800" width="11" height="4.400" rx="1"/><rect x="2.500" y="8.800" width="11" height="4.400" rx="1"/><path d="M5 5v.01M5 11v.01M8 5h3M8 11h3"/>',
  network:
    '<circle cx="8" cy="4.200" r="1.900"/><circle cx="3.900" cy="11.600" r="1.900"/><circle cx="12.100" cy="11.600" r="1.900"/><path d="M7.100 5.900 4.800 9.900M8.900 5.900l2.300 4M5.800 11.600h4.400"/>',
  bell: '<path d="M3.200 11.600c1-1 1.300-2 1.300-4.400a3.500 3.500 0 0 1 7 0c0 2.400.3 3.400 1.300 4.400zM6.700 13.500h2.600"/>',
  "bell-off":
    '<path d="M4.700 5.700c-.1.500-.2 1-.2 1.500 0 2.400-.3 3.400-1.300 4.400h8.200M6.700 13.500h2.600M6.200 4.200a3.500 3.500 0 0 1 5.300 3c0 1.600.1 2.600.5 3.400M2.500 2.500l11 11"/>',
  language:
    '<circle cx="8" cy="8" r="6"/><path d="M2 8h12M8 2c1.700 1.700 2.500 3.700 2.500 6s-.8 4.300-2.500 6c-1.700-1.700-2.500-3.700-2.500-6S6.300 3.700 8 2z"/>',
  keyboard:
    '<rect x="1.700" y="4" width="12.600" height="8" rx="1.400"/><path d="M4.300 6.600h.01M6.800 6.600h.01M9.200 6.600h.01M11.700 6.600h.01M5.600 9.500h4.800"/>',
  send: '<path d="M13.700 2.300 2.300 6.900l4.600 2.200 2.200 4.600zM6.900 9.100l2.700-2.700"/>',
  clock: '<circle cx="8" cy="8" r="6"/><path d="M8 4.600V8l2.400 1.500"/>',
  pin: '<path d="m9.700 2.200 4.100 4.100-1.500.5-2.200 2.200-.4 2.700-1 1L3.300 7.300l1-1 2.700-.4 2.200-2.200zM6 10 2.500 13.500"/>',
  unpin:
    '<path d="m9.700 2.200 4.100 4.100-1.500.5-2.200 2.200-.4 2.700-1 1L3.300 7.300l1-1 2.700-.4 2.200-2.200zM6 10 2.500 13.500M2.500 2.500l11 11"/>',
  note: '<path d="M3 2.700h10a.6.6 0 0 1 .6.6v6.400l-3.900 3.900H3a.6.6 0 0 1-.6-.6V3.300a.6.6 0 0 1 .6-.6zM13.600 9.700H9.700v3.900"/>',
  filter: '<path d="M2 4.200h12M4.200 8h7.600M6.400 11.800h3.200"/>',
  sort: '<path d="M4.500 3v10M2.300 10.800 4.500 13l2.200-2.200M8.500 4h5.500M8.500 8h4M8.500 12h2.500"/>',
  missing: '<path d="M2 8h2.500M11.500 8H14M6.500 4.500v7M9.500 4.500v7" stroke-dasharray="2 1.600"/>',
  layers: '<path d="m8 2.300 6 3-6 3-6-3zM2.300 8.200 8 11l5.700-2.800M2.300 11 8 13.800l5.700-2.800"/>',
  appearance:
    '<circle cx="8" cy="8" r="6"/><path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" stroke="none"/>',
  power: '<path d="M8 2v5.600M4.700 4.200a5.400 5.400 0 1 0 6.600 0"/>',
  info: '<circle cx="8" cy="8" r="6"/><path d="M8 7.300v3.600M8 5.100v.01"/>',
  sound:
    '<path d="M2.500 6.300h2.300L8 3.600v8.800L4.800 9.700H2.500zM10.300 6a2.800 2.800 0 0 1 0 4M12.200 4.200a5.400 5.400 0 0 1 0 7.600"/>',
  "sound-off":
    '<path d="M2.500 6.300h2.300L8 3.600v8.800L4.800 9.700H2.500zM10.500 6.300l3.400 3.400M13.900 6.300l-3.400 3.400"/>',
  bars: '<path d="M2.500 13.500h11M4 11V8.500M8 11V3M12 11V6"/>',
  print:
    '<path d="M4.500 6V2.500h7V6M4.500 11.500H3A1.200 1.200 0 0 1 1.800 10.300V7.200A1.200 1.200 0 0 1 3 6h10a1.200 1.200 0 0 1 1.200 1.200v3.100a1.200 1.200 0 0 1-1.200 1.200h-1.500M4.500 9.500h7v4h-7z"/>',
  bolt: '<path d="M8.900 1.800 3.600 9h3.800l-.5 5.200L12.400 7H8.500z"/>',
  lock: '<rect x="3.500" y="7" width="9" height="6.500" rx="1.200"/><path d="M5.500 7V5.200a2.500 2.500 0 0 1 5 0V7"/>',
  plus: '<path d="M8 3v10M3 8h10"/>',
  undo: '<path d="M6.200 3 3 6.200l3.200 3.200M3.200 6.200h6.300a3.500 3.500 0 0 1 0 7H6.500"/>',
};

export type IconName = keyof typeof own | `type-${string}`;

export function icon(name: IconName): string {
  return (own as Record<string, string>)[name] ?? types[name] ?? types["type-other"] ?? "";
}
