<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierImports</name>
    <message numerus="yes">
        <source>%Ln reports leave the store, and their links to cases with them.</source>
        <translation>
            <numerusform>%Ln report leaves the store, and its links to cases with it.</numerusform>
            <numerusform>%Ln reports leave the store, and their links to cases with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports were taken back.</source>
        <translation>
            <numerusform>%Ln report was taken back.</numerusform>
            <numerusform>%Ln reports were taken back.</numerusform>
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
    <name>ImportView</name>
    <message numerus="yes">
        <source>Import %Ln reports</source>
        <translation>
            <numerusform>Import %Ln report</numerusform>
            <numerusform>Import %Ln reports</numerusform>
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
    <name>MapScreen</name>
    <message numerus="yes">
        <source>%n on the map</source>
        <translation>
            <numerusform>%n on the map</numerusform>
            <numerusform>%n on the map</numerusform>
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
    <name>PublicationScreen</name>
    <message numerus="yes">
        <source>%n measures will stand on the page</source>
        <translation>
            <numerusform>%n measure will stand on the page</numerusform>
            <numerusform>%n measures will stand on the page</numerusform>
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
        <source>%n measures are published in {folder}.</source>
        <translation>
            <numerusform>%n measure is published in {folder}.</numerusform>
            <numerusform>%n measures are published in {folder}.</numerusform>
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
    <message numerus="yes">
        <source>%Ln reports came in.</source>
        <translation>
            <numerusform>%Ln report came in.</numerusform>
            <numerusform>%Ln reports came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were the same as others in the file or the register.</source>
        <translation>
            <numerusform>%Ln was the same as another in the file or the register.</numerusform>
            <numerusform>%Ln were the same as others in the file or the register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports were taken back.</source>
        <translation>
            <numerusform>%Ln report was taken back.</numerusform>
            <numerusform>%Ln reports were taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThingList</name>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n without a place</numerusform>
            <numerusform>%n without a place</numerusform>
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
    <name>_Counts</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same, in the file or the register already</source>
        <translation>
            <numerusform>%Ln the same, in the file or the register already</numerusform>
            <numerusform>%Ln the same, in the file or the register already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since, left as they are</source>
        <translation>
            <numerusform>%Ln changed since, left as it is</numerusform>
            <numerusform>%Ln changed since, left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without place</source>
        <translation>
            <numerusform>%Ln without place</numerusform>
            <numerusform>%Ln without place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at a fall-back point</source>
        <translation>
            <numerusform>%Ln at a fall-back point</numerusform>
            <numerusform>%Ln at a fall-back point</numerusform>
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
        <source>%n have no place</source>
        <translation>
            <numerusform>%n has no place</numerusform>
            <numerusform>%n have no place</numerusform>
        </translation>
    </message>
</context>
</TS>
