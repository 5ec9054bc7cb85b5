"""Drives the built routewright-cli (its path in ROUTEWRIGHT_CLI) as somebody at a shell would."""
import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCENARIOS = ROOT / "tests/scenarios"
EXPECTED = json.loads((SCENARIOS / "expected.json").read_text())


def run(*arguments, **options):
    """The finished process, with its output as text."""
    defaults = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "timeout": 300, "text": True}
    if "input" not in options:
        defaults["stdin"] = subprocess.DEVNULL
    return subprocess.run([os.environ["ROUTEWRIGHT_CLI"], *map(str, arguments)], **{**defaults, **options})


class CliTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)

    def file(self, name, text):
        path = self.folder / name
        path.write_text(text)
        return path

    def answer(self, *arguments, code=0, **options):
        """Standard output of a command that must end with `code` and have no complaint."""
        done = run(*arguments, **options)
        self.assertEqual((done.returncode, done.stderr), (code, ""), arguments)
        return done.stdout

    def json(self, *arguments, code=0, **options):
        return json.loads(self.answer(*arguments, "--json", code=code, **options))

    def findings(self, plan):
        return self.json("check", plan, "--fail-on", "never")["findings"]

    def refused(self, *arguments, code=2, **options):
        """The one line of complaint of a command that must end with `code` and answer nothing."""
        done = run(*arguments, **options)
        self.assertEqual((done.returncode, done.stdout), (code, ""), (arguments, done.stderr))
        self.assertRegex(done.stderr, r"\A[^\n]+\n\Z", arguments)
        return done.stderr.rstrip("\n")
