"""The outlet list: every way in which anything leaves the program, and who reads it.

A command, a format, a paper or a function that writes, and is in no row here or in `stays.py`, fails a test;
so does a row that is produced and holds a word that its reader may not read.
"""

from desktop.audience.outlet import Outlet, outlet
from models.audience.values import Audience

_HOUSE, _PARTNER, _SENDER, _PUBLIC = Audience.INTERNAL, Audience.PARTNER, Audience.SENDER, Audience.PUBLIC

_FOR_EVERYONE: tuple[Outlet, ...] = (
    outlet(
        "website",
        _PUBLIC,
        "command publish",
        "desktop/website/folder.py:_write",
        "ui/publication/publish_panel.py:FolderChooser.ask",
        "ui/publication/publishing.py:Publishing._tell",
        "desktop/commands/website.py:_tell",
        "desktop/website/upload.py:_started",
    ),
    outlet(
        "map by area",
        _PUBLIC,
        "command map",
        "desktop/map_exports/exports.py:write",
        "desktop/map_exports/geojson.py:write_geojson",
        "desktop/map_exports/geopackage.py:write_geopackage",
        "desktop/map_exports/geopackage.py:_write",
        "desktop/map_exports/page.py:write_page",
        "desktop/map_exports/paper.py:write_pdf",
        "desktop/map_exports/picture_files.py:write_png",
        "desktop/map_exports/picture_files.py:write_svg",
        "ui/map/exports/export_panel.py:MapSaveDialog.ask",
        "ui/map/exports/export_panel.py:ExportPanel.show_folder",
        *(f"map {ending}" for ending in (".pdf", ".png", ".svg", ".html", ".geojson", ".gpkg")),
    ),
    # Which squares of the map are looked at, and nothing of what lies there.
    outlet("map service", _PUBLIC, "desktop/layers/fetching.py:Fetching.__init__"),
    # Versions, sizes and folders, for those who look after the computer.
    outlet("report for IT", _PUBLIC, "ui/register/about_section.py:AboutSection._put_on_clipboard"),
)

_FOR_SENDERS: tuple[Outlet, ...] = (
    outlet("letters", _SENDER, "paper sender-letters"),
    outlet(
        "digests",
        _SENDER,
        "command answers",
        "ui/answers/digests_view.py:Opener.open",
        "ui/answers/digests_view.py:DigestsView._open_file",
    ),
    # Where the answer is sent: the address of the one who reads it.
    outlet(
        "answers",
        _SENDER,
        "ui/answers/answer_panel.py:AnswerPanel._save_letter.write",
        "ui/answers/sending.py:MailProgram.open",
        "ui/answers/sending.py:LetterFile.ask",
        "ui/answers/sending.py:open_draft",
        besides="informant.*",
    ),
    # What was noted on the walk, to those who noted it.
    outlet(
        "walk's protocol",
        _SENDER,
        "command walk",
        "desktop/commands/answers.py:walk",
        "ui/answers/walks_view.py:WalksView._print.write",
        besides="report.text report.place report.placed_name",
    ),
)

_FOR_PARTNERS: tuple[Outlet, ...] = (
    outlet(
        "notice",
        _PARTNER,
        "command agenda",
        "desktop/notice/notices.py:_write",
        "ui/meetings/meeting_panel.py:MeetingPanel.save_notice",
    ),
    outlet(
        "minutes",
        _PARTNER,
        "command minutes",
        "desktop/commands/papers.py:minutes",
        "ui/meetings/paper_view.py:PaperView.save_paper",
        "paper minutes",
        "desktop/paper/spooling.py:spool",
        "ui/meetings/printing.py:PrintQuestion.ask",
    ),
    outlet("masked copy", _PARTNER, "command minutes --mask"),
    outlet(
        "papers",
        _PARTNER,
        "command papers",
        "desktop/papers/folder.py:write_papers",
        "desktop/papers/folder.py:_keep",
        "desktop/papers/word_draft.py:word_draft",
        "ui/papers/papers_view.py:PapersView.show_folder",
        "ui/papers/papers_view.py:PapersView._open_file",
        *(f"paper {each}" for each in ("word-draft", "next-time", "board-page", "workbook")),
        *(f"paper {each}" for each in ("actor-sheets", "calendars", "mail-drafts")),
    ),
    outlet("map by street", _PARTNER, "command map --precision street"),
    outlet(
        "picture of an area",
        _PARTNER,
        "command situation",
        "desktop/commands/situation.py:situation",
        "ui/map/situation/situation_paper.py:SituationPaper._write",
        "ui/map/situation/situation_panel.py:SituationPanel.copy_text",
    ),
)

_FOR_THE_HOUSE: tuple[Outlet, ...] = (
    outlet(
        "lists",
        _HOUSE,
        "command export",
        "desktop/exports/export.py:_export",
        "desktop/exports/csv_writer.py:write_csv",
        "desktop/exports/geojson_writer.py:write_geojson",
        "desktop/exports/xlsx_writer.py:write_xlsx",
        "ui/reports/reports_screen.py:ReportsScreen.export",
        *(f"list {ending}" for ending in (".csv", ".xlsx", ".geojson")),
    ),
    outlet("exact map", _HOUSE, "command map --precision exact"),
    # What the reports say, word for word, is asked for by a person and screened.
    outlet("picture of an area with words", _HOUSE, "command situation with words"),
    outlet(
        "attachments",
        _HOUSE,
        "desktop/attachments/attachments.py:Attachments.save_to",
        "desktop/attachments/attachments.py:Attachments.save_original",
        "desktop/attachments/attachments.py:Attachments.copy_to_open",
        "ui/attachments/leaving.py:Leaving.save",
        "ui/attachments/leaving.py:Leaving._save_original",
        "ui/attachments/leaving.py:Leaving._open.work",
        "ui/attachments/leaving.py:Leaving._show_opened",
    ),
    # The sender's own rows as they came, to be mended and taken in again.
    outlet(
        "rejected rows",
        _HOUSE,
        "desktop/intake/rejected_file.py:write_rejected",
        "ui/imports/rejected_rows.py:RejectedRows.save",
        besides="informant.*",
    ),
    # What is disclosed on request: a person has masked what the law wants masked.
    outlet(
        "disclosed copy",
        _HOUSE,
        "command disclose",
        "desktop/commands/disclosures.py:disclose",
        "ui/disclosures/copy_view.py:CopyView._save",
    ),
    outlet(
        "list of records",
        _HOUSE,
        "command records",
        "desktop/disclosures/records_files.py:write",
        "ui/disclosures/disclosures_section.py:DisclosuresSection.save_records",
    ),
    outlet(
        "register of processing",
        _HOUSE,
        "command processing",
        "desktop/commands/disclosures.py:processing",
        "ui/disclosures/disclosures_section.py:DisclosuresSection.save_processing",
    ),
    # The person's own file, line by line.
    outlet("screened file", _HOUSE, "command screen", "desktop/commands/screen.py:screen"),
    outlet("rows of a table", _HOUSE, "ui/widgets/table_view.py:TableView.copy"),
    outlet("what has happened here", _HOUSE, "ui/map/past/past_tree.py:PastTree.copy"),
    # Asked for by name, and each reading is logged.
    outlet(
        "contact details", _HOUSE, "ui/reports/contact_details.py:ContactDetails.copy", besides="informant.*"
    ),
    outlet("fault report", _HOUSE, "ui/fault_dialog.py:FaultDialog.copy"),
    outlet("pictures of the window", _HOUSE, "command pictures", "ui/pictures.py:Pictures._keep"),
    outlet(
        "words of the command line",
        _HOUSE,
        *(f"command {name}" for name in ("import", "imports", "undo-import", "create", "restore", "check")),
        "command dispose",
        "command disposals",
        "desktop/commands/command.py:say",
        "desktop/commands/command.py:warn",
        "desktop/commands/command.py:print_json",
        "desktop/commands/intake.py:_say_counts",
        "desktop/cli.py:_refused",
    ),
)

_THE_STORE: tuple[Outlet, ...] = (
    outlet(
        "backup",
        None,
        "command backup",
        "desktop/storage/backups.py:Backups.make",
        "desktop/storage/backups.py:Backups._make",
        "desktop/storage/restore.py:restore",
    ),
)

OUTLETS: tuple[Outlet, ...] = (
    *_FOR_EVERYONE,
    *_FOR_SENDERS,
    *_FOR_PARTNERS,
    *_FOR_THE_HOUSE,
    *_THE_STORE,
)
