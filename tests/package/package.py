#!/usr/bin/env python3
"""Makes the Debian package of a build, looks into it, and runs what is in it. Usage: package.py BUILD_FOLDER"""
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

BUILD = Path(sys.argv.pop())
LIBRARIES = ("libqt6widgets6", "libqt6svg6", "libqt6charts6", "libsqlite3-0", "libyaml-cpp0.7", "libxcb-cursor0")


def run(*command, **more):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True, **more).stdout


class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp())
        run("cpack", "-B", cls.folder / "out", cwd=BUILD)
        (cls.file,) = (cls.folder / "out").glob("*.deb")
        cls.root = cls.folder / "root"
        run("dpkg-deb", "-x", cls.file, cls.root)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def environment(self):
        kept = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
        return kept | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(self.folder / "config"),
                       "XDG_DATA_HOME": str(self.folder / "data")}

    def test_it_asks_for_what_it_needs(self):
        depends = run("dpkg-deb", "-f", self.file, "Depends")
        for library in LIBRARIES:
            self.assertIn(library, depends)
        self.assertEqual(run("dpkg-deb", "-f", self.file, "Package").strip(), "routewright")
        self.assertNotIn("-dev", depends)

    def test_nothing_lies_outside_usr(self):
        self.assertEqual([entry.name for entry in self.root.iterdir()], ["usr"])
        for program in ("routewright", "routewright-cli"):
            self.assertTrue(os.access(self.root / "usr/bin" / program, os.X_OK))
        self.assertTrue((self.root / "usr/share/doc/routewright/copyright").is_file())

    def test_the_desktop_learns_of_the_program_and_its_files(self):
        desktop = (self.root / "usr/share/applications/routewright.desktop").read_text()
        kind = (self.root / "usr/share/mime/packages/routewright.xml").read_text()
        self.assertIn("MimeType=application/x-routewright;", desktop)
        self.assertIn('type="application/x-routewright"', kind)
        self.assertIn("*.routewright", kind)
        icon = next(line for line in desktop.splitlines() if line.startswith("Icon=")).removeprefix("Icon=")
        self.assertTrue((self.root / f"usr/share/icons/hicolor/scalable/apps/{icon}.svg").is_file())
        self.assertTrue((self.root / "usr/bin" / "routewright").is_file() and "Exec=routewright %f" in desktop)

    def test_the_command_line_runs(self):
        program = self.root / "usr/bin/routewright-cli"
        plan = self.folder / "plan.yaml"
        run(program, "new", "--sample", "problem-1", plan, env=self.environment())
        run(program, "check", "--fail-on", "never", plan, env=self.environment())
        run(program, "export", plan, self.folder / "plan.pdf", env=self.environment())
        self.assertTrue((self.folder / "plan.pdf").read_bytes().startswith(b"%PDF-"))

    def test_the_workbench_starts_and_stays(self):
        with self.assertRaises(subprocess.TimeoutExpired):  # it is still open when we stop waiting
            run(self.root / "usr/bin/routewright", "--sample", "problem-1", env=self.environment(), timeout=3)

    def test_a_value_that_cannot_be_ends_the_workbench_with_a_word(self):
        for wrong, said in (("--theme=beige", '"beige"'), ("--size=wide", '"wide"')):
            with self.assertRaises(subprocess.CalledProcessError) as refused:
                run(self.root / "usr/bin/routewright", wrong, env=self.environment(), timeout=20)
            self.assertEqual(refused.exception.returncode, 2)
            self.assertIn(said, refused.exception.stderr)


if __name__ == "__main__":
    unittest.main()
