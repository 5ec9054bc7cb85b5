#!/usr/bin/env python3
"""Builds plans as networks of real routers and holds the core against them. RW_LAB_PLANS random plans (10) are tried besides
the scenarios; RANDOM_PLAN is the program that writes them."""
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from common import SCENARIOS, CliTest, run

PLANS = int(os.environ.get("RW_LAB_PLANS", "10"))
SKIPPED = 77  # what CTest takes for "could not run here"
# A lab mostly waits: for its routers to meet, and for answers that never come.
AT_ONCE = 3


def namespaces():
    return subprocess.run(["ip", "netns", "list"], check=True, capture_output=True, text=True).stdout.split()


def interfaces():
    links = subprocess.run(["ip", "-o", "link"], check=True, capture_output=True, text=True).stdout
    return {line.split(":")[1] for line in links.splitlines()}


def hindrance():
    """Why no lab can run here, or nothing."""
    if os.geteuid() != 0:
        return "network namespaces need root"
    missing = [tool for tool in ("bird", "birdc", "nft", "ip") if not shutil.which(tool)]
    return f"not installed: {', '.join(missing)}" if missing else ""


class Lab(CliTest):
    def tried(self, plan):
        """The finished `lab --run` of a plan; its folder is named after it."""
        return plan, run("lab", plan, self.folder / plan.stem, "--run", "--json")

    def agree(self, plans):
        """Runs the labs of the plans; gives back (flows tried, flows not tried, plans refused)."""
        tried, untried, refused = 0, [], []
        with ThreadPoolExecutor(AT_ONCE) as pool:
            for plan, done in pool.map(self.tried, plans):
                with self.subTest(plan=plan.name):
                    if done.returncode == 2:
                        refused.append(f"{plan.stem}: {done.stderr.strip()}")
                        continue
                    self.assertTrue(done.stdout, done.stderr)
                    flows = json.loads(done.stdout)["flows"]
                    self.assertEqual([flow for flow in flows if flow["agree"] is False], [], done.stderr)
                    self.assertEqual(done.returncode, 0, done.stderr)
                    tried += sum(flow["agree"] is True for flow in flows)
                    untried += [f"{plan.stem}, {flow['flow']}: {flow['remark']}" for flow in flows if flow["agree"] is None]
        return tried, untried, refused

    def test_scenarios_agree(self):
        tried, untried, refused = self.agree(sorted(SCENARIOS.glob("*.yaml")))
        self.assertEqual((untried, refused), ([], []))
        self.assertGreater(tried, 20)

    def test_random_plans_agree(self):
        plans = []
        for seed in range(1, PLANS + 1):
            text = subprocess.run([os.environ["RANDOM_PLAN"], str(seed)], check=True, capture_output=True, text=True)
            plans.append(self.file(f"seed-{seed}.yaml", text.stdout))
        tried, untried, refused = self.agree(plans)
        print(f"{tried} flows of {PLANS} random plans agree; not tried: {len(untried)} flows, {len(refused)} plans",
              *untried, *refused, sep="\n  ")
        self.assertGreater(tried, 2 * PLANS)
        self.assertLessEqual(len(refused) * 10, PLANS)

    def written(self):
        """A lab in a folder of its own: the script, and how the names of its namespaces start."""
        folder = self.folder / "lab"
        self.answer("lab", SCENARIOS / "problem-1.yaml", folder)
        lab = folder / "lab.sh"
        self.addCleanup(subprocess.run, [lab, "down"])
        path = hashlib.md5(f"{folder.resolve()}\n".encode()).hexdigest()
        return lab, f"rwlab{path[:8]}-"

    def assertGone(self, prefix):
        self.assertEqual([name for name in namespaces() if name.startswith(prefix)], [])
        self.assertFalse(Path("/run", prefix).exists())

    def test_nothing_touches_the_machine_and_nothing_is_left(self):
        before = interfaces()
        lab, prefix = self.written()
        subprocess.run([lab, "up"], check=True, stdout=subprocess.DEVNULL)
        self.assertEqual(interfaces(), before)
        self.assertIn(prefix + "ny-core", namespaces())
        default = subprocess.run(["ip", "-n", prefix + "INTERNET", "route", "show", "default"],
                                 check=True, capture_output=True, text=True).stdout
        self.assertEqual(default, "")
        routes = subprocess.run([lab, "routes", "hq"], check=True, capture_output=True, text=True).stdout
        self.assertIn("0.0.0.0/0", routes)
        self.assertIn("is up", self.refused("lab", SCENARIOS / "problem-1.yaml", lab.parent))
        again = subprocess.run([lab, "run"], capture_output=True, text=True)
        self.assertEqual((again.returncode, again.stderr), (3, "lab.sh: the lab is up already: lab.sh down\n"))
        self.assertIn(prefix + "ny-core", namespaces())
        tried = subprocess.run([lab, "test"], check=True, capture_output=True, text=True).stdout
        self.assertIn("LOST", tried)
        subprocess.run([lab, "down"], check=True)
        self.assertGone(prefix)

    def interrupt(self, command, prefix, with_signal):
        """Starts it, and ends it somewhere in the middle of the start; gives back its exit code."""
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as started:
            deadline = time.monotonic() + 30
            while not Path("/run", prefix).exists() and time.monotonic() < deadline:
                time.sleep(0.01)
            time.sleep(0.5)
            started.send_signal(with_signal)
            return started.wait(timeout=60)

    def test_an_interrupted_run_takes_the_lab_down(self):
        lab, prefix = self.written()
        self.assertNotEqual(self.interrupt([lab, "run"], prefix, signal.SIGTERM), 0)
        self.assertGone(prefix)
        cli = [os.environ["ROUTEWRIGHT_CLI"], "lab", SCENARIOS / "problem-1.yaml", lab.parent, "--run"]
        self.assertEqual(self.interrupt(cli, prefix, signal.SIGINT), 3)
        self.assertGone(prefix)

    def test_a_start_that_fails_takes_the_lab_down(self):
        lab, prefix = self.written()
        (lab.parent / "routers/hq/bird.conf").write_text("nonsense\n")
        done = subprocess.run([lab, "up"], capture_output=True, text=True)
        self.assertEqual(done.returncode, 3)
        self.assertIn("did not settle", done.stderr)
        self.assertGone(prefix)

    def test_the_next_start_takes_down_what_a_killed_one_left(self):
        lab, prefix = self.written()
        self.interrupt([lab, "run"], prefix, signal.SIGKILL)
        self.assertTrue([name for name in namespaces() if name.startswith(prefix)])
        self.assertEqual(run("lab", SCENARIOS / "problem-1.yaml", lab.parent, "--run").returncode, 0)
        self.assertGone(prefix)

    def test_what_cannot_start_says_why(self):
        plan = SCENARIOS / "problem-1.yaml"
        self.assertIn("bird, which the lab needs, is not installed",
                      self.refused("lab", plan, self.folder / "lab", "--run", code=3, env={"PATH": str(self.folder)}))
        self.folder.chmod(0o755)
        cli = shutil.copy(os.environ["ROUTEWRIGHT_CLI"], self.folder)  # its own folder may be closed to others
        done = subprocess.run([cli, "lab", "-", self.folder / "lab", "--run"], capture_output=True, text=True,
                              input=plan.read_text(), user=65534)
        self.assertEqual((done.returncode, done.stdout), (3, ""))
        self.assertIn("starting the lab needs root", done.stderr)
        self.assertFalse((self.folder / "lab").exists())


if __name__ == "__main__":
    if hindrance():
        print(f"The labs were not tried: {hindrance()}")
        sys.exit(SKIPPED)
    unittest.main()
