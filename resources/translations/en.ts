<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerWords</name>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer to %n reports is noted.</source>
        <translation>
            <numerusform>The answer to %n report is noted.</numerusform>
            <numerusform>The answer to %n reports is noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points lack an answer</source>
        <translation>
            <numerusform>%n point lacks an answer</numerusform>
            <numerusform>%n points lack an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message numerus="yes">
        <source>%n wait for an answer</source>
        <translation>
            <numerusform>%n waits for an answer</numerusform>
            <numerusform>%n wait for an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaWords</name>
    <message numerus="yes">
        <source>and %n more areas</source>
        <translation>
            <numerusform>and %n more area</numerusform>
            <numerusform>and %n more areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new areas</source>
        <translation>
            <numerusform>%n new area</numerusform>
            <numerusform>%n new areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas changed</source>
        <translation>
            <numerusform>%n area changed</numerusform>
            <numerusform>%n areas changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put right</source>
        <translation>
            <numerusform>%n put right</numerusform>
            <numerusform>%n put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation>
            <numerusform>%Ln report</numerusform>
            <numerusform>%Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseDeeds</name>
    <message numerus="yes">
        <source>Link %Ln reports to which case?</source>
        <translation>
            <numerusform>Link %Ln report to which case?</numerusform>
            <numerusform>Link %Ln reports to which case?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New case of %Ln reports</source>
        <translation>
            <numerusform>New case of %Ln report</numerusform>
            <numerusform>New case of %Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports have a case already. Link them to which one more?</source>
        <translation>
            <numerusform>%Ln report has a case already. Link it to which one more?</numerusform>
            <numerusform>%Ln reports have a case already. Link them to which one more?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also %Ln that have a case already</source>
        <translation>
            <numerusform>Also %Ln that has a case already</numerusform>
            <numerusform>Also %Ln that have a case already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are linked.</source>
        <translation>
            <numerusform>%Ln report is linked.</numerusform>
            <numerusform>%Ln reports are linked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenRows</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosePanel</name>
    <message numerus="yes">
        <source>%n measures are still open.</source>
        <translation>
            <numerusform>%n measure is still open.</numerusform>
            <numerusform>%n measures are still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n senders wait for an answer.</source>
        <translation>
            <numerusform>%n sender waits for an answer.</numerusform>
            <numerusform>%n senders wait for an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentsView</name>
    <message numerus="yes">
        <source>%n comments to see to</source>
        <translation>
            <numerusform>%n comment to see to</numerusform>
            <numerusform>%n comments to see to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionEnd</name>
    <message numerus="yes">
        <source>%Ln are settled</source>
        <translation>
            <numerusform>%Ln is settled</numerusform>
            <numerusform>%Ln are settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were skipped</source>
        <translation>
            <numerusform>%Ln was skipped</numerusform>
            <numerusform>%Ln were skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountBars</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n times</source>
        <translation>
            <numerusform>moved once</numerusform>
            <numerusform>moved %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing for %n days</source>
        <translation>
            <numerusform>nothing for a day</numerusform>
            <numerusform>nothing for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports lie here</source>
        <translation>
            <numerusform>%n report lies here</numerusform>
            <numerusform>%n reports lie here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DigestsView</name>
    <message numerus="yes">
        <source>%n senders&apos; digests are in {folder}.</source>
        <translation>
            <numerusform>%n sender&apos;s digest is in {folder}.</numerusform>
            <numerusform>%n senders&apos; digests are in {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisclosuresSection</name>
    <message numerus="yes">
        <source>%n places to look. The search is logged, not the words.</source>
        <translation>
            <numerusform>%n place to look. The search is logged, not the words.</numerusform>
            <numerusform>%n places to look. The search is logged, not the words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisposalRun</name>
    <message numerus="yes">
        <source>%Ln are held back.</source>
        <translation>
            <numerusform>%Ln is held back.</numerusform>
            <numerusform>%Ln are held back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list shows the first %Ln of each.</source>
        <translation>
            <numerusform>The list shows the first %Ln of each.</numerusform>
            <numerusform>The list shows the first %Ln of each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactLines</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation>
            <numerusform>%Ln report</numerusform>
            <numerusform>%Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measures</source>
        <translation>
            <numerusform>%Ln measure</numerusform>
            <numerusform>%Ln measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a point</source>
        <translation>
            <numerusform>%Ln without a point</numerusform>
            <numerusform>%Ln without a point</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>Last week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitPanel</name>
    <message numerus="yes">
        <source>%n things to decide about</source>
        <translation>
            <numerusform>%n thing to decide about</numerusform>
            <numerusform>%n things to decide about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop the text</source>
        <translation>
            <numerusform>%n stops the text</numerusform>
            <numerusform>%n stop the text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDone</name>
    <message numerus="yes">
        <source>%Ln attached files</source>
        <translation>
            <numerusform>%Ln attached file</numerusform>
            <numerusform>%Ln attached files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named files are not attached:</source>
        <translation>
            <numerusform>%Ln named file is not attached:</numerusform>
            <numerusform>%Ln named files are not attached:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportHistory</name>
    <message numerus="yes">
        <source>%Ln reports were taken back.</source>
        <translation>
            <numerusform>%Ln report was taken back.</numerusform>
            <numerusform>%Ln reports were taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportLooking</name>
    <message numerus="yes">
        <source>Import %Ln reports</source>
        <translation>
            <numerusform>Import %Ln report</numerusform>
            <numerusform>Import %Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take over %Ln changes</source>
        <translation>
            <numerusform>take over %Ln change</numerusform>
            <numerusform>take over %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new, %Ln changed</source>
        <translation>
            <numerusform>Nothing new, %Ln changed</numerusform>
            <numerusform>Nothing new, %Ln changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportNotices</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have numbers that are known but tell of something else. Name the sender, and they are taken in as new.</source>
        <translation>
            <numerusform>%Ln row has a number that is known but tells of something else. Name the sender, and it is taken in as new.</numerusform>
            <numerusform>%Ln rows have numbers that are known but tell of something else. Name the sender, and they are taken in as new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln same</source>
        <translation>
            <numerusform>%Ln same</numerusform>
            <numerusform>%Ln same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln probably the same</source>
        <translation>
            <numerusform>%Ln probably the same</numerusform>
            <numerusform>%Ln probably the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <source>%Ln ticked changes have not been imported.</source>
        <translation>
            <numerusform>%Ln ticked change has not been imported.</numerusform>
            <numerusform>%Ln ticked changes have not been imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked changes have not been imported. Leave the file?</source>
        <translation>
            <numerusform>%Ln ticked change has not been imported. Leave the file?</numerusform>
            <numerusform>%Ln ticked changes have not been imported. Leave the file?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are changed by the sender. T takes over the chosen.</source>
        <translation>
            <numerusform>%Ln row is changed by the sender. T takes it over.</numerusform>
            <numerusform>%Ln rows are changed by the sender. T takes over the chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureLines</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuresScreen</name>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message numerus="yes">
        <source>has waited for %n days</source>
        <translation>
            <numerusform>has waited for %n day</numerusform>
            <numerusform>has waited for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new reports</source>
        <translation>
            <numerusform>%n new report</numerusform>
            <numerusform>%n new reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>silent for %n days</source>
        <translation>
            <numerusform>silent for %n day</numerusform>
            <numerusform>silent for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a reply, the oldest since {day}</source>
        <translation>
            <numerusform>%n waits for a reply, since {day}</numerusform>
            <numerusform>%n wait for a reply, the oldest since {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n excused</numerusform>
            <numerusform>%n excused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups lack a decision</source>
        <translation>
            <numerusform>%n follow-up lacks a decision</numerusform>
            <numerusform>%n follow-ups lack a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not asked</source>
        <translation>
            <numerusform>%n is not asked</numerusform>
            <numerusform>%n are not asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModeHead</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min over time</source>
        <translation>
            <numerusform>%n min over time</numerusform>
            <numerusform>%n min over time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min on the item</source>
        <translation>
            <numerusform>%n min on the item</numerusform>
            <numerusform>%n min on the item</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message numerus="yes">
        <source>More filters, %n set</source>
        <translation>
            <numerusform>More filters, %n set</numerusform>
            <numerusform>More filters, %n set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message numerus="yes">
        <source>%n papers are written.</source>
        <translation>
            <numerusform>%n paper is written.</numerusform>
            <numerusform>%n papers are written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports without a category</source>
        <translation>
            <numerusform>%n report without a category</numerusform>
            <numerusform>%n reports without a category</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports about {category}</source>
        <translation>
            <numerusform>%n report about {category}</numerusform>
            <numerusform>%n reports about {category}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports about {category} in {days} days before</source>
        <translation>
            <numerusform>%n report about {category} in {days} days before</numerusform>
            <numerusform>%n reports about {category} in {days} days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after</source>
        <translation>
            <numerusform>%n day after</numerusform>
            <numerusform>%n days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tried %n times</source>
        <translation>
            <numerusform>tried %n time</numerusform>
            <numerusform>tried %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceNamesSection</name>
    <message numerus="yes">
        <source>%Ln place names were taken in.</source>
        <translation>
            <numerusform>%Ln place name was taken in.</numerusform>
            <numerusform>%Ln place names were taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names are no longer suggested. Places set by them stay.</source>
        <translation>
            <numerusform>%Ln name is no longer suggested. Places set by it stay.</numerusform>
            <numerusform>%Ln names are no longer suggested. Places set by them stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows a second</source>
        <translation>
            <numerusform>%Ln row a second</numerusform>
            <numerusform>%Ln rows a second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message numerus="yes">
        <source>%n days between</source>
        <translation>
            <numerusform>a day between</numerusform>
            <numerusform>%n days between</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words alike</source>
        <translation>
            <numerusform>%n word alike</numerusform>
            <numerusform>%n words alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures will stand on the website.</source>
        <translation>
            <numerusform>%n measure will stand on the website.</numerusform>
            <numerusform>%n measures will stand on the website.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new.</source>
        <translation>
            <numerusform>%n of them new.</numerusform>
            <numerusform>%n of them new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged.</source>
        <translation>
            <numerusform>%n unchanged.</numerusform>
            <numerusform>%n unchanged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message numerus="yes">
        <source>%n measures are published in {folder}.</source>
        <translation>
            <numerusform>%n measure is published in {folder}.</numerusform>
            <numerusform>%n measures are published in {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RejectedRows</name>
    <message numerus="yes">
        <source>%Ln rejected rows are in {file}. Correct them and import the file.</source>
        <translation>
            <numerusform>%Ln rejected row is in {file}. Correct it and import the file.</numerusform>
            <numerusform>%Ln rejected rows are in {file}. Correct them and import the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message numerus="yes">
        <source>%Ln reports chosen</source>
        <translation>
            <numerusform>%Ln report chosen</numerusform>
            <numerusform>%Ln reports chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message numerus="yes">
        <source>%Ln reports are in {file}.</source>
        <translation>
            <numerusform>%Ln report is in {file}.</numerusform>
            <numerusform>%Ln reports are in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation>
            <numerusform>%Ln report</numerusform>
            <numerusform>%Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to screen</source>
        <translation>
            <numerusform>%Ln left to screen</numerusform>
            <numerusform>%Ln left to screen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsSection</name>
    <message numerus="yes">
        <source>%Ln reports disposed of.</source>
        <translation>
            <numerusform>%Ln report disposed of.</numerusform>
            <numerusform>%Ln reports disposed of.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SituationCounts</name>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an exact place</source>
        <translation>
            <numerusform>%n without an exact place</numerusform>
            <numerusform>%n without an exact place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may lie here and are not counted</source>
        <translation>
            <numerusform>%n may lie here and is not counted</numerusform>
            <numerusform>%n may lie here and are not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the municipality belong to no area</source>
        <translation>
            <numerusform>%n in the municipality belongs to no area</numerusform>
            <numerusform>%n in the municipality belong to no area</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates or dismissed are left out</source>
        <translation>
            <numerusform>%n duplicate or dismissed is left out</numerusform>
            <numerusform>%n duplicates or dismissed are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SituationView</name>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the paper</source>
        <translation>
            <numerusform>%n more in the paper</numerusform>
            <numerusform>%n more in the paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at an unknown time</source>
        <translation>
            <numerusform>%n at an unknown time</numerusform>
            <numerusform>%n at an unknown time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more places</source>
        <translation>
            <numerusform>%n more place</numerusform>
            <numerusform>%n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeInPanel</name>
    <message numerus="yes">
        <source>%Ln names: {some}</source>
        <translation>
            <numerusform>%Ln name: {some}</numerusform>
            <numerusform>%Ln names: {some}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows without a name or a place are left out.</source>
        <translation>
            <numerusform>%Ln row without a name or a place is left out.</numerusform>
            <numerusform>%Ln rows without a name or a place are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names from a file of the same name are replaced.</source>
        <translation>
            <numerusform>%Ln name from a file of the same name is replaced.</numerusform>
            <numerusform>%Ln names from a file of the same name are replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThingList</name>
    <message numerus="yes">
        <source>%Ln without a point</source>
        <translation>
            <numerusform>%Ln without a point</numerusform>
            <numerusform>%Ln without a point</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeStrip</name>
    <message numerus="yes">
        <source>of %n weeks</source>
        <translation>
            <numerusform>of %n week</numerusform>
            <numerusform>of %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>%Ln in all</numerusform>
            <numerusform>%Ln in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n reports this week</source>
        <translation>
            <numerusform>%n report this week</numerusform>
            <numerusform>%n reports this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than last week</source>
        <translation>
            <numerusform>%n more than last week</numerusform>
            <numerusform>%n more than last week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than last week</source>
        <translation>
            <numerusform>%n fewer than last week</numerusform>
            <numerusform>%n fewer than last week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoImport</name>
    <message numerus="yes">
        <source>and %Ln more cases</source>
        <translation>
            <numerusform>and %Ln more case</numerusform>
            <numerusform>and %Ln more cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln links to cases</source>
        <translation>
            <numerusform>Remove %Ln link to cases</numerusform>
            <numerusform>Remove %Ln links to cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also remove %Ln cases that rest only on the import</source>
        <translation>
            <numerusform>Also remove %Ln case that rests only on the import</numerusform>
            <numerusform>Also remove %Ln cases that rest only on the import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports leave the store. The file can be imported again.</source>
        <translation>
            <numerusform>%Ln report leaves the store. The file can be imported again.</numerusform>
            <numerusform>%Ln reports leave the store. The file can be imported again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were placed by hand.</source>
        <translation>
            <numerusform>%Ln of them was placed by hand.</numerusform>
            <numerusform>%Ln of them were placed by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of their senders have been answered.</source>
        <translation>
            <numerusform>%Ln of their senders has been answered.</numerusform>
            <numerusform>%Ln of their senders have been answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact details go with them.</source>
        <translation>
            <numerusform>%Ln contact goes with them.</numerusform>
            <numerusform>%Ln contacts go with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments go with them.</source>
        <translation>
            <numerusform>%Ln attachment goes with them.</numerusform>
            <numerusform>%Ln attachments go with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other reports, duplicates of these, are to be screened again.</source>
        <translation>
            <numerusform>%Ln other report, a duplicate of these, is to be screened again.</numerusform>
            <numerusform>%Ln other reports, duplicates of these, are to be screened again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports keep the changes that they took over.</source>
        <translation>
            <numerusform>%Ln report keeps the changes that it took over.</numerusform>
            <numerusform>%Ln reports keep the changes that they took over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases rest on it:</source>
        <translation>
            <numerusform>%Ln case rests on it:</numerusform>
            <numerusform>%Ln cases rest on it:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation>
            <numerusform>%Ln report</numerusform>
            <numerusform>%Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measures</source>
        <translation>
            <numerusform>%Ln measure</numerusform>
            <numerusform>%Ln measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln agendas</source>
        <translation>
            <numerusform>on %Ln agenda</numerusform>
            <numerusform>on %Ln agendas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadColumns</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WidenMenu</name>
    <message numerus="yes">
        <source>Make the place of %Ln less exact</source>
        <translation>
            <numerusform>Make the place less exact</numerusform>
            <numerusform>Make the place of %Ln less exact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left as they are: nothing to widen them to.</source>
        <translation>
            <numerusform>%Ln was left as it is: nothing to widen it to.</numerusform>
            <numerusform>%Ln were left as they are: nothing to widen them to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_MeetingCard</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n excused</numerusform>
            <numerusform>%n excused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ScreeningCard</name>
    <message numerus="yes">
        <source>%n new reports</source>
        <translation>
            <numerusform>%n new report</numerusform>
            <numerusform>%n new reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely tell of the same</source>
        <translation>
            <numerusform>%n likely tells of the same</numerusform>
            <numerusform>%n likely tell of the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no point</source>
        <translation>
            <numerusform>%n has no point</numerusform>
            <numerusform>%n have no point</numerusform>
        </translation>
    </message>
</context>
</TS>
