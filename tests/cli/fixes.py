#!/usr/bin/env python3
"""fix: every remedy that is offered for the guide's two problems mends it and breaks nothing."""
import unittest

from common import EXPECTED, SCENARIOS, CliTest


def key(finding):
    return finding["rule"], finding.get("flow"), tuple(finding["subjects"])


class Fixes(CliTest):
    def every_fix_mends(self, problem, solution, rules):
        before = self.findings(SCENARIOS / problem)
        errors = {key(finding) for finding in before if finding["severity"] == "error"}
        for rule in rules:
            self.assertTrue([fix for finding in before if finding["rule"] == rule for fix in finding["fixes"]], rule)
        for finding in before:
            for fix in finding["fixes"]:
                with self.subTest(fix["id"]):
                    mended = self.folder / "mended.yaml"
                    self.answer("fix", SCENARIOS / problem, "--apply", fix["id"], "-o", mended)
                    after = self.findings(mended)
                    self.assertNotIn(key(finding), map(key, after))
                    self.assertLessEqual({key(f) for f in after if f["severity"] == "error"}, errors)
                    flows = {flow["flow"]: flow for flow in self.json("trace", mended)["flows"]}
                    for name, expected in EXPECTED[solution]["flows"].items():
                        self.assertEqual({field: flows[name].get(field) for field in expected}, expected, name)
                    self.assertFalse(set(EXPECTED[solution]["not_rules"]) & {f["rule"] for f in after})

    def test_problem_1(self):
        self.every_fix_mends("problem-1.yaml", "solution-1a-source-nat.yaml", ["asymmetric-inbound-internet"])

    def test_problem_2(self):
        self.every_fix_mends("problem-2.yaml", "solution-2-source-nat.yaml",
                             ["asymmetric-inbound-expressroute", "inbound-no-source-nat"])

    def test_the_list_is_what_check_offers(self):
        problem = SCENARIOS / "problem-1.yaml"
        offered = [fix["id"] for finding in self.findings(problem) for fix in finding["fixes"]]
        self.assertEqual([fix["id"] for fix in self.json("fix", problem)["fixes"]], offered)
        for id in offered:
            self.assertIn(id, self.answer("fix", problem))
        self.assertIn("No fix", self.answer("fix", self.file("empty.yaml", "routewright: 1\n")))

    def test_the_mended_plan_goes_wherever_it_is_asked_for(self):
        problem = SCENARIOS / "problem-1.yaml"
        id = self.json("fix", problem)["fixes"][0]["id"]
        text = self.answer("fix", problem, "--apply", id, "-o", "-")
        project = self.folder / "mended.routewright"
        answer = self.json("fix", problem, "--apply", id, "-o", project)
        self.assertEqual((answer["applied"], answer["errors_before"], answer["errors_after"]), ([id], 1, 0))
        self.assertEqual(self.answer("convert", project, "-"), text)
        self.assertNotEqual(self.answer("convert", problem, "-"), text)

    def test_what_cannot_be_applied_is_refused(self):
        problem = SCENARIOS / "problem-1.yaml"
        out = self.folder / "out.yaml"
        id = self.json("fix", problem)["fixes"][0]["id"]
        self.assertIn(f"did you mean {id}?", self.refused("fix", problem, "--apply", id + "x", "-o", out))
        self.refused("fix", problem, "--apply", id)
        self.refused("fix", problem, "-o", out)
        self.refused("fix", problem, "--apply", id, "--apply", id, "-o", out)
        self.refused("fix", problem, "--apply", id, "-o", self.folder / "out.txt")
        self.assertEqual(list(self.folder.iterdir()), [])


if __name__ == "__main__":
    unittest.main()
