#!/usr/bin/env python3
"""Every language says all that the program says. Usage: translations.py SOURCES.ts, which the build makes."""
import re
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "translations"
PLURALS = {"ja": 1, "de": 2}
PLACES = re.compile(r"%\d+|%n|\{\w+\}|<[^>]+>")
mistakes = []


def messages(file):
    """By context and source: the message. lupdate tells texts apart by their comment, too; ours have none."""
    return {(context.findtext("name"), message.findtext("source")): message
            for context in xml.parse(file).getroot().iter("context") for message in context.iter("message")}


def check(file, wanted):
    language = file.stem.removeprefix("routewright_").split("_")[0]
    there = messages(file)
    for key in sorted(set(wanted) - set(there), key=str):
        mistakes.append(f"{file.name}: {key} is missing: ninja update_translations")
    for (context, source), message in there.items():
        translation = message.find("translation")
        numerus = message.get("numerus") == "yes"
        forms = [form.text or "" for form in translation.iter("numerusform")] if numerus else [translation.text or ""]
        where = f"{file.name}: {context}: {source!r}"
        if translation.get("type") == "unfinished" or not all(form.strip() for form in forms):
            mistakes.append(f"{where} is unfinished")
            continue
        if numerus and len(forms) != PLURALS[language]:
            mistakes.append(f"{where} has {len(forms)} plural forms")
        for form in forms:
            places, expected = sorted(PLACES.findall(form)), sorted(PLACES.findall(source))
            # A form for one alone may say it without the number.
            if places != expected and not (numerus and set(expected) - set(places) == {"%n"}):
                mistakes.append(f"{where} has other places: {form!r}")


sources = messages(sys.argv[1])
languages = [file for file in FOLDER.glob("routewright_*.ts") if file.stem != "routewright_en"]
if len(sources) < 1000 or not languages:
    mistakes.append("there is nothing to check")
for each in languages:
    check(each, sources)
print("\n".join(mistakes) or f"{len(languages)} language(s), {len(sources)} texts each")
sys.exit(bool(mistakes))
