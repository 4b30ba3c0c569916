"""OASIS's taxii2-client against a running server: reads, writes, deletes, and pages through a large collection.

Usage: taxii2_client.py URL COLLECTION COUNT READER_SECRET WRITER_SECRET
COLLECTION holds COUNT objects; the key "reader" reads it, the key "writer" reads and writes it.
"""
import sys
import time
import uuid

from requests.exceptions import HTTPError
from taxii2client.common import TokenAuth
from taxii2client.v21 import Collection, Server, as_pages

url, collection_id, count, reader, writer = sys.argv[1:]
passed = 0


def check(name, condition):
    global passed
    if not condition:
        print(f"not so: {name}")
        print(f"{passed} passed, 1 failed")
        sys.exit(1)
    passed += 1


def refused(status, call):
    try:
        call()
    except HTTPError as error:
        return error.response.status_code == status
    return False


server = Server(f"{url}/taxii2/", user="reader", password=reader)
root = server.default
check("the title of the server", server.title == "Perisai")
check("one API root, the default", [one.url for one in server.api_roots] == [root.url])
check("the version", root.versions == ["application/taxii+json;version=2.1"])
check("the collection and its rights", [(one.id, one.can_read, one.can_write) for one in root.collections]
      == [(collection_id, True, False)])

base = f"{root.url}collections/{collection_id}/"
reading = Collection(base, user="reader", password=reader)
writing = Collection(base, auth=TokenAuth(writer))

started = time.monotonic()
seen = set()
pages = 0
for page in as_pages(reading.get_objects, per_request=1000):
    seen.update(one["id"] for one in page.get("objects", []))
    pages += 1
seconds = time.monotonic() - started
check(f"{count} objects in pages ({len(seen)})", len(seen) == int(count))
check("a thousand a page", pages == (int(count) + 999) // 1000)
print(f"{len(seen)} objects in {pages} pages, {len(seen) / seconds:.0f} objects/s")

manifest = reading.get_manifest(limit=3)
check("the manifest", len(manifest["objects"]) == 3 and manifest["more"] is True)
last = manifest["objects"][2]["date_added"]
after = reading.get_objects(added_after=last, limit=1)
check("added_after goes on where it says", after["objects"][0]["id"] not in [one["id"] for one in manifest["objects"]])

one = {
    "type": "campaign", "spec_version": "2.1", "id": f"campaign--{uuid.uuid4()}",
    "created": "2024-01-01T00:00:00.000Z", "modified": "2024-01-01T00:00:00.000Z", "name": "Ujian",
}
two = {**one, "modified": "2024-02-01T00:00:00.000Z"}
status = writing.add_objects({"objects": [one, two, {"type": "campaign", "id": "nonsense"}]})
check("the status of adding", (status.status, status.success_count, status.failure_count) == ("complete", 2, 1))
status.refresh()
check("the status again", (status.total_count, len(status.failures)) == (3, 1))
check("the last version", reading.get_object(one["id"])["objects"] == [two])
check("all versions", len(reading.get_object(one["id"], version="all")["objects"]) == 2)
check("the first by its time", reading.get_object(one["id"], version=one["modified"])["objects"] == [one])
check("the list of versions", reading.object_versions(one["id"])["versions"] == [two["modified"], one["modified"]])
check("by type", [it["id"] for it in reading.get_objects(type="campaign")["objects"]] == [one["id"]])
check("a reader cannot write", refused(403, lambda: Collection(base, user="reader", password=reader)
                                       ._conn.post(base + "objects/", headers={
                                           "Accept": "application/taxii+json;version=2.1",
                                           "Content-Type": "application/taxii+json;version=2.1"}, data="{}")))
check("a wrong key", refused(401, lambda: Server(f"{url}/taxii2/", user="reader", password="wrong").refresh()))
writing.delete_object(one["id"], version="last")
check("after deleting the last", reading.get_object(one["id"])["objects"] == [one])
writing.delete_object(one["id"])
check("after deleting the object", refused(404, lambda: reading.get_object(one["id"])))
print(f"{passed} passed, 0 failed")
