#!/usr/bin/env python3
"""Builds plans as networks of real routers and holds the core against them. RW_LAB_PLANS random plans (10) are tried besides
the scenarios; RANDOM_PLAN is the program that writes them."""
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import unittest
from concurrent.futures import ThreadPoolExecutor

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

    def test_nothing_touches_the_machine_and_nothing_is_left(self):
        before = interfaces()
        folder = self.folder / "lab"
        self.answer("lab", SCENARIOS / "problem-1.yaml", folder)
        lab = folder / "lab.sh"
        self.addCleanup(subprocess.run, [lab, "down"])
        subprocess.run([lab, "up"], check=True, stdout=subprocess.DEVNULL)
        prefix = (folder / ".up").read_text().strip()
        self.assertEqual(interfaces(), before)
        self.assertIn(prefix + "ny-core", namespaces())
        default = subprocess.run(["ip", "-n", prefix + "INTERNET", "route", "show", "default"],
                                 check=True, capture_output=True, text=True).stdout
        self.assertEqual(default, "")
        routes = subprocess.run([lab, "routes", "hq"], check=True, capture_output=True, text=True).stdout
        self.assertIn("0.0.0.0/0", routes)
        self.assertIn("is up", self.refused("lab", SCENARIOS / "problem-1.yaml", folder))
        subprocess.run([lab, "down"], check=True)
        self.assertFalse([name for name in namespaces() if name.startswith(prefix)])

    def test_an_interrupted_run_takes_the_lab_down(self):
        folder = self.folder / "lab"
        self.answer("lab", SCENARIOS / "problem-1.yaml", folder)
        with subprocess.Popen([folder / "lab.sh", "run"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as lab:
            deadline = time.monotonic() + 30
            while not (folder / ".up").exists() and time.monotonic() < deadline:
                time.sleep(0.01)
            prefix = (folder / ".up").read_text().strip()
            time.sleep(0.5)  # somewhere in the middle of the start
            lab.send_signal(signal.SIGTERM)
            self.assertNotEqual(lab.wait(timeout=60), 0)
        self.assertFalse((folder / ".up").exists())
        self.assertFalse([name for name in namespaces() if name.startswith(prefix)])


if __name__ == "__main__":
    if hindrance():
        print(f"The labs were not tried: {hindrance()}")
        sys.exit(SKIPPED)
    unittest.main()
