#!/usr/bin/env python3
"""Makes a pseudo-locale: every source text of a .ts file, in accented letters, longer, between brackets.

usage: pseudo.py SOURCES.ts OUT.ts. What stands without brackets on the screen is not translatable; what is cut has too
little room. Placeholders (%1, {name}), markup, mnemonics and line ends stay as they are.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree

LETTERS = str.maketrans("aceinouyACEINOUYmrst", "áçéïñöüýÁÇÉÏÑÖÜÝɱŕšţ")
KEPT = re.compile(r"(%L?(?:\d+|n)|\{\w+\}|<[^>]+>|&\w+;|&(?=\w))")


def pseudo(text: str) -> str:
    parts = KEPT.split(text)
    body = "".join(part if i % 2 else part.translate(LETTERS) for i, part in enumerate(parts))
    return "[" + body + "~" * max(1, len(text) // 5) + "]"


def main() -> None:
    tree = ElementTree.parse(sys.argv[1])
    tree.getroot().set("language", "en_XX")
    for message in tree.iter("message"):
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        text = pseudo(message.findtext("source") or "")
        if message.get("numerus") == "yes":
            translation.clear()
            for _ in range(2):  # as English has them
                ElementTree.SubElement(translation, "numerusform").text = text
        else:
            translation.text = text
    tree.write(sys.argv[2], encoding="utf-8", xml_declaration=True)


main()
