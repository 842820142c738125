"""A town, those who told of it, and words that were approved for the public."""

from desktop.answers.answers import Answers
from desktop.categories import Categories
from desktop.publication import Publications
from desktop.reports import Reports
from models.people.values import Person
from models.publication.values import PublicationEdit
from models.reports.values import CallerDetails, Feedback, ReportEdit, ReportSource
from tests.desktop.papers.town import MONDAY, Town
from tests.factories import a_case, a_report

KIM = CallerDetails("Kim Ek", "kim.ek@example.org", "070-123 45 67", "Storgatan 5, 691 30 Karlskoga")


class Street(Town):
    def __init__(self, store) -> None:
        super().__init__(store)
        self.answers, self.reports = Answers(store), Reports(store)
        self.lighting = next(row.id for row in Categories(store).listing() if row.name == "Belysning")

    def dark(self, title="Mörkt i tunneln") -> int:
        return a_case(self.store, title, category_id=self.lighting, area_id=self.area)

    def told(self, case=None, *, text="Lampan är trasig", waits=True, caller=None, **more) -> int:
        """A report, and that it waits for an answer."""
        facts = {"source": ReportSource.SERVICE_CENTRE, "received_at": MONDAY, **more}
        made = a_report(self.store, text, caller=caller or CallerDetails(), **facts)
        if case is not None:
            self.reports.link([made], case)
        page = self.reports.page(made)
        if waits and page.feedback is not Feedback.WAITING:
            edit = ReportEdit(
                made, page.version, page.category_id, page.area_id, None, Feedback.WAITING, None, ""
            )
            self.reports.edit(edit)
        return made

    def sent(self, case=None, sender="Karlskogahem", **more) -> int:
        return self.told(case, source=ReportSource.HOUSING_COMPANY, sender=sender, **more)

    def feedback(self, report) -> tuple:
        page = self.reports.page(report)
        return page.feedback, page.feedback_at, page.feedback_how

    def done(self, case, title="Laga lampan") -> int:
        measure = self.decided(title, case_id=case)
        for move in (self.measures.start, self.measures.finish):
            move(measure, self.measures.page(measure).version)
        return measure

    def approved(self, measure, title="Ny belysning i tunneln", text="Alla lampor är bytta.") -> None:
        publications = Publications(self.store)
        made = publications.propose(measure)
        publications.write_public(PublicationEdit(made, publications.page(made).version, title, text))
        author, self.store.person = self.store.person, Person("Nils Berg", "kommunikatör")
        publications.approve(made, publications.page(made).version)
        self.store.person = author
