"""What is exported, read by programs that are not ours."""
import base64
import csv
import re
import shutil
import subprocess
import sys
import unittest
import zipfile
from html.parser import HTMLParser
from urllib.parse import unquote
from xml.etree import ElementTree

from common import SCENARIOS, CliTest

PROBLEM = SCENARIOS / "problem-1.yaml"
SOLUTION = SCENARIOS / "solution-1a-source-nat.yaml"
# Names that would do harm where one of them is taken for more than a text.
HOSTILE = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "=cmd|' /C calc'!A0", "+1+1", "@SUM(A1)",
    "]]></text><script>", "\u202edesrever", "| a | b |", "](javascript:alert(1))", "a\nb", "&lt;b&gt;", "x" * 10_000,
]


def hostile_plan():
    sites = "\n".join(f"- {{id: s{i}, name: {quoted(name)}, people: {i}, city: Paris, prefixes: [10.{i}.0.0/16]}}"
                      for i, name in enumerate(HOSTILE))
    links = "\n".join(f"- {{id: l{i}, a: s0, b: s{i}, name: {quoted(name)}}}"
                      for i, name in enumerate(HOSTILE) if i > 0)
    flows = "\n".join(f"- {{id: f{i}, name: {quoted(name)}, service: exchange, site: s{i}, reason: {quoted(name)}}}"
                      for i, name in enumerate(HOSTILE))
    return (f"routewright: 1\ndesign: {{name: {quoted(HOSTILE[0])}, author: {quoted(HOSTILE[1])}}}\nsites:\n{sites}\n"
            f"links:\n{links}\ninternet_egresses: [{{id: inet, at: s0, name: {quoted(HOSTILE[2])}}}]\nflows:\n{flows}\n")


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\u202e", "\\u202E") + '"'


class Page(HTMLParser):
    """What a browser would see of a page: its elements, ids, links, and text."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.ids, self.links, self.images, self.text, self.open = set(), set(), [], [], "", []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.elements.add(tag)
        self.ids.add(attributes.get("id"))
        self.links += [attributes["href"]] if tag == "a" else []
        self.images += [attributes["src"]] if tag == "img" else []
        assert not any(name.startswith("on") for name in attributes), attributes
        if tag not in ("meta", "br", "img", "col"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, tag

    def handle_data(self, data):
        self.text += data


class ExportTest(CliTest):
    def export(self, plan, name, *options):
        out = self.folder / name
        self.answer("export", plan, out, *options)
        return out

    def plans(self):
        """An honest plan and one whose author means harm."""
        return {"honest": PROBLEM, "hostile": self.file("hostile.yaml", hostile_plan())}

    def test_html_is_one_page_that_runs_nothing(self):
        for kind, plan in self.plans().items():
            page = Page(self.export(plan, f"{kind}.html").read_text())
            self.assertEqual(page.open, [])
            self.assertLessEqual(page.elements, {
                "html", "head", "meta", "title", "style", "body", "main", "header", "p", "h1", "h2", "h3", "h4", "h5",
                "div", "table", "caption", "colgroup", "col", "thead", "tbody", "tr", "th", "td", "nav", "ol", "ul", "li", "a", "code",
                "strong", "span", "br", "figure", "figcaption", "img", "pre"})
            for link in page.links:
                self.assertTrue(link.startswith("#") and link[1:] in page.ids, link)
            self.assertGreater(len(page.images), 3)
            for image in page.images:
                head, data = image.split(",", 1)
                self.assertEqual(head, "data:image/svg+xml;base64")
                svg = ElementTree.fromstring(base64.b64decode(data))
                self.assertEqual(svg.tag, "{http://www.w3.org/2000/svg}svg")
                self.assertEqual([e.tag for e in svg.iter() if e.tag.endswith("script")], [])
            if kind == "hostile":
                for name in HOSTILE:
                    self.assertIn(name.replace("\n", ""), page.text)

    def test_markdown_has_its_drawings_beside_it(self):
        for kind, plan in self.plans().items():
            text = self.export(plan, f"{kind} plan.md").read_text()
            figures = re.findall(r"^!\[.*\]\((.+)\)$", text, re.M)
            self.assertGreater(len(figures), 3)
            for figure in figures:
                ElementTree.parse(self.folder / unquote(figure))
            anchors = set(re.findall(r'^<a id="([^"]+)"></a>$', text, re.M))
            for link in re.findall(r"(?<!\\)\]\(#([^)]+)\)", text):
                self.assertIn(link, anchors)
            self.assertNotIn("<script", text)
            self.assertNotIn("<img", text)

    def test_pdf_has_pages_bookmarks_and_links(self):
        for kind, plan in self.plans().items():
            out = self.export(plan, f"{kind}.pdf", "--document")
            text = subprocess.run(["pdftotext", "-layout", out, "-"], check=True, stdout=subprocess.PIPE, text=True).stdout
            pages = text.split("\f")[:-1]
            self.assertGreater(len(pages), 10)
            for number, page in enumerate(pages, 1):
                self.assertIn(f"Page {number} of {len(pages)}", page)
            done = subprocess.run(["pdftohtml", "-xml", "-i", "-stdout", out], check=True, stdout=subprocess.PIPE)
            xml = done.stdout.decode(errors="replace")
            items = re.findall(r'<item page="(\d+)">([^<]+)</item>', xml)
            titles = {re.sub(r"^[\d.]+ ", "", title): int(page) for page, title in items}
            for chapter in ("Summary", "Proof of route symmetry", "Glossary"):
                self.assertIn(chapter, pages[titles[chapter] - 1])
                # The table of contents says the same.
                self.assertRegex("".join(pages[1:titles["Summary"] - 1]), rf"{chapter} +{titles[chapter]}\n")
            self.assertRegex(xml, r'<a href="[^"]*#\d+">')
            self.assertNotRegex(xml, r'<a href="#[a-z]')

    def test_odt_is_what_writers_read(self):
        for kind, plan in self.plans().items():
            with zipfile.ZipFile(self.export(plan, f"{kind}.odt")) as odt:
                self.assertEqual(odt.read("mimetype"), b"application/vnd.oasis.opendocument.text")
                content = ElementTree.fromstring(odt.read("content.xml"))
                pictures = [name for name in odt.namelist() if name.startswith("Pictures/")]
                styles = ElementTree.fromstring(odt.read("styles.xml"))
                self.assertIn(b'"styles.xml"', odt.read("META-INF/manifest.xml"))
                self.assertIsNone(odt.testzip())
            # Every page has its number.
            self.assertEqual([e.tag.rsplit("}")[-1] for e in styles.iter() if "page-" in e.tag and "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}" in e.tag],
                             ["page-number", "page-count"])
            text = "".join(content.itertext())
            self.assertIn("Proof of route symmetry", text)
            self.assertGreater(len(pictures), 3)
            names = {e.tag.rsplit("}")[-1] for e in content.iter()}
            self.assertIn("table", names)
            if kind == "hostile":
                self.assertIn("<script>alert(1)</script>", text)

    def test_workbook_has_types_and_no_formulas(self):
        import openpyxl
        for kind, plan in self.plans().items():
            book = openpyxl.load_workbook(self.export(plan, f"{kind}.xlsx"))
            for sheet in book:
                self.assertEqual(sheet.freeze_panes, "B2")
                self.assertEqual(sheet.auto_filter.ref.split(":")[0], "A1")
                for row in sheet.iter_rows(min_row=2):
                    self.assertNotIn("f", {cell.data_type for cell in row}, sheet.title)
            sites = book["Sites"]
            heads = [cell.value for cell in sites[1]]
            people = [row[heads.index("People")].value for row in sites.iter_rows(min_row=2)]
            if kind == "honest":
                self.assertEqual(people, [4000, 0, 0])
                self.assertIn("Breaks at", str([cell.value for row in book["Verdicts"] for cell in row]))
            else:
                self.assertIn(HOSTILE[2], [row[heads.index("Name")].value for row in sites.iter_rows(min_row=2)])

    def test_csv_is_text_to_spreadsheets(self):
        plan = self.plans()["hostile"]
        rows = list(csv.reader(self.export(plan, "sites.csv", "--table", "sites").read_text("utf-8-sig").splitlines(True)))
        names = [row[rows[0].index("Name")] for row in rows[1:]]
        self.assertEqual(len(names), len(HOSTILE))
        for name, written in zip(HOSTILE, names):
            self.assertEqual(written, "'" + name if name[0] in "=+@" else name)
        self.assertIn("did you mean sites?", self.refused("export", plan, self.folder / "a.csv", "--table", "site"))

    def test_drawio_is_whole(self):
        for kind, plan in self.plans().items():
            root = ElementTree.parse(self.export(plan, f"{kind}.drawio")).getroot()
            self.assertEqual(root.tag, "mxfile")
            self.assertEqual([d.get("name") for d in root], ["Logical", "Geographic"])
            for page in root:
                ids = [e.get("id") for e in page.iter() if e.get("id")]
                self.assertEqual(len(ids), len(set(ids)))
                for cell in page.iter("mxCell"):
                    for end in ("source", "target", "parent"):
                        self.assertIn(cell.get(end, "0"), ids)
                    # A label that is HTML would run what is in a name.
                    if cell.get("style"):
                        self.assertIn("html=0", cell.get("style"))
        first = self.export(PROBLEM, "map.drawio", "--view", "geographic")
        self.assertEqual([d.get("name") for d in ElementTree.parse(first).getroot()], ["Geographic", "Logical"])

    def test_diagrams_as_they_are_wanted(self):
        svg = self.export(PROBLEM, "text.svg", "--text").read_text()
        self.assertIn("Headquarters", "".join(ElementTree.fromstring(svg).itertext()))
        plain = self.export(PROBLEM, "ground.png", "--scale", "1").read_bytes()
        self.assertNotEqual(plain, self.export(PROBLEM, "none.png", "--scale", "1", "--transparent").read_bytes())
        regional = SCENARIOS / "regional.yaml"
        one = self.export(regional, "one.pdf")
        many = self.export(regional, "many.pdf", "--sheets", "regions", "--sheets", "flows")
        xml = subprocess.run(["pdftohtml", "-xml", "-stdout", "-i", many], capture_output=True, text=True).stdout
        titles = re.findall(r'<item page="\d+">([^<]+)</item>', xml)
        flows = [flow["flow"] for flow in self.json("trace", regional)["flows"]]
        self.assertEqual(titles[0], "The whole")
        self.assertGreater(len(titles), len(flows) + 2)
        self.assertIn(f"1 of {xml.count('<page ')}", xml)
        self.assertNotIn("<outline", subprocess.run(["pdftohtml", "-xml", "-stdout", "-i", one], capture_output=True, text=True).stdout)
        self.assertIn("did you mean regions?", self.refused("export", PROBLEM, self.folder / "a.pdf", "--sheets", "region"))

    def test_changes_are_told_against_an_earlier_version(self):
        text = self.export(SOLUTION, "changes.md", "--chapter", "changes", "--against", str(PROBLEM)).read_text()
        self.assertIn("## ", text)
        self.assertRegex(text, r"(?m)^\| .*Verdict \|.*Breaks.*\| \W*Holds\W*\|$")
        self.assertNotIn("Changes", self.export(SOLUTION, "plain.md", "--chapter", "summary").read_text())
        same = self.export(PROBLEM, "same.md", "--chapter", "changes", "--against", str(PROBLEM)).read_text()
        self.assertIn("Nothing differs.", same)
        self.assertIn("--against", self.refused("export", PROBLEM, self.folder / "a.md", "--chapter", "changes"))
        self.assertIn("issued version",
                      self.refused("export", PROBLEM, self.folder / "a.md", "--against", self.folder / "none.yaml"))
        self.assertIn("--against", self.refused("export", SOLUTION, self.folder / "a.svg", "--against", PROBLEM))

    def test_changes_are_told_against_an_issued_version(self):
        first = self.folder / "first.yaml"
        self.answer("issue", PROBLEM, "1.0", "-o", first, "--author", "Rita", "--note", "for review")
        self.assertIn("1.0", self.refused("issue", first, "1.0", "-o", self.folder / "a.yaml"))
        self.refused("issue", first, "1.1", "-o", self.folder / "a.txt")
        self.assertEqual(self.answer("diff", PROBLEM, first), "The plans do not differ.\n")
        fix = next(fix["id"] for finding in self.findings(first) for fix in finding["fixes"])
        mended = self.folder / "mended.yaml"
        self.answer("fix", first, "--apply", fix, "-o", mended)
        for against in ((), ("--against", "1.0")):
            text = self.export(mended, "issued.md", "--chapter", "changes", "--chapter", "versions", *against).read_text()
            self.assertRegex(text, r"(?m)^\| .*Verdict \|.*Breaks.*\| \W*Holds\W*\|$")
            self.assertRegex(text, r"(?m)^\| 1.0 \| .*Rita .*for review")
            self.assertIn("version 1.0", text)
        self.assertIn("No version", self.export(PROBLEM, "none.md", "--chapter", "versions").read_text())

    def test_protocol_tells_what_was_said(self):
        reviews = "reviews:\n" + "".join(
            f"- {{flow: f{i}, reviewer: {quoted(name)}, hops: [{{node: s{i}, mark: question, note: {quoted(name)}}}]}}\n"
            for i, name in enumerate(HOSTILE[:-1]))
        plan = self.file("reviewed.yaml", hostile_plan() + reviews)
        for ending in ("html", "md", "odt", "pdf"):
            self.export(plan, f"protocol.{ending}", "--protocol")
        page = Page((self.folder / "protocol.html").read_text())
        self.assertNotIn("script", page.elements)
        self.assertIn("<script>alert(1)</script>", page.text)
        self.assertIn("walk-f0", page.ids)
        self.assertTrue({link[1:] for link in page.links} <= page.ids)
        text = subprocess.run(["pdftotext", "-layout", self.folder / "protocol.pdf", "-"], capture_output=True, text=True).stdout
        self.assertIn("Presenter: place, date, signature", text)
        self.assertIn("ending", self.refused("export", PROBLEM, self.folder / "a.svg", "--protocol"))

    def test_hostile_names_are_harmless_as_changes(self):
        honest = hostile_plan()
        for i, name in enumerate(HOSTILE):
            honest = honest.replace(f"name: {quoted(name)}, people: {i}", f"name: site {i}, people: {i + 1}")
        before = self.file("</style><script>.yaml".replace("/", "_"), honest)
        for plan, against in ((self.plans()["hostile"], before), (before, self.plans()["hostile"])):
            for ending in ("html", "md", "odt", "pdf"):
                self.export(plan, f"changes.{ending}", "--document", "--chapter", "changes", "--against", str(against))
            page = Page((self.folder / "changes.html").read_text())
            self.assertNotIn("script", page.elements)
            self.assertIn("<script>alert(1)</script>", page.text)
            self.assertTrue(page.images) # with what differs marked
            for link in page.links:
                self.assertIn(link[1:], page.ids)
            for line in (self.folder / "changes.md").read_text().split('id="changes"')[1].splitlines():
                if line.startswith("|"):
                    self.assertEqual(len(re.findall(r"(?<!\\)\|", line)), 5, line[:200])

    def test_chapters_are_chosen(self):
        text = self.export(PROBLEM, "two.md", "--chapter", "summary", "--chapter", "glossary").read_text()
        self.assertEqual(re.findall(r"^## (\d.*)$", text, re.M), ["1 Summary", "2 Glossary"])
        self.assertIn("did you mean summary?",
                      self.refused("export", PROBLEM, self.folder / "a.md", "--chapter", "sumary"))

    def test_endings_and_places(self):
        self.assertIn(".odt", self.refused("export", PROBLEM, self.folder / "plan.docx"))
        self.assertIn(".odt", self.refused("export", PROBLEM, self.folder / "plan.svg", "--document"))
        for ending in ("odt", "html", "md", "xlsx", "csv", "drawio"):
            taken = self.folder / f"folder.{ending}"
            taken.mkdir()
            for out in (f"/proc/plan.{ending}", self.folder / "missing" / f"plan.{ending}", taken):
                said = self.refused("export", PROBLEM, out, code=3)
                self.assertIn(str(out).removesuffix(f".{ending}"), said)

    def test_every_case_of_the_guide_and_an_empty_plan(self):
        empty = self.folder / "empty.yaml"
        self.answer("new", empty)
        for plan in [*sorted(SCENARIOS.glob("*.yaml")), empty]:
            for name in ("a.html", "a.xlsx", "a.drawio"):
                self.export(plan, name)


if __name__ == "__main__":
    missing = [tool for tool in ("pdftotext", "pdftohtml") if shutil.which(tool) is None]
    if missing:
        sys.exit(f"needs {' and '.join(missing)}: installer/packages.sh names the packages")
    unittest.main()
