"""What is asked of the page Rapporter again and again."""


def rest(qtbot, page):
    """Until nothing is under way and the panel shows what is chosen."""

    def is_at_rest() -> bool:
        chosen = page.list.view.chosen_ids
        shown = page.panel._shown.report.id if page.panel._shown else None
        return page._desk.jobs.idle and (len(chosen) != 1 or shown == chosen[0])

    qtbot.waitUntil(is_at_rest)


def words(page, column=2):
    table = page.list.table
    return [table.index(row, column).data() for row in range(table.rowCount())]


def state_of(services, report_id):
    return services.reports.page(report_id).state
