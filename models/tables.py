"""Every table, gathered for the migrations and for tests."""

import models.actors.tables
import models.answers.tables
import models.areas.tables
import models.attachments.tables
import models.cases.tables
import models.categories.tables
import models.disclosures.tables
import models.history
import models.map.tables
import models.measures.tables
import models.meetings.tables
import models.people.tables
import models.places.tables
import models.publication.tables
import models.reports.tables
import models.retention.tables
import models.screening.tables
import models.settings
import models.shadows
import models.standard_texts.tables
import models.walks.tables  # noqa: F401 - imported for their tables
from models.base import Base

METADATA = Base.metadata
