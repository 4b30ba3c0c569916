"""MISP's own library on a feed that Perisai wrote, and an event of its own for Perisai to take in.

Usage: misp_library.py check FEED   every event is read and written again with nothing lost; manifest and hashes are as MISP's
       misp_library.py make FILE    writes an event with one attribute of each of several types
"""
import csv
import json
import sys
from pathlib import Path

from pymisp import MISPEvent

passed = failed = 0


def check(name, condition):
    global passed, failed
    if condition:
        passed += 1
    else:
        failed += 1
        print(f"not so: {name}")


def check_feed(folder):
    manifest = json.loads((folder / "manifest.json").read_text())
    hashes = {}
    with (folder / "hashes.csv").open(newline="") as lines:
        for value, event in csv.reader(lines):
            hashes.setdefault(event, set()).add(value)
    check("the feed has events", len(manifest) > 0)
    for name, entry in manifest.items():
        text = (folder / f"{name}.json").read_text()
        given = json.loads(text)["Event"]
        event = MISPEvent()
        event.load(text)
        event.publish()
        check(f"{name}: uuid and title", event.uuid == name and event.info == given["info"] == entry["info"])
        check(f"{name}: day", str(event.date) == given["date"] == entry["date"])
        check(f"{name}: tags", [t.name for t in event.tags] == [t["name"] for t in given["Tag"]])
        own = json.loads(event.to_json())
        kept = [(a["uuid"], a["type"], a["category"], a["value"], a["to_ids"]) for a in own["Attribute"]]
        ours = [(a["uuid"], a["type"], a["category"], a["value"], a["to_ids"]) for a in given["Attribute"]]
        check(f"{name}: attributes", len(ours) > 0 and kept == ours)
        check(f"{name}: hashes", set(event.attributes_hashes("md5")) == hashes[name])
        theirs = event.manifest[name]
        check(f"{name}: manifest", all(str(theirs[k]) == str(entry[k]) for k in ("info", "date", "analysis", "threat_level_id")))


def make(path):
    event = MISPEvent()
    event.info = "Made by MISP's library"
    event.add_tag("tlp:green")
    for kind, value in [
        ("ip-dst", "198.51.100.9"),
        ("domain", "beacon.example"),
        ("url", "http://beacon.example/gate"),
        ("sha256", "a" * 64),
        ("filename|md5", "dropper.exe|" + "b" * 32),
        ("user-agent", "Beacon/1.0"),
    ]:
        event.add_attribute(kind, value, to_ids=True)
    event.add_attribute("comment", "not an indicator")
    path.write_text(event.to_json())


mode, target = sys.argv[1], Path(sys.argv[2])
if mode == "make":
    make(target)
else:
    check_feed(target)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)
