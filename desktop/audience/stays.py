"""Functions that write, and let nothing out: it stays on this machine, for the program itself."""

from collections.abc import Mapping

# By where it is written, why nobody else reads it.
STAYS: Mapping[str, str] = {
    "desktop/whole_file.py:write_whole": "writes for its callers, who have rows of their own",
    "desktop/app.py:take_pictures": "a folder for the settings of an unseen window, gone at its end",
    "desktop/attachments/pictures.py:clean": "a picture in memory",
    "desktop/attachments/pictures.py:_jpeg": "a picture in memory",
    "desktop/demo/public_words.py:_publish": "the demo's own website, thrown away",
    "desktop/layers/turning.py:turned": "a map picture in memory",
    "desktop/opening.py:Opening.opened": "the demo's store, thrown away",
    "desktop/own_store.py:own_store": "a mark that says where the user's store is",
    "desktop/retention/beside.py:write_list": "a list beside the store, without words of theirs",
    "desktop/storage/backups.py:copy_checked": "its callers have rows of their own",
    "desktop/storage/backups.py:make_durable": "waits until a copy is on the disk",
    "desktop/storage/drives.py:_mac_mounts": "asks the system which drives there are",
    "desktop/storage/lock.py:WriterLock.take": "the lock beside the store",
    "ui/register/about_section.py:AboutSection._open_log": "shows the log's folder; it holds no case's words",
    "ui/style.py:Style._tick": "a tick for the boxes of the window",
}
