#!/usr/bin/env python3
"""Fails on an include that breaks the house: core has no Qt, app -> ui -> core, and core's rooms stand on each other."""
import re
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# What a room of core stands on, besides itself; whatever those stand on is allowed too.
CORE = {
    "base": [],
    "net": ["base"],
    "plan": ["net"],
    "edit": ["plan"],
    "store": ["edit"],
    "formats": ["edit"],
    "catalogue": ["formats"],
    "routing": ["plan"],
    "lab": ["routing"],
    "analysis": ["routing"],
    "rules": ["analysis", "edit", "catalogue"],
    "engine": ["rules"],
    "compare": ["engine"],
    "document": ["base"],
    "review": ["routing"],
}
# The storeys, and those whose headers each may include.
STOREYS = {"core": ["core"], "ui": ["ui", "core"], "app": ["app", "ui", "core"]}

INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')
QT = re.compile(r"(Qt\w*/.*|Q[A-Z]\w*|q\w+\.h)")


def allowed(room):
    """The rooms that `room` may include."""
    return {room}.union(*(allowed(below) for below in CORE[room]))


def resolve(root, file, name):
    """The file of the source tree that `#include "name"` in `file` means, or None."""
    for folder in (file.parent, *(root / storey for storey in STOREYS)):
        found = (folder / name).resolve()
        if found.is_file() and found.is_relative_to(root):
            return found.relative_to(root)
    return None


def fault(root, file, quoted, system):
    """What is wrong with one include of `file`, or None."""
    storey, *rest = file.relative_to(root).parts
    if storey == "core" and QT.fullmatch(system or quoted):
        return "core has no Qt"
    target = resolve(root, file, quoted) if quoted else None
    if target is None:
        return None
    if target.parts[0] not in STOREYS[storey]:
        return f"{storey} does not know {target.parts[0]}"
    if storey == "core" and target.parts[0] == "core" and len(rest) > 1 and len(target.parts) > 2:
        room, other = rest[0], target.parts[1]
        if other not in allowed(room):
            return f"core/{room} does not know core/{other}"
    return None


def faults(root):
    """Every breach in the tree, as `file:line: what`."""
    strange = {room.name for room in (root / "core").iterdir() if room.is_dir()} - set(CORE)
    if strange:
        return [f"core/{room}: a room that tests/structure/includes.py does not declare" for room in sorted(strange)]
    found = []
    for storey in STOREYS:
        for file in sorted((root / storey).rglob("*")):
            if file.suffix not in (".h", ".cpp"):
                continue
            for number, line in enumerate(file.read_text().splitlines(), 1):
                include = INCLUDE.match(line)
                what = include and fault(root, file, *include.groups())
                if what:
                    found.append(f"{file.relative_to(root)}:{number}: {what}")
    return found


class Includes(unittest.TestCase):
    def planted(self, files):
        """The breaches of a small tree of these files."""
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder).resolve()
            for name, text in {"core/base/error.h": "", "core/routing/routing.h": "", "core/engine/engine.h": "",
                               "ui/canvas/view.h": "", "app/cli/command.h": "", **files}.items():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text)
            return faults(root)

    def test_every_include_keeps_to_its_rooms(self):
        self.assertEqual(faults(ROOT), [])
        self.assertGreater(len(list((ROOT / "core").rglob("*.h"))), 20)

    def test_what_is_allowed_passes(self):
        self.assertEqual(self.planted({
            "core/rules/a.cpp": '#include "routing/routing.h"\n#include "base/error.h"\n#include <string>\n',
            "ui/canvas/view.cpp": '#include "view.h"\n#include "engine/engine.h"\n#include <QWidget>\n',
            "app/main.cpp": '#include "canvas/view.h"\n#include "cli/command.h"\n'}), [])

    def test_planted_breaches_are_found(self):
        for name, include, what in (
                ("core/routing/a.cpp", '"engine/engine.h"', "core/routing does not know core/engine"),
                ("core/routing/a.cpp", '"../engine/engine.h"', "core/routing does not know core/engine"),
                ("core/plan/a.h", '"routing/routing.h"', "core/plan does not know core/routing"),
                ("core/base/a.h", "<QString>", "core has no Qt"),
                ("core/base/a.h", "<QtCore/qglobal.h>", "core has no Qt"),
                ("core/engine/a.h", '"canvas/view.h"', "core does not know ui"),
                ("ui/canvas/view.cpp", '"cli/command.h"', "ui does not know app")):
            self.assertEqual(self.planted({name: f"#pragma once\n#  include {include}\n"}), [f"{name}:2: {what}"])
        self.assertIn("core/attic: a room", self.planted({"core/attic/a.h": ""})[0])


if __name__ == "__main__":
    unittest.main(argv=sys.argv)
