#!/usr/bin/env python3
"""diff and merge: what differs between two plans, and what two people did to one."""
import unittest

from common import SCENARIOS, CliTest

PLAN = """routewright: 1
sites:
  - {id: paris, name: Paris, people: 10, prefixes: [10.1.0.0/16]}
  - {id: rome, name: Rome}
links:
  - {id: wan, a: paris, b: rome, cost: 5}
"""


class Diff(CliTest):
    def test_a_plan_and_itself(self):
        plan = SCENARIOS / "problem-1.yaml"
        answer = self.json("diff", plan, plan)
        self.assertEqual([answer[part] for part in ("objects", "flows", "headroom")], [[], [], []])
        self.assertEqual(answer["findings"], {"gone": [], "new": []})
        self.assertEqual(self.answer("diff", plan, plan), "The plans do not differ.\n")

    def test_a_problem_and_its_fix(self):
        problem = SCENARIOS / "problem-1.yaml"
        fix = next(fix["id"] for finding in self.findings(problem) for fix in finding["fixes"])
        mended = self.folder / "mended.yaml"
        self.answer("fix", problem, "--apply", fix, "-o", mended)
        answer = self.json("diff", problem, mended)
        self.assertTrue(answer["objects"])
        before, after = ({flow["flow"]: flow for flow in self.json("trace", plan)["flows"]} for plan in (problem, mended))
        differing = {flow["flow"]: flow for flow in answer["flows"]}
        for name in before:
            for field in ("verdict", "delivered", "edge_out", "edge_back"):
                if before[name][field] != after[name][field]:
                    self.assertEqual((differing[name]["before"][field], differing[name]["after"][field]),
                                     (before[name][field], after[name][field]))
        self.assertIn("asymmetric-inbound-internet", {finding["rule"] for finding in answer["findings"]["gone"]})
        text = self.answer("diff", problem, mended)
        for flow in differing:
            self.assertIn(f"({flow})", text)

    def test_a_property(self):
        before = self.file("a.yaml", PLAN)
        after = self.file("b.yaml", PLAN.replace("cost: 5", "cost: 7"))
        self.assertEqual(self.json("diff", before, after)["objects"], [
            {"id": "wan", "kind": "links", "name": "wan", "change": "changed",
             "properties": [{"key": "cost", "before": 5, "after": 7}]}])
        self.assertIn("cost: 5 -> 7", self.answer("diff", before, after))

    def test_wrong_input(self):
        self.assertIn("no.yaml", self.refused("diff", self.file("a.yaml", PLAN), self.folder / "no.yaml"))
        self.refused("diff", self.file("a.yaml", PLAN))


class Merge(CliTest):
    def merge(self, ours, theirs, *arguments, code=0):
        files = [self.file(name, text) for name, text in
                 (("base.yaml", PLAN), ("ours.yaml", ours), ("theirs.yaml", theirs))]
        self.out = self.folder / "out.yaml"
        return self.json("merge", *files, "-o", self.out, *arguments, code=code)

    def test_both_sides_go_together(self):
        answer = self.merge(PLAN.replace("cost: 5", "cost: 7"),
                            PLAN.replace("name: Rome", "name: Roma") + "  - {id: backup, a: paris, b: rome}\n")
        self.assertEqual((answer["conflicts"], answer["taken"]), ([], 2))
        objects = self.json("diff", self.folder / "base.yaml", self.out)["objects"]
        self.assertEqual([(each["id"], each["change"]) for each in objects],
                         [("rome", "changed"), ("wan", "changed"), ("backup", "added")])

    def test_a_conflict_is_an_object(self):
        ours, theirs = PLAN.replace("cost: 5", "cost: 7"), PLAN.replace("cost: 5", "cost: 9")
        answer = self.merge(ours, theirs, code=1)
        self.assertEqual(answer["conflicts"], [{"conflict": "both_changed", "id": "wan", "kind": "links", "name": "wan",
                                                "key": "cost", "base": 5, "ours": 7, "theirs": 9}])
        self.assertFalse(self.out.exists())
        for side, text in (("ours", ours), ("theirs", theirs)):
            self.merge(ours, theirs, "--prefer", side)
            self.assertEqual(self.json("diff", self.folder / f"{side}.yaml", self.out)["objects"], [])

    def test_a_removed_object_that_is_used(self):
        lone = PLAN.split("links:")[0].replace("  - {id: rome, name: Rome}\n", "")
        answer = self.merge(PLAN.replace("cost: 5", "cost: 7"), lone, code=1)
        self.assertEqual([(each["conflict"], each["id"]) for each in answer["conflicts"]],
                         [("removed_changed", "wan"), ("removed_used", "rome")])
        self.assertEqual(answer["conflicts"][1]["used_by"], ["wan"])
        self.merge(PLAN.replace("cost: 5", "cost: 7"), lone, "--prefer", "ours")
        self.assertEqual(self.json("diff", self.folder / "ours.yaml", self.out)["objects"], [])

    def test_to_standard_output(self):
        files = [self.file(name, PLAN) for name in ("base.yaml", "ours.yaml", "theirs.yaml")]
        self.assertEqual(self.answer("merge", *files, "-o", "-"),
                         self.answer("convert", files[0], "-"))

    def test_wrong_input(self):
        plan = self.file("a.yaml", PLAN)
        self.assertIn("both", self.refused("merge", plan, plan, plan, "-o", "-", "--json"))
        self.refused("merge", plan, plan, plan, "-o", "out.docx")
        self.refused("merge", plan, plan, plan, "-o", "out.yaml", "--prefer", "mine")
        self.assertIn("no.yaml", self.refused("merge", plan, plan, self.folder / "no.yaml", "-o", "out.yaml"))


if __name__ == "__main__":
    unittest.main()
