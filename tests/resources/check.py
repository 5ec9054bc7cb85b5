#!/usr/bin/env python3
"""Checks what a compiler cannot see in resources/: list, icon style, data. Needs the standard library only."""
import ipaddress
import math
import re
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2] / "resources"
INK = "#1B2430"
SVG = "{http://www.w3.org/2000/svg}"
mistakes = []


def expect(ok, what):
    if not ok:
        mistakes.append(what)


def check_resource_list():
    """The Qt resource file names every icon and font, and nothing that is not there."""
    listed = [node.text for node in xml.parse(ROOT / "routewright.qrc").iter("file")]
    wanted = [f.relative_to(ROOT).as_posix() for folder in ("icons", "fonts", "share") for f in (ROOT / folder).iterdir()]
    wanted += [f.relative_to(ROOT).as_posix() for f in (ROOT / "help").rglob("*.md")]
    wanted += ["catalogue/coastline.txt", "CREDITS.md"]
    expect(len(listed) == len(set(listed)), "routewright.qrc names a file twice")
    for name in sorted(set(wanted) ^ set(listed)):
        mistakes.append(f"routewright.qrc and the folders disagree about {name}")


def check_help():
    """Every language has the same pages, and on each of them the same headings, entries and links."""
    def shape(file):
        lines = file.read_text().splitlines()
        marks = [re.match(r"#+ |- |\d+\. |", line)[0].strip() for line in lines]
        return [m for m in marks if m], sorted(re.findall(r"\]\((.*?)\)", file.read_text()))

    english = {file.name: shape(file) for file in (ROOT / "help/en").glob("*.md")}
    expect(english, "help/en is empty")
    for language in ("de", "ja"):
        other = {file.name: shape(file) for file in (ROOT / "help" / language).glob("*.md")}
        expect(other.keys() == english.keys(), f"help/{language} has other pages than help/en")
        for name in english.keys() & other.keys():
            expect(other[name] == english[name], f"help/{language}/{name} is built otherwise than the English page")


def check_icons():
    """One family: one size, one stroke, one colour that the program can replace."""
    for file in sorted((ROOT / "icons").glob("*.svg")):
        expect(re.fullmatch(r"[a-z]+(-[a-z]+)*", file.stem), f"{file.name}: not kebab case")
        svg = xml.parse(file).getroot()
        if file.stem == "routewright":
            expect(svg.get("viewBox") == "0 0 128 128", f"{file.name}: the mark is 128 x 128")
            continue
        style = {key: svg.get(key) for key in ("viewBox", "fill", "stroke", "stroke-width", "stroke-linecap",
                                               "stroke-linejoin")}
        expect(list(style.values()) == ["0 0 20 20", "none", INK, "1.6", "round", "round"], f"{file.name}: {style}")
        for shape in svg.iter():
            expect(shape.tag in {SVG + t for t in ("svg", "path", "circle", "rect")}, f"{file.name}: {shape.tag}")
            expect(shape is svg or not {"fill", "stroke", "style", "transform"} & set(shape.keys()),
                   f"{file.name}: a shape with a style of its own")


def check_coastline():
    """Every ring is a polygon on the globe."""
    lines = [line for line in (ROOT / "catalogue/coastline.txt").read_text().splitlines() if line[:1] != "#"]
    expect(len(lines) > 100, "coastline.txt: rings are missing")
    for number, line in enumerate(lines, 1):
        points = [tuple(float(v) for v in point.split(",")) for point in line.split(" ")]
        expect(len(points) >= 3 and points[0] != points[-1], f"coastline.txt: ring {number} is no open list of corners")
        expect(all(len(p) == 2 and abs(p[0]) <= 180 and abs(p[1]) <= 90 for p in points),
               f"coastline.txt: ring {number} leaves the globe")


def check_catalogue():
    """Ids are unique, prefixes are networks, each belongs to one service, IPv4 comes first."""
    for name, fewest in (("services.yaml", 9), ("meet-me-locations.yaml", 105)):
        ids = re.findall(r"^  - id: (.*)$", (ROOT / "catalogue" / name).read_text(), re.M)
        expect(len(ids) >= fewest and len(ids) == len(set(ids)), f"{name}: {len(ids)} ids, {len(set(ids))} different")
        expect(all(re.fullmatch(r"[a-z0-9-]+", id) for id in ids), f"{name}: an id is not kebab case")
    cities = re.findall(r"^  - \{name: .+, country: .+, lat: (-?[\d.]+), lon: (-?[\d.]+)\}$",
                        (ROOT / "catalogue/cities.yaml").read_text(), re.M)
    expect(len(cities) == 1498, f"cities.yaml: {len(cities)} cities")
    expect(all(abs(float(lat)) <= 90 and abs(float(lon)) <= 180 for lat, lon in cities), "cities.yaml: off the globe")
    owners = {}
    text = (ROOT / "catalogue/services.yaml").read_text()
    for number, block in enumerate(re.findall(r"^    prefixes: \[(.*?)\]", text, re.M | re.S), 1):
        nets = [ipaddress.ip_network(prefix) for prefix in re.split(r",\s+", block)]
        expect(nets == sorted(nets, key=lambda n: (n.version, n)), f"services.yaml: prefix list {number} is not sorted")
        for net in nets:
            expect(net not in owners, f"services.yaml: {net} in lists {owners.get(net)} and {number}")
            owners[net] = number
    expect(len(owners) > 80, "services.yaml: prefixes are missing")


def check_round_trips():
    """Every place is on the globe and knows the round trip to each place above it, none faster than light in fibre."""
    lines = [line for line in (ROOT / "catalogue/round-trips.txt").read_text().splitlines() if line[:1] != "#"]
    expect(len(lines) == 53, f"round-trips.txt: {len(lines)} places")
    points = []
    for number, line in enumerate(lines):
        name, numbers = re.fullmatch(r'"([^"]+)" (.+)', line).groups()
        lat, lon, *rtts = map(float, numbers.split(" "))
        expect(abs(lat) <= 90 and abs(lon) <= 180, f"round-trips.txt: {name} is off the globe")
        expect(len(rtts) == number, f"round-trips.txt: {name} has {len(rtts)} round trips, not {number}")
        for other, rtt in zip(points, rtts):
            expect(rtt > distance_km((lat, lon), other) / 100 > 0, f"round-trips.txt: {name} has {rtt} ms to {other}")
        points.append((lat, lon))


def distance_km(a, b):
    """Great-circle distance of two (lat, lon)."""
    (lat_a, lon_a), (lat_b, lon_b) = (map(math.radians, point) for point in (a, b))
    h = math.sin((lat_b - lat_a) / 2) ** 2 + math.cos(lat_a) * math.cos(lat_b) * math.sin((lon_b - lon_a) / 2) ** 2
    return 2 * 6371 * math.asin(math.sqrt(h))


for check in (check_resource_list, check_help, check_icons, check_coastline, check_catalogue, check_round_trips):
    check()
print("\n".join(mistakes) or "resources: all in order")
sys.exit(bool(mistakes))
