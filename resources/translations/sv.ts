<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Copy report for IT</source>
        <translation>Kopiera rapport till IT</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Öppna loggmappen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>Här ligger allt</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Loggen</translation>
    </message>
    <message>
        <source>The report has versions and counts only, nothing that somebody has written.</source>
        <translation>Rapporten har bara versioner och antal, inget som någon har skrivit.</translation>
    </message>
    <message>
        <source>The report is copied. Paste it into a message to IT.</source>
        <translation>Rapporten är kopierad. Klistra in den i ett meddelande till IT.</translation>
    </message>
</context>
<context>
    <name>ActorForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kort namn</translation>
    </message>
    <message>
        <source>as the minutes say it</source>
        <translation>som det står i anteckningarna</translation>
    </message>
    <message>
        <source>Unit of</source>
        <translation>Enhet under</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Is called to EST meetings</source>
        <translation>Kallas till EST-möten</translation>
    </message>
    <message>
        <source>External: measures of theirs are waited for</source>
        <translation>Extern: deras åtgärder väntar vi på</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>New contact person</source>
        <translation>Ny kontaktperson</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
</context>
<context>
    <name>ActorsSection</name>
    <message>
        <source>New actor</source>
        <translation>Ny aktör</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>AgendaDeeds</name>
    <message>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ner</translation>
    </message>
    <message>
        <source>Park…</source>
        <translation>Parkera…</translation>
    </message>
    <message>
        <source>New item…</source>
        <translation>Ny punkt…</translation>
    </message>
    <message>
        <source>Take the item away</source>
        <translation>Ta bort punkten</translation>
    </message>
    <message>
        <source>Move the item up</source>
        <translation>Flytta upp punkten</translation>
    </message>
    <message>
        <source>Move the item down</source>
        <translation>Flytta ner punkten</translation>
    </message>
    <message>
        <source>Take it up now</source>
        <translation>Ta upp nu</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Until {week}: {item}</source>
        <translation>Parkerad till {week}: {item}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>written</source>
        <translation>skrivet</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>inte skrivet</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>What did they answer?</source>
        <translation>Vad svarade de?</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Anteckna svaret</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Svarade</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} valda</translation>
    </message>
    <message>
        <source>A report without a case</source>
        <translation>En rapport utan ärende</translation>
    </message>
    <message>
        <source>No mail program answers on this computer.</source>
        <translation>Inget e-postprogram svarar på den här datorn.</translation>
    </message>
    <message>
        <source>The answer is long: paste it into the mail (Ctrl+V).</source>
        <translation>Svaret är långt: klistra in det i mejlet (Ctrl+V).</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>answer.pdf</source>
        <translation>svar.pdf</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Spara brevet</translation>
    </message>
    <message>
        <source>The letter is in {path}.</source>
        <translation>Brevet ligger i {path}.</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>brev</translation>
    </message>
    <message>
        <source>Then {reports} get the answer noted: {how}, today.</source>
        <translation>Då antecknas svaret på {reports}: {how}, i dag.</translation>
    </message>
    <message>
        <source>Did you send the answer?</source>
        <translation>Skickade du svaret?</translation>
    </message>
    <message>
        <source>Yes, it is sent</source>
        <translation>Ja, det är skickat</translation>
    </message>
    <message>
        <source>The promise stands on the agenda until it is kept.</source>
        <translation>Löftet står på dagordningen tills det är infriat.</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-post…</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Brev…</translation>
    </message>
    <message>
        <source>Given…</source>
        <translation>Lämnat…</translation>
    </message>
    <message>
        <source>Not needed…</source>
        <translation>Inte aktuellt…</translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation>Löfte…</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>Väntar igen</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Begin from a standard text</source>
        <translation>Börja från en standardtext</translation>
    </message>
    <message>
        <source>Standard text…</source>
        <translation>Standardtext…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>What they should know</source>
        <translation>Det de behöver veta</translation>
    </message>
    <message>
        <source>something to fill in</source>
        <translation>något att fylla i</translation>
    </message>
    <message>
        <source>a proposal</source>
        <translation>förslag</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n rapport</numerusform>
            <numerusform>%n rapporter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer to %n reports is noted.</source>
        <translation>
            <numerusform>Svaret på %n rapport är antecknat.</numerusform>
            <numerusform>Svaret på %n rapporter är antecknat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points lack an answer</source>
        <translation>
            <numerusform>%n punkt saknar svar</numerusform>
            <numerusform>%n punkter saknar svar</numerusform>
        </translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>brev</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>at a meeting</source>
        <translation>möte</translation>
    </message>
    <message>
        <source>on the website</source>
        <translation>webbplatsen</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Svara nu</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for an answer</source>
        <translation>
            <numerusform>%n väntar på svar</numerusform>
            <numerusform>%n väntar på svar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersDesk</name>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>Utskick</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Löften</translation>
    </message>
    <message>
        <source>Safety walks</source>
        <translation>Vandringar</translation>
    </message>
    <message>
        <source>Kinds of answers</source>
        <translation>Delar av Svar</translation>
    </message>
</context>
<context>
    <name>AnswersDoor</name>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>The website</source>
        <translation>Webbplatsen</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicering</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>Search among the answers…</source>
        <translation>Sök bland svaren…</translation>
    </message>
    <message>
        <source>Search answers</source>
        <translation>Sök svar</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Återkoppling</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Nobody waits for an answer</source>
        <translation>Ingen väntar på svar</translation>
    </message>
    <message>
        <source>Reports come here when their feedback waits: say so on the report.</source>
        <translation>Hit kommer rapporter som väntar på återkoppling. Det anges på rapporten.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Inget här än</translation>
    </message>
    <message>
        <source>What you settle is listed here.</source>
        <translation>Det du avgör listas här.</translation>
    </message>
</context>
<context>
    <name>AreaForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Need, and what can be influenced</source>
        <translation>Behov, och vad som går att påverka</translation>
    </message>
    <message>
        <source>Prioritise</source>
        <translation>Prioritera</translation>
    </message>
    <message>
        <source>Take away priority</source>
        <translation>Ta bort prioritering</translation>
    </message>
    <message>
        <source>Change priority</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>{starts} – {ends}: {motive}</source>
        <translation>{starts} – {ends}: {motive}</translation>
    </message>
    <message>
        <source>Reports and cases follow</source>
        <translation>Rapporter och ärenden följer med</translation>
    </message>
    <message>
        <source>Prioritised</source>
        <translation>Prioriterat</translation>
    </message>
</context>
<context>
    <name>AreaImportPanel</name>
    <message>
        <source>Take in</source>
        <translation>Läs in</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Take in {file}?</source>
        <translation>Läsa in {file}?</translation>
    </message>
    <message>
        <source>New: {names}</source>
        <translation>Nya: {names}</translation>
    </message>
    <message>
        <source>Other borders: {names}</source>
        <translation>Nya gränser: {names}</translation>
    </message>
    <message>
        <source>As before: {names}</source>
        <translation>Som förut: {names}</translation>
    </message>
    <message>
        <source>Left out, less than 100 m²: {names}</source>
        <translation>Utelämnas, under 100 m²: {names}</translation>
    </message>
    <message>
        <source>Left out, outside the municipality: {names}</source>
        <translation>Utelämnas, utanför kommunen: {names}</translation>
    </message>
    <message>
        <source>Crossed themselves and are put right: {names}</source>
        <translation>Gränsen korsade sig själv och rättas: {names}</translation>
    </message>
    <message>
        <source>The municipality&apos;s outline is replaced.</source>
        <translation>Kommungränsen byts ut.</translation>
    </message>
    <message>
        <source>The base map is replaced.</source>
        <translation>Grundkartan byts ut.</translation>
    </message>
</context>
<context>
    <name>AreaNames</name>
    <message>
        <source>Name of part {number}</source>
        <translation>Namn på del {number}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
</context>
<context>
    <name>AreaPanel</name>
    <message>
        <source>Part of the area</source>
        <translation>Del av området</translation>
    </message>
    <message>
        <source>Move the neighbour&apos;s border along</source>
        <translation>Flytta grannens gräns med</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Draw an area</source>
        <translation>Rita ett område</translation>
    </message>
    <message>
        <source>Change the border</source>
        <translation>Ändra gränsen</translation>
    </message>
    <message>
        <source>Divide the area</source>
        <translation>Dela området</translation>
    </message>
    <message>
        <source>Reports and cases follow</source>
        <translation>Rapporter och ärenden följer med</translation>
    </message>
    <message>
        <source>end what was drawn by mouse; with arrow keys, set a corner</source>
        <translation>avsluta det som ritats med musen; med piltangenter: sätt ett hörn</translation>
    </message>
    <message>
        <source>Click corner by corner.</source>
        <translation>Klicka ut hörn för hörn.</translation>
    </message>
    <message>
        <source>next corner</source>
        <translation>nästa hörn</translation>
    </message>
    <message>
        <source>held: corners do not catch on other areas</source>
        <translation>nedtryckt: hörn fastnar inte på andra områden</translation>
    </message>
    <message>
        <source>take the corner away</source>
        <translation>ta bort hörnet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>leave without drawing</source>
        <translation>lämna utan att rita</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Del {number}</translation>
    </message>
    <message>
        <source>Click a line across the area, from outside it to outside it.</source>
        <translation>Klicka en linje tvärs över området, från utsida till utsida.</translation>
    </message>
    <message>
        <source>Drag the corners. Drag the middle of a line for a new corner; Delete takes one away.</source>
        <translation>Dra i hörnen. Dra mitt på en linje för ett nytt hörn; Delete tar bort ett.</translation>
    </message>
    <message>
        <source>With keys: PageDown chooses a corner, Enter takes it up and puts it down.</source>
        <translation>Med tangenter: PageDown väljer ett hörn, Enter lyfter det och sätter ner det.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has been changed.</source>
        <translation>Stoppat. Ingenting har ändrats.</translation>
    </message>
</context>
<context>
    <name>AreaWords</name>
    <message>
        <source>Share the border and follow: {names}</source>
        <translation>Delar gränsen och följer med: {names}</translation>
    </message>
    <message>
        <source>{size} m²</source>
        <translation>{size} m²</translation>
    </message>
    <message>
        <source>{size} ha</source>
        <translation>{size} ha</translation>
    </message>
    <message>
        <source>Overlaps {name} by {share} %</source>
        <translation>Överlappar {name} med {share} %</translation>
    </message>
    <message numerus="yes">
        <source>and %n more areas</source>
        <translation>
            <numerusform>och %n område till</numerusform>
            <numerusform>och %n områden till</numerusform>
        </translation>
    </message>
    <message>
        <source>No report and no case changes area</source>
        <translation>Ingen rapport och inget ärende byter område</translation>
    </message>
    <message>
        <source>{what} change area</source>
        <translation>{what} byter område</translation>
    </message>
    <message>
        <source>{what} changed area.</source>
        <translation>{what} bytte område.</translation>
    </message>
    <message>
        <source>{what} do not have the area that their place lies in: Reckon anew.</source>
        <translation>{what} har ett annat område än platsens: Räkna om.</translation>
    </message>
    <message numerus="yes">
        <source>%n new areas</source>
        <translation>
            <numerusform>%n nytt område</numerusform>
            <numerusform>%n nya områden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas changed</source>
        <translation>
            <numerusform>%n ändrat område</numerusform>
            <numerusform>%n ändrade områden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put right</source>
        <translation>
            <numerusform>%n rättad</numerusform>
            <numerusform>%n rättade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n utelämnad</numerusform>
            <numerusform>%n utelämnade</numerusform>
        </translation>
    </message>
    <message>
        <source>the outline</source>
        <translation>kommungränsen</translation>
    </message>
    <message>
        <source>the base map</source>
        <translation>grundkartan</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>inget nytt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation>
            <numerusform>%Ln rapport</numerusform>
            <numerusform>%Ln rapporter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln ärende</numerusform>
            <numerusform>%Ln ärenden</numerusform>
        </translation>
    </message>
    <message>
        <source>{reports} and {cases}</source>
        <translation>{reports} och {cases}</translation>
    </message>
</context>
<context>
    <name>AreasSection</name>
    <message>
        <source>Reports and cases follow</source>
        <translation>Rapporter och ärenden följer med</translation>
    </message>
    <message>
        <source>Areas are read in, reports and cases follow</source>
        <translation>Områden läses in, rapporter och ärenden följer med</translation>
    </message>
    <message>
        <source>Stopped. Nothing has been changed.</source>
        <translation>Stoppat. Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>All reports and cases already belong where their places are.</source>
        <translation>Alla rapporter och ärenden hör redan dit där de ligger.</translation>
    </message>
    <message>
        <source>Import map…</source>
        <translation>Importera karta…</translation>
    </message>
    <message>
        <source>Draw new</source>
        <translation>Rita nytt</translation>
    </message>
    <message>
        <source>Change border</source>
        <translation>Ändra gräns</translation>
    </message>
    <message>
        <source>Divide</source>
        <translation>Dela</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Lägesbild</translation>
    </message>
    <message>
        <source>Reckon anew</source>
        <translation>Räkna om</translation>
    </message>
    <message>
        <source>Gives every report and case the area that its place lies in</source>
        <translation>Ger varje rapport och ärende det område som platsen ligger i</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Search…</source>
        <translation>Sök…</translation>
    </message>
</context>
<context>
    <name>AttachmentTable</name>
    <message>
        <source>report · {size}</source>
        <translation>rapport · {size}</translation>
    </message>
</context>
<context>
    <name>AttachmentsSection</name>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Visa färre</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Visa alla {count}</translation>
    </message>
    <message>
        <source>Choose files to attach</source>
        <translation>Välj filer att bifoga</translation>
    </message>
    <message>
        <source>There is no picture and no file to paste.</source>
        <translation>Det finns ingen bild eller fil att klistra in.</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Spara originalet…</translation>
    </message>
    <message>
        <source>It belongs to a report. Remove it there.</source>
        <translation>Den hör till en rapport. Ta bort den där.</translation>
    </message>
    <message>
        <source>Pasted picture {moment}</source>
        <translation>Inklistrad bild {moment}</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>Bifogar</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Bifoga…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öppna…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Drop files here, or paste a picture.</source>
        <translation>Släpp filer här eller klistra in en bild.</translation>
    </message>
    <message>
        <source>Only files of this computer can be attached; nothing is fetched from the net.</source>
        <translation>Bara filer på datorn kan bifogas. Inget hämtas från nätet.</translation>
    </message>
</context>
<context>
    <name>AttendanceView</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gäst</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>inte frågad</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Närvarande</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Förhinder</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Frånvarande</translation>
    </message>
    <message>
        <source>Guest…</source>
        <translation>Gäst…</translation>
    </message>
    <message>
        <source>Take the guest away</source>
        <translation>Ta bort gästen</translation>
    </message>
    <message>
        <source>Which role does the guest have?</source>
        <translation>Vilken roll har gästen?</translation>
    </message>
    <message>
        <source>e.g. head teacher, Norrängsskolan – no name</source>
        <translation>t.ex. rektor, Norrängsskolan – inget namn</translation>
    </message>
    <message>
        <source>Add the guest</source>
        <translation>Lägg till gästen</translation>
    </message>
    <message>
        <source>optional: the role suffices</source>
        <translation>frivilligt: rollen räcker</translation>
    </message>
    <message>
        <source>Names are printed only where the settings say so.</source>
        <translation>Namn skrivs ut bara om inställningarna säger det.</translation>
    </message>
</context>
<context>
    <name>AudiencesSection</name>
    <message>
        <source>Residents: the website, open data and maps</source>
        <translation>Invånarna: webbplatsen, öppna data och kartor</translation>
    </message>
    <message>
        <source>The approved public words, the area, the state and how many reports lie behind.</source>
        <translation>De godkända publika orden, området, läget och hur många rapporter som ligger bakom.</translation>
    </message>
    <message>
        <source>Who is responsible for a measure</source>
        <translation>Vem som ansvarar för en åtgärd</translation>
    </message>
    <message>
        <source>When it is to be done, or was done</source>
        <translation>När den ska bli klar, eller blev klar</translation>
    </message>
    <message>
        <source>Those who told us: answers, letters and digests</source>
        <translation>De som har berättat: svar, brev och utskick</translation>
    </message>
    <message>
        <source>Their own reports&apos; kind, area and state, our answer, and the approved public words.</source>
        <translation>De egna rapporternas kategori, område och läge, vårt svar och de godkända publika orden.</translation>
    </message>
    <message>
        <source>Partners: minutes, sheets and calendars</source>
        <translation>Samverkande aktörer: minnesanteckningar, åtgärdsblad och kalendrar</translation>
    </message>
    <message>
        <source>The matter and its place, the measure with who, when and how it goes, and the text written for them. What the minutes tell is chosen under Municipality.</source>
        <translation>Ärendet och platsen, åtgärden med vem, när och hur det går, och texten som är skriven till dem. Vad minnesanteckningarna berättar väljs under Kommunen.</translation>
    </message>
    <message>
        <source>Nobody outside</source>
        <translation>Ingen utanför huset</translation>
    </message>
    <message>
        <source>Who told us, the words of reports, descriptions, notes, review comments, files and the history. They leave only in a copy that somebody gives out on request.</source>
        <translation>Vem som har berättat, rapporternas ord, beskrivningar, anteckningar, kommentarer i granskningen, filer och historiken. De lämnar huset bara i en kopia som någon lämnar ut på begäran.</translation>
    </message>
</context>
<context>
    <name>BackAgainCard</name>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>Öppna ärendet igen</translation>
    </message>
    <message>
        <source>Back again: {title}</source>
        <translation>Tillbaka igen: {title}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>daily</source>
        <translation>daglig</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>före en import</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>före en uppgradering</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>på begäran</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Återställ…</translation>
    </message>
    <message>
        <source>This store is a PostgreSQL database. Its server sees to the backups.</source>
        <translation>Det här ligger i en PostgreSQL-databas. Servern sköter säkerhetskopiorna.</translation>
    </message>
    <message>
        <source>One each day of use and one before each import; each is checked.</source>
        <translation>En för varje dag du arbetar och en före varje import. Alla är kontrollerade.</translation>
    </message>
    <message>
        <source>The backup is made and checked: {name}</source>
        <translation>Säkerhetskopian är gjord och kontrollerad: {name}</translation>
    </message>
    <message>
        <source>Go back to {when}?</source>
        <translation>Gå tillbaka till {when}?</translation>
    </message>
    <message>
        <source>What was done after that is put aside in a folder beside the store, not thrown away.</source>
        <translation>Det som gjorts efter det läggs undan i en mapp bredvid, inget slängs.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>The backup is restored. What was there before lies in {folder}.</source>
        <translation>Säkerhetskopian är återställd. Det som fanns före ligger i {folder}.</translation>
    </message>
</context>
<context>
    <name>Came</name>
    <message>
        <source>What came of it</source>
        <translation>Vad det blev</translation>
    </message>
    <message>
        <source>No case has come of it yet.</source>
        <translation>Det har inte blivit något ärende än.</translation>
    </message>
    <message>
        <source>No measure is decided.</source>
        <translation>Ingen åtgärd är beslutad.</translation>
    </message>
</context>
<context>
    <name>CaseDeeds</name>
    <message numerus="yes">
        <source>Link %Ln reports to which case?</source>
        <translation>
            <numerusform>Vilket ärende ska %Ln rapport kopplas till?</numerusform>
            <numerusform>Vilket ärende ska %Ln rapporter kopplas till?</numerusform>
        </translation>
    </message>
    <message>
        <source>Search cases…</source>
        <translation>Sök ärenden…</translation>
    </message>
    <message numerus="yes">
        <source>New case of %Ln reports</source>
        <translation>
            <numerusform>Nytt ärende av %Ln rapport</numerusform>
            <numerusform>Nytt ärende av %Ln rapporter</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Öppna ärendet</translation>
    </message>
    <message>
        <source>New case here</source>
        <translation>Nytt ärende här</translation>
    </message>
    <message>
        <source>Choose reports first, on the map or in the list.</source>
        <translation>Välj rapporter först, på kartan eller i listan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports have a case already. Link them to which one more?</source>
        <translation>
            <numerusform>%Ln rapport har redan ett ärende. Vilket mer ska den kopplas till?</numerusform>
            <numerusform>%Ln rapporter har redan ett ärende. Vilket mer ska de kopplas till?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also %Ln that have a case already</source>
        <translation>
            <numerusform>Även %Ln som redan har ett ärende</numerusform>
            <numerusform>Även %Ln som redan har ett ärende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are linked.</source>
        <translation>
            <numerusform>%Ln rapport är kopplad.</numerusform>
            <numerusform>%Ln rapporter är kopplade.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case is open.</source>
        <translation>Ärendet är öppnat.</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Till ärendet</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>Search in cases…</source>
        <translation>Sök bland ärenden…</translation>
    </message>
    <message>
        <source>Search in cases</source>
        <translation>Sök bland ärenden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alla lägen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alla kategorier</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alla områden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Lying still</source>
        <translation>Ligger stilla</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>What is the problem?</source>
        <translation>Vad är problemet?</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>ingen kategori</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>inget område</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>med ord</translation>
    </message>
    <message>
        <source>Registry number</source>
        <translation>Diarienummer</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>prioritised area</source>
        <translation>prioriterat område</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation>öppnat {day}</translation>
    </message>
    <message>
        <source>closed {day}, {reason}</source>
        <translation>avslutat {day}, {reason}</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Avsluta…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dela…</translation>
    </message>
    <message>
        <source>What has happened here?</source>
        <translation>Vad har hänt här?</translation>
    </message>
    <message>
        <source>Give out a copy…</source>
        <translation>Lämna ut kopia…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Slå ihop…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Begin analysis</source>
        <translation>Börja analysera</translation>
    </message>
    <message>
        <source>Next measure</source>
        <translation>Nästa åtgärd</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Avsluta ärendet</translation>
    </message>
    <message>
        <source>Propose a measure</source>
        <translation>Föreslå en åtgärd</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Open measures</source>
        <translation>Öppna åtgärder</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>still {days} days</source>
        <translation>stilla {days} dagar</translation>
    </message>
    <message>
        <source>prioritised area</source>
        <translation>prioriterat område</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>What someone wrote</source>
        <translation>Vad någon skrev</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days} dagar sen</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>löpande</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Open the chosen report or measure</source>
        <translation>Öppna vald rapport eller åtgärd</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n ärende</numerusform>
            <numerusform>%n ärenden</numerusform>
        </translation>
    </message>
    <message>
        <source>A case gathers what is told of one problem at one place, and what is done about it.</source>
        <translation>Ett ärende samlar det som berättas om ett problem på en plats, och det som görs åt det.</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>Inga ärenden här</translation>
    </message>
</context>
<context>
    <name>CategoriesSection</name>
    <message>
        <source>New category</source>
        <translation>Ny kategori</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ner</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>CategoryForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Senders&apos; words</source>
        <translation>Avsändarnas ord</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>ett på varje rad</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>An import puts a report here when its sender uses one of these words.</source>
        <translation>En import lägger rapporten här när avsändaren använder något av orden.</translation>
    </message>
</context>
<context>
    <name>CategoryRulesTable</name>
    <message>
        <source>Metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Place %</source>
        <translation>Plats %</translation>
    </message>
    <message>
        <source>Time %</source>
        <translation>Tid %</translation>
    </message>
    <message>
        <source>Category %</source>
        <translation>Kategori %</translation>
    </message>
    <message>
        <source>Words %</source>
        <translation>Ord %</translation>
    </message>
    <message>
        <source>Informant %</source>
        <translation>Lämnare %</translation>
    </message>
</context>
<context>
    <name>ChangedFields</name>
    <message>
        <source>Changed by the sender</source>
        <translation>Ändrad av avsändaren</translation>
    </message>
    <message>
        <source>What is ticked is taken over when you import.</source>
        <translation>Det som är kryssat tas över när du importerar.</translation>
    </message>
    <message>
        <source>Do not take it over</source>
        <translation>Ta inte över den</translation>
    </message>
    <message>
        <source>Take over the row</source>
        <translation>Ta över raden</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(inget)</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>What changed since the approval</source>
        <translation>Ändrat sedan godkännandet</translation>
    </message>
    <message>
        <source>Changed since the approval {moment}: + has come, − has gone</source>
        <translation>Ändrat sedan godkännandet {moment}: + tillagt, − borttaget</translation>
    </message>
    <message>
        <source>has come: {words}</source>
        <translation>tillagt: {words}</translation>
    </message>
    <message>
        <source>has gone: {words}</source>
        <translation>borttaget: {words}</translation>
    </message>
</context>
<context>
    <name>ChoiceOnMap</name>
    <message>
        <source>Draw a line around them.</source>
        <translation>Rita en linje runt dem.</translation>
    </message>
    <message>
        <source>Draw a box. With arrow keys: move the map, Enter sets two corners.</source>
        <translation>Dra en ruta. Med pilarna: flytta kartan, Enter sätter två hörn.</translation>
    </message>
    <message>
        <source>Click the corners.</source>
        <translation>Klicka ut hörnen.</translation>
    </message>
    <message>
        <source>Nothing that is shown has its place there.</source>
        <translation>Inget av det som visas ligger där.</translation>
    </message>
</context>
<context>
    <name>ChosenRows</name>
    <message>
        <source>Show these alone; Esc in the list lets them go</source>
        <translation>Visa bara dessa; Esc i listan släpper dem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln vald</numerusform>
            <numerusform>%Ln valda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosePanel</name>
    <message>
        <source>Why is the case closed?</source>
        <translation>Varför avslutas ärendet?</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Avsluta ärendet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Vad blev det?</translation>
    </message>
    <message>
        <source>What came of it? (optional)</source>
        <translation>Vad blev det? (frivilligt)</translation>
    </message>
    <message numerus="yes">
        <source>%n measures are still open.</source>
        <translation>
            <numerusform>%n åtgärd är fortfarande öppen.</numerusform>
            <numerusform>%n åtgärder är fortfarande öppna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n senders wait for an answer.</source>
        <translation>
            <numerusform>%n uppgiftslämnare väntar på svar.</numerusform>
            <numerusform>%n uppgiftslämnare väntar på svar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>{path} cannot be read or written.</source>
        <translation>{path} går inte att läsa eller skriva.</translation>
    </message>
    <message>
        <source>Something is wrong in the program. Send us {path}.</source>
        <translation>Något är fel i programmet. Skicka oss {path}.</translation>
    </message>
    <message>
        <source>That is not how it is used: {problem}</source>
        <translation>Så används det inte: {problem}</translation>
    </message>
    <message>
        <source>Without a command the window opens on your own store.</source>
        <translation>Utan kommando öppnas fönstret på ditt eget register.</translation>
    </message>
    <message>
        <source>PATH_OR_URL</source>
        <translation>FIL_ELLER_URL</translation>
    </message>
    <message>
        <source>another SQLite file, or a PostgreSQL address without password</source>
        <translation>en annan SQLite-fil, eller en PostgreSQL-adress utan lösenord</translation>
    </message>
    <message>
        <source>on a throw-away demo municipality</source>
        <translation>på en påhittad kommun som sedan kastas</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>keep the demo in this file</source>
        <translation>behåll den påhittade kommunen i den här filen</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ÅÅÅÅ-MM-DD</translation>
    </message>
    <message>
        <source>let it be another day</source>
        <translation>låt det vara en annan dag</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>KOMMANDO</translation>
    </message>
    <message>
        <source>The store {path} is made.</source>
        <translation>Registret {path} är skapat.</translation>
    </message>
    <message>
        <source>The backup is {path}, and is checked.</source>
        <translation>Säkerhetskopian är {path} och är kontrollerad.</translation>
    </message>
    <message>
        <source>The store is restored. What was there before lies in {path}.</source>
        <translation>Registret är återställt. Det som fanns där förut ligger i {path}.</translation>
    </message>
    <message>
        <source>{question}: well ({found})</source>
        <translation>{question}: bra ({found})</translation>
    </message>
    <message>
        <source>{question}: NOT WELL ({found})</source>
        <translation>{question}: INTE BRA ({found})</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>säkerhetskopian</translation>
    </message>
    <message>
        <source>where to, else beside the store&apos;s other backups</source>
        <translation>vart, annars bredvid registrets andra säkerhetskopior</translation>
    </message>
    <message>
        <source>make the store that --store names</source>
        <translation>skapa registret som --store anger</translation>
    </message>
    <message>
        <source>make a checked copy</source>
        <translation>gör en kontrollerad säkerhetskopia</translation>
    </message>
    <message>
        <source>put a backup in the store&apos;s place</source>
        <translation>sätt en säkerhetskopia i registrets ställe</translation>
    </message>
    <message>
        <source>is the store whole?</source>
        <translation>är registret helt?</translation>
    </message>
    <message>
        <source>The import is taken back: {count} reports.</source>
        <translation>Importen är ångrad: {count} rapporter.</translation>
    </message>
    <message>
        <source>{id}  {day} {time}  {file}  {source}  taken back</source>
        <translation>{id}  {day} {time}  {file}  {source}  ångrad</translation>
    </message>
    <message>
        <source>{id}  {day} {time}  {file}  {source}  {new} new of {rows}, {taken_over} taken over</source>
        <translation>{id}  {day} {time}  {file}  {source}  {new} nya av {rows}, {taken_over} övertagna</translation>
    </message>
    <message>
        <source>{id}  {day} {time}  {file}  {source}  {new} new of {rows}</source>
        <translation>{id}  {day} {time}  {file}  {source}  {new} nya av {rows}</translation>
    </message>
    <message>
        <source>Reports that leave the store: {count}</source>
        <translation>Rapporter som tas bort: {count}</translation>
    </message>
    <message>
        <source>Of them, answered: {count}</source>
        <translation>Av dem återkopplade: {count}</translation>
    </message>
    <message>
        <source>Of them, placed by hand: {count}</source>
        <translation>Av dem placerade för hand: {count}</translation>
    </message>
    <message>
        <source>Contact details that go with them: {count}</source>
        <translation>Kontaktuppgifter som följer med: {count}</translation>
    </message>
    <message>
        <source>Files that go with them: {count}</source>
        <translation>Filer som följer med: {count}</translation>
    </message>
    <message>
        <source>Links to cases that go with them: {count}</source>
        <translation>Kopplingar till ärenden som följer med: {count}</translation>
    </message>
    <message>
        <source>Other reports to be screened again: {count}</source>
        <translation>Andra rapporter att bedöma på nytt: {count}</translation>
    </message>
    <message>
        <source>Proposals of duplicates that go: {count}</source>
        <translation>Förslag på dubbletter som försvinner: {count}</translation>
    </message>
    <message>
        <source>Reports that keep what they took over of the file&apos;s changes: {count}</source>
        <translation>Rapporter som behåller ändringar de tagit över ur filen: {count}</translation>
    </message>
    <message>
        <source>Case {id} goes: {title} (links: {links})</source>
        <translation>Ärende {id} tas bort: {title} (kopplingar: {links})</translation>
    </message>
    <message>
        <source>Case {id} is left empty, --with-cases removes it: {title} (links: {links})</source>
        <translation>Ärende {id} blir tomt, --with-cases tar bort det: {title} (kopplingar: {links})</translation>
    </message>
    <message>
        <source>Case {id} stays without reports: {title} (links: {links}, measures: {measures})</source>
        <translation>Ärende {id} blir kvar utan rapporter: {title} (kopplingar: {links}, åtgärder: {measures})</translation>
    </message>
    <message>
        <source>Case {id} stays: {title} (links: {links})</source>
        <translation>Ärende {id} blir kvar: {title} (kopplingar: {links})</translation>
    </message>
    <message>
        <source>and the cases opened since that rest on nothing else</source>
        <translation>och de ärenden som öppnats sedan dess och inte vilar på annat</translation>
    </message>
    <message>
        <source>Imported already, {day} at {time} (import {id}): {new} new of {rows} rows.</source>
        <translation>Redan importerad {day} kl. {time} (import {id}): {new} nya av {rows} rader.</translation>
    </message>
    <message>
        <source>Read as the sender&apos;s file of {day} at {time}; --fresh to find out anew.</source>
        <translation>Läst som avsändarens fil {day} kl. {time}; --fresh läser utan det.</translation>
    </message>
    <message>
        <source>Rows with numbers that are known, but that tell of something else: {count}. With --sender they are taken in as new.</source>
        <translation>Rader med nummer som redan finns men berättar om något annat: {count}. Med --sender tas de in som nya.</translation>
    </message>
    <message>
        <source>Nothing is written: this is what the import would do.</source>
        <translation>Inget är sparat: detta skulle importen göra.</translation>
    </message>
    <message>
        <source>Import {id} is written.</source>
        <translation>Import {id} är sparad.</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>rad {line}: {reason}</translation>
    </message>
    <message>
        <source>Attached files: {count}</source>
        <translation>Bifogade filer: {count}</translation>
    </message>
    <message>
        <source>not attached: {name}. {reason}</source>
        <translation>inte bifogad: {name}. {reason}</translation>
    </message>
    <message>
        <source>not attached: {count} more.</source>
        <translation>inte bifogade: {count} till.</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>lästa rader</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nya</translation>
    </message>
    <message>
        <source>known before, unchanged</source>
        <translation>kända sedan förut, oförändrade</translation>
    </message>
    <message>
        <source>known before, told otherwise now</source>
        <translation>kända sedan förut, ändrade i filen</translation>
    </message>
    <message>
        <source>of the new, probably told already</source>
        <translation>av de nya, troligen samma som en annan</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>avvisade</translation>
    </message>
    <message>
        <source>of the new, without coordinate</source>
        <translation>av de nya, utan koordinat</translation>
    </message>
    <message>
        <source>of the new, at a fall-back point</source>
        <translation>av de nya, på en schablonpunkt</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>filen</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>NYCKEL</translation>
    </message>
    <message>
        <source>through what it came, one of the keys below</source>
        <translation>vilken väg det kom, en av nycklarna nedan</translation>
    </message>
    <message>
        <source>FILE.csv</source>
        <translation>FIL.csv</translation>
    </message>
    <message>
        <source>keys of --source:</source>
        <translation>nycklar till --source:</translation>
    </message>
    <message>
        <source>write the rejected rows here, to be corrected</source>
        <translation>skriv de avvisade raderna här, att rätta</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAMN</translation>
    </message>
    <message>
        <source>who sent it, in words, where the key does not say enough</source>
        <translation>vem som skickade, i ord, när nyckeln inte säger nog</translation>
    </message>
    <message>
        <source>the letters, such as cp1252</source>
        <translation>teckenkodningen, till exempel cp1252</translation>
    </message>
    <message>
        <source>the coordinate system, such as EPSG:3006</source>
        <translation>koordinatsystemet, till exempel EPSG:3006</translation>
    </message>
    <message>
        <source>the workbook&apos;s sheet, or the map file&apos;s layer</source>
        <translation>arbetsbokens blad eller kartfilens lager</translation>
    </message>
    <message>
        <source>leave out columns of personal numbers</source>
        <translation>utelämna kolumner med personnummer</translation>
    </message>
    <message>
        <source>mend letters saved as “Ã¥” for “å”</source>
        <translation>laga bokstäver sparade som ”Ã¥” för ”å”</translation>
    </message>
    <message>
        <source>forget what an earlier import of the sender was told</source>
        <translation>bortse från vad som angavs vid avsändarens förra import</translation>
    </message>
    <message>
        <source>FILE.json</source>
        <translation>FIL.json</translation>
    </message>
    <message>
        <source>which column is what</source>
        <translation>vilken kolumn som är vad</translation>
    </message>
    <message>
        <source>only say what it would do</source>
        <translation>säg bara vad som skulle hända</translation>
    </message>
    <message>
        <source>for programs</source>
        <translation>för program</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>PLATS</translation>
    </message>
    <message>
        <source>the import&apos;s number</source>
        <translation>importens nummer</translation>
    </message>
    <message>
        <source>although reports are linked to cases</source>
        <translation>även om rapporter är kopplade till ärenden</translation>
    </message>
    <message>
        <source>take in a file of reports</source>
        <translation>ta in en fil med rapporter</translation>
    </message>
    <message>
        <source>list the imports, newest first</source>
        <translation>lista importerna, senaste först</translation>
    </message>
    <message>
        <source>take a whole import back</source>
        <translation>ångra en hel import</translation>
    </message>
    <message>
        <source>A copy with masked parts is written to {path}.</source>
        <translation>En kopia med maskerade delar är skriven till {path}.</translation>
    </message>
    <message>
        <source>The minutes are written to {path}.</source>
        <translation>Minnesanteckningarna är skrivna till {path}.</translation>
    </message>
    <message>
        <source>{count} papers are written to {path}.</source>
        <translation>{count} handlingar är skrivna till {path}.</translation>
    </message>
    <message>
        <source>No e-mail address is known for {names}.</source>
        <translation>Ingen e-postadress finns för {names}.</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>tillbakadragen</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>oförändrad</translation>
    </message>
    <message>
        <source>The website is written to {path}, with {count} measures.</source>
        <translation>Webbsidan är skriven till {path}, med {count} åtgärder.</translation>
    </message>
    <message>
        <source>The website is uploaded.</source>
        <translation>Webbplatsen är uppladdad.</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {withdrawn} withdrawn, {unchanged} unchanged. Nothing is written.</source>
        <translation>{new} nya, {changed} ändrade, {withdrawn} tillbakadragna, {unchanged} oförändrade. Inget är skrivet.</translation>
    </message>
    <message>
        <source>list what would change, and write nothing</source>
        <translation>lista vad som skulle ändras, och skriv inget</translation>
    </message>
    <message>
        <source>then run the upload command that is set in Register, This computer</source>
        <translation>kör sedan uppladdningskommandot som är satt i Register, Den här datorn</translation>
    </message>
    <message>
        <source>{count} rows are written to {path}.</source>
        <translation>{count} rader är skrivna till {path}.</translation>
    </message>
    <message>
        <source>{count} pictures are in {path}.</source>
        <translation>{count} bilder finns i {path}.</translation>
    </message>
    <message>
        <source>latest, or a week such as 2026-W47</source>
        <translation>latest, eller en vecka som 2026-W47</translation>
    </message>
    <message>
        <source>The copy is written to {path}, and that it was given out is noted.</source>
        <translation>Kopian är skriven till {path}, och utlämnandet är antecknat.</translation>
    </message>
    <message>
        <source>{count} records are listed in {path}.</source>
        <translation>{count} handlingar står i {path}.</translation>
    </message>
    <message>
        <source>The register of processing is written to {path}.</source>
        <translation>Registerförteckningen är skriven till {path}.</translation>
    </message>
    <message>
        <source>what to copy</source>
        <translation>vad kopian är av</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>the number of the case or the measure</source>
        <translation>ärendets eller åtgärdens nummer</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>ORD</translation>
    </message>
    <message>
        <source>mask these words in the copy; may be given again</source>
        <translation>maskera orden i kopian; kan anges flera gånger</translation>
    </message>
    <message>
        <source>LAW</source>
        <translation>LAGRUM</translation>
    </message>
    <message>
        <source>the law the words rest on, as “OSL 21:1”; one for each, or for all</source>
        <translation>lagrummet för orden, som ”OSL 21:1”; ett för varje, eller ett för alla</translation>
    </message>
    <message>
        <source>with the history of who did what</source>
        <translation>med historiken över vem som gjort vad</translation>
    </message>
    <message>
        <source>the request&apos;s registry number</source>
        <translation>begärans diarienummer</translation>
    </message>
    <message>
        <source>where to: a .pdf or a .csv</source>
        <translation>vart: en .pdf eller en .csv</translation>
    </message>
    <message>
        <source>the first day of the period</source>
        <translation>periodens första dag</translation>
    </message>
    <message>
        <source>the last day of the period</source>
        <translation>periodens sista dag</translation>
    </message>
    <message>
        <source>write a copy of a case, a measure or a period, with words masked</source>
        <translation>skriv en kopia av ett ärende, en åtgärd eller en period, med ord maskerade</translation>
    </message>
    <message>
        <source>write the list of records in order, as .pdf or .csv</source>
        <translation>skriv förteckningen över handlingar, som .pdf eller .csv</translation>
    </message>
    <message>
        <source>write the register of processing of personal data, as PDF</source>
        <translation>skriv registerförteckningen över personuppgifter, som PDF</translation>
    </message>
    <message>
        <source>what to write</source>
        <translation>vad som ska skrivas</translation>
    </message>
    <message>
        <source>{count} senders&apos; digests are written to {path}.</source>
        <translation>Återkoppling till {count} avsändare är skriven till {path}.</translation>
    </message>
    <message>
        <source>The protocol is written to {path}; {left} of {all} points lack an answer.</source>
        <translation>Protokollet är skrivet till {path}. {left} av {all} punkter saknar svar.</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>första dagen</translation>
    </message>
    <message>
        <source>the last day; today without</source>
        <translation>sista dagen; annars i dag</translation>
    </message>
    <message>
        <source>latest, or the number of a safety walk</source>
        <translation>latest, eller numret på en trygghetsvandring</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>vart</translation>
    </message>
    <message>
        <source>write what became of each sender&apos;s reports, as PDF and as a mail</source>
        <translation>skriv vad det blev av varje avsändares rapporter, som PDF och som mejl</translation>
    </message>
    <message>
        <source>write a safety walk&apos;s protocol with the answers, as PDF</source>
        <translation>skriv en trygghetsvandrings protokoll med svaren, som PDF</translation>
    </message>
    <message>
        <source>write the minutes as PDF</source>
        <translation>skriv minnesanteckningarna som PDF</translation>
    </message>
    <message>
        <source>write all papers of a meeting to a folder</source>
        <translation>skriv ett mötes alla handlingar till en mapp</translation>
    </message>
    <message>
        <source>write the website</source>
        <translation>skriv webbsidan</translation>
    </message>
    <message>
        <source>write reports, cases or measures as .csv, .xlsx or .geojson</source>
        <translation>skriv rapporter, ärenden eller åtgärder som .csv, .xlsx eller .geojson</translation>
    </message>
    <message>
        <source>a PNG of every page of the window</source>
        <translation>en PNG-bild av varje sida i fönstret</translation>
    </message>
    <message>
        <source>Mend the letters with --mend-letters.</source>
        <translation>Laga tecknen med --mend-letters.</translation>
    </message>
    <message>
        <source>Rows without a date: {count}. They count as received now.</source>
        <translation>Rader utan datum: {count}. De räknas som inkomna nu.</translation>
    </message>
    <message>
        <source>Columns that are not taken in: {columns}</source>
        <translation>Kolumner som inte tas in: {columns}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>användning: </translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argument</translation>
    </message>
    <message>
        <source>options</source>
        <translation>tillval</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>visa den här hjälpen</translation>
    </message>
    <message>
        <source>%(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>värdet saknas</translation>
    </message>
    <message>
        <source>at least one value is missing</source>
        <translation>minst ett värde saknas</translation>
    </message>
    <message>
        <source>give one value at most</source>
        <translation>ange högst ett värde</translation>
    </message>
    <message>
        <source>takes no value, but was given %r</source>
        <translation>tar inget värde, men fick %r</translation>
    </message>
    <message>
        <source>%(value)r is no such value</source>
        <translation>%(value)r går inte att använda här</translation>
    </message>
    <message>
        <source>there is no %(value)r, only %(choices)s</source>
        <translation>%(value)r finns inte, bara %(choices)s</translation>
    </message>
    <message>
        <source>cannot be given together with %s</source>
        <translation>går inte att ange tillsammans med %s</translation>
    </message>
    <message>
        <source>give one of %s</source>
        <translation>ange något av %s</translation>
    </message>
    <message>
        <source>these are missing: %s</source>
        <translation>det här saknas: %s</translation>
    </message>
    <message>
        <source>nothing is known of: %s</source>
        <translation>det här är okänt: %s</translation>
    </message>
    <message>
        <source>%(option)s may mean any of %(matches)s</source>
        <translation>%(option)s kan betyda %(matches)s</translation>
    </message>
    <message>
        <source>there is no command %(parser_name)r, only %(choices)s</source>
        <translation>kommandot %(parser_name)r finns inte, bara %(choices)s</translation>
    </message>
    <message>
        <source>The agenda is written to {paper}, the calendar file to {calendar}.</source>
        <translation>Dagordningen ligger i {paper}, kalenderfilen i {calendar}.</translation>
    </message>
    <message>
        <source>latest, next, or a week such as 2026-W48</source>
        <translation>latest, next eller en vecka som 2026-W48</translation>
    </message>
    <message>
        <source>the folder to write to</source>
        <translation>mappen att skriva till</translation>
    </message>
    <message>
        <source>write a meeting&apos;s agenda as PDF and the meeting as a calendar file</source>
        <translation>skriv ett mötes dagordning som PDF och mötet som kalenderfil</translation>
    </message>
    <message>
        <source>The map is written to {path}.</source>
        <translation>Kartan är skriven till {path}.</translation>
    </message>
    <message>
        <source>where to: a .pdf, .png, .svg, .html, .geojson or .gpkg</source>
        <translation>vart: en .pdf, .png, .svg, .html, .geojson eller .gpkg</translation>
    </message>
    <message>
        <source>how exact: area (may be public), street, exact</source>
        <translation>hur exakt: area = område (får vara offentligt), street = gata, exact = exakt</translation>
    </message>
    <message>
        <source>what stands over the map</source>
        <translation>rubriken över kartan</translation>
    </message>
    <message>
        <source>only what lies in this area</source>
        <translation>bara det som ligger i området</translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation>från och med dagen</translation>
    </message>
    <message>
        <source>until this day</source>
        <translation>till och med dagen</translation>
    </message>
    <message>
        <source>only this kind; may be given again</source>
        <translation>bara detta slag; kan anges flera gånger</translation>
    </message>
    <message>
        <source>write the map as a paper, a picture, a map layer or a web page</source>
        <translation>skriv kartan som papper, bild, kartlager eller webbsida</translation>
    </message>
    <message>
        <source>The picture is written to {path}, of {count} reports.</source>
        <translation>Lägesbilden är sparad i {path}, av {count} rapporter.</translation>
    </message>
    <message>
        <source>AREA</source>
        <translation>OMRÅDE</translation>
    </message>
    <message>
        <source>an area; may be given again; the whole municipality without</source>
        <translation>ett område; kan anges flera gånger; utan: hela kommunen</translation>
    </message>
    <message>
        <source>the first day; four weeks back without</source>
        <translation>första dagen; utan: fyra veckor tillbaka</translation>
    </message>
    <message>
        <source>the last day; last Sunday without</source>
        <translation>sista dagen; utan: senaste söndagen</translation>
    </message>
    <message>
        <source>traffic: the police&apos;s list by place and hour</source>
        <translation>traffic: polisens lista efter plats och tid</translation>
    </message>
    <message>
        <source>write what there is in an area during a period, as PDF</source>
        <translation>skriv lägesbilden för ett område och en period som PDF</translation>
    </message>
    <message>
        <source>view of the map</source>
        <translation>kartvy</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Byt person</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importera en fil</translation>
    </message>
    <message>
        <source>Write a quick report</source>
        <translation>Skriv en snabbrapport</translation>
    </message>
    <message>
        <source>{type}: {count} disposed of</source>
        <translation>{type}: {count} gallrade</translation>
    </message>
    <message>
        <source>{day}  {person}  {counts}</source>
        <translation>{day}  {person}  {counts}</translation>
    </message>
    <message>
        <source>No rule has a decision to rest on, so nothing is disposed of.</source>
        <translation>Ingen regel har ett beslut att vila på, så inget gallras.</translation>
    </message>
    <message>
        <source>{type}: {count} to dispose of ({decision})</source>
        <translation>{type}: {count} att gallra ({decision})</translation>
    </message>
    <message>
        <source>stays: {type} {id}: {why}</source>
        <translation>kvar: {type} {id}: {why}</translation>
    </message>
    <message>
        <source>The file could not be cleaned yet; the next start tries again.</source>
        <translation>Filen kunde inte städas än. Nästa start försöker igen.</translation>
    </message>
    <message>
        <source>Older copies still hold it: {count}. See Register, Disposal.</source>
        <translation>Äldre kopior har det kvar: {count}. Se Register, Gallring.</translation>
    </message>
    <message>
        <source>The server&apos;s own log and backups keep it as long as IT has set.</source>
        <translation>Serverns egen logg och säkerhetskopior har det kvar så länge som it-avdelningen har bestämt.</translation>
    </message>
    <message>
        <source>only say what would go</source>
        <translation>säg bara vad som skulle gallras</translation>
    </message>
    <message>
        <source>dispose of it, for good</source>
        <translation>gallra, för gott</translation>
    </message>
    <message>
        <source>dispose of what has been kept long enough by decided rules</source>
        <translation>gallra det som har sparats tillräckligt länge enligt beslutade regler</translation>
    </message>
    <message>
        <source>list what was disposed of</source>
        <translation>lista vad som har gallrats</translation>
    </message>
    <message>
        <source>Findings: {count}. Others may be there all the same.</source>
        <translation>Fynd: {count}. Det kan finnas fler ändå.</translation>
    </message>
    <message>
        <source>Nothing was found. Personal data may be there all the same.</source>
        <translation>Inget hittades. Det kan finnas personuppgifter ändå.</translation>
    </message>
    <message>
        <source>Line {line}, {start}–{end}: “{words}” – {kind}, {level} ({why})</source>
        <translation>Rad {line}, {start}–{end}: ”{words}” – {kind}, {level} ({why})</translation>
    </message>
    <message>
        <source>a plain text file</source>
        <translation>en ren textfil</translation>
    </message>
    <message>
        <source>ENCODING</source>
        <translation>TECKENKODNING</translation>
    </message>
    <message>
        <source>the file&apos;s letters, such as utf-8 or cp1252</source>
        <translation>filens tecken, till exempel utf-8 eller cp1252</translation>
    </message>
    <message>
        <source>a CSV file of further given and family names</source>
        <translation>en CSV-fil med fler för- och efternamn</translation>
    </message>
    <message>
        <source>look for personal data in a text file, line by line</source>
        <translation>leta personuppgifter i en textfil, rad för rad</translation>
    </message>
</context>
<context>
    <name>CommentPanel</name>
    <message>
        <source>Comment</source>
        <translation>Kommentera</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>Vad vill du säga?</translation>
    </message>
    <message>
        <source>About the whole text</source>
        <translation>Om hela texten</translation>
    </message>
</context>
<context>
    <name>CommentsView</name>
    <message numerus="yes">
        <source>%n comments to see to</source>
        <translation>
            <numerusform>%n kommentar att åtgärda</numerusform>
            <numerusform>%n kommentarer att åtgärda</numerusform>
        </translation>
    </message>
    <message>
        <source>Every comment is seen to</source>
        <translation>Alla kommentarer är åtgärdade</translation>
    </message>
    <message>
        <source>{said} · seen to by {person}</source>
        <translation>{said} · åtgärdad av {person}</translation>
    </message>
    <message>
        <source>the passage has been changed</source>
        <translation>stället har ändrats</translation>
    </message>
    <message>
        <source>Show the passage</source>
        <translation>Visa stället</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Åtgärdad</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ta upp igen</translation>
    </message>
</context>
<context>
    <name>ComputerSection</name>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>som datorn</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ljust</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>mörkt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Closer rows in lists</source>
        <translation>Tätare rader i listor</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Fönstret</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Språket byts vid nästa start.</translation>
    </message>
    <message>
        <source>The published website</source>
        <translation>Den publicerade webbplatsen</translation>
    </message>
    <message>
        <source>Upload command, run after each publishing</source>
        <translation>Uppladdningskommando, körs efter varje publicering</translation>
    </message>
    <message>
        <source>A program and its words; {folder} is the site. No shell reads it. Empty: nothing is sent.</source>
        <translation>Ett program och dess ord; {folder} är webbplatsens mapp. Inget skal läser det. Tomt: inget skickas.</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Keep mine</source>
        <translation>Behåll min</translation>
    </message>
    <message>
        <source>Take what is stored</source>
        <translation>Ta det som är sparat</translation>
    </message>
    <message>
        <source>Stored now:</source>
        <translation>Sparat nu:</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>name or role</source>
        <translation>namn eller funktion</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>role</source>
        <translation>funktion</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>Remove contact person</source>
        <translation>Ta bort kontaktpersonen</translation>
    </message>
</context>
<context>
    <name>ContactDetails</name>
    <message>
        <source>Show contact details</source>
        <translation>Visa kontaktuppgifter</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktuppgifter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Erase contact details…</source>
        <translation>Radera kontaktuppgifterna…</translation>
    </message>
    <message>
        <source>That you have read them is recorded.</source>
        <translation>Att du har läst dem antecknas i historiken.</translation>
    </message>
    <message>
        <source>Erase the contact details for good?</source>
        <translation>Radera kontaktuppgifterna för gott?</translation>
    </message>
    <message>
        <source>The report stays, and what is said about the answer. Nobody can be reached any more. Older backups keep the details until they are thinned out.</source>
        <translation>Rapporten är kvar, liksom vad som står om återkopplingen. Ingen går längre att nå. Äldre säkerhetskopior har uppgifterna tills de tunnas ut.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radera</translation>
    </message>
</context>
<context>
    <name>Contributors</name>
    <message>
        <source>Add a helping actor</source>
        <translation>Lägg till medverkande aktör</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>Lägg till aktör</translation>
    </message>
    <message>
        <source>Take away {name}</source>
        <translation>Ta bort {name}</translation>
    </message>
</context>
<context>
    <name>CopyView</name>
    <message>
        <source>Registry number of the request</source>
        <translation>Begärans diarienummer</translation>
    </message>
    <message>
        <source>With the history</source>
        <translation>Med historik</translation>
    </message>
    <message>
        <source>The text of the copy, to mark in</source>
        <translation>Kopians text, att markera i</translation>
    </message>
    <message>
        <source>The law they rest on</source>
        <translation>Lagrum</translation>
    </message>
    <message>
        <source>OSL 21:1, or ↓ for the usual ones</source>
        <translation>OSL 21:1, eller ↓ för de vanliga</translation>
    </message>
    <message>
        <source>Give out…</source>
        <translation>Lämna ut…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>The copy as it will be given out</source>
        <translation>Kopian som den lämnas ut</translation>
    </message>
    <message>
        <source>So long a copy is set when it is given out, and is not shown here.</source>
        <translation>En så lång kopia sätts när den lämnas ut och visas inte här.</translation>
    </message>
    <message>
        <source>Give out this copy?</source>
        <translation>Lämna ut kopian?</translation>
    </message>
    <message>
        <source>It is noted that it was given out, by which law and by whom. That cannot be taken back.</source>
        <translation>Det antecknas att den lämnats ut, enligt vilka lagrum och av vem. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Save and give out</source>
        <translation>Spara och lämna ut</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>Läser handlingarna</translation>
    </message>
    <message>
        <source>Setting the copy</source>
        <translation>Sätter kopian</translation>
    </message>
    <message>
        <source>Stopped. No copy was made.</source>
        <translation>Avbrutet. Ingen kopia gjordes.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Saved as {name}. That it was given out is noted.</source>
        <translation>Sparad som {name}. Utlämnandet är antecknat.</translation>
    </message>
    <message>
        <source>What is masked is nowhere in the file. Informants&apos; contact details are always left out.</source>
        <translation>Det maskade finns ingenstans i filen. Uppgiftslämnares kontaktuppgifter är alltid utelämnade.</translation>
    </message>
</context>
<context>
    <name>CorrectionDesk</name>
    <message>
        <source>Which reports</source>
        <translation>Vilka rapporter</translation>
    </message>
    <message>
        <source>Choose a suggestion, or point on the map.</source>
        <translation>Välj ett förslag eller peka på kartan.</translation>
    </message>
    <message>
        <source>where the cross stands</source>
        <translation>där krysset står</translation>
    </message>
    <message>
        <source>The import {name} ({count})</source>
        <translation>Importen {name} ({count})</translation>
    </message>
    <message>
        <source>The area {name} ({count})</source>
        <translation>Området {name} ({count})</translation>
    </message>
    <message>
        <source>Still to be screened ({count})</source>
        <translation>Att granska ({count})</translation>
    </message>
    <message>
        <source>All without a point ({count})</source>
        <translation>Alla utan punkt ({count})</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} av {total}</translation>
    </message>
    <message>
        <source>Set the place</source>
        <translation>Sätt platsen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Leave without a place</source>
        <translation>Lämna utan punkt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <translation>Peka på kartan</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hur långt</translation>
    </message>
    <message>
        <source>No place name in the text is known. Point on the map instead.</source>
        <translation>Inget ortnamn i texten är känt. Peka på kartan i stället.</translation>
    </message>
    <message>
        <source>Suggested places</source>
        <translation>Föreslagna platser</translation>
    </message>
    <message>
        <source>The arrows move the cross, + and − bring it nearer and farther, Enter sets it.</source>
        <translation>Pilarna flyttar krysset, + och − zoomar, Enter sätter platsen.</translation>
    </message>
</context>
<context>
    <name>CorrectionEnd</name>
    <message>
        <source>Back to the list</source>
        <translation>Till listan</translation>
    </message>
    <message>
        <source>Go through the skipped ones</source>
        <translation>Ta de överhoppade igen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are settled</source>
        <translation>
            <numerusform>%Ln är avklarad</numerusform>
            <numerusform>%Ln är avklarade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were skipped</source>
        <translation>
            <numerusform>%Ln hoppades över</numerusform>
            <numerusform>%Ln hoppades över</numerusform>
        </translation>
    </message>
    <message>
        <source>You have gone through them all</source>
        <translation>Du har gått igenom alla</translation>
    </message>
    <message>
        <source>Here you place what came without a point, one after the other.</source>
        <translation>Här placerar du det som kom utan punkt, en rapport i taget.</translation>
    </message>
    <message>
        <source>Every report has a place</source>
        <translation>Alla rapporter har en punkt</translation>
    </message>
</context>
<context>
    <name>CountBars</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {this} this week, {last} last</source>
        <translation>{name}: {this} den här veckan, {last} förra</translation>
    </message>
    <message>
        <source>Reports this week and last</source>
        <translation>Rapporter den här veckan och förra</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>this week (last)</source>
        <translation>denna vecka (förra)</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n dag sen</numerusform>
            <numerusform>%n dagar sen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n times</source>
        <translation>
            <numerusform>flyttad en gång</numerusform>
            <numerusform>flyttad %n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>{moved}, first date {day}</source>
        <translation>{moved}, första datum {day}</translation>
    </message>
    <message numerus="yes">
        <source>nothing for %n days</source>
        <translation>
            <numerusform>inget på %n dag</numerusform>
            <numerusform>inget på %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports lie here</source>
        <translation>
            <numerusform>%n rapport ligger här</numerusform>
            <numerusform>%n rapporter ligger här</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n väntar</numerusform>
            <numerusform>%n väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>no date</source>
        <translation>inget datum</translation>
    </message>
    <message>
        <source>Choose in the calendar</source>
        <translation>Välj i kalendern</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Datumet finns inte.</translation>
    </message>
    <message>
        <source>Write the day as 25/11.</source>
        <translation>Datumet gick inte att läsa. Skriv t.ex. 25/11.</translation>
    </message>
</context>
<context>
    <name>DecisionRow</name>
    <message>
        <source>What is decided?</source>
        <translation>Vad beslutas?</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
</context>
<context>
    <name>DigestsView</name>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Senders of the period</source>
        <translation>Periodens avsändare</translation>
    </message>
    <message>
        <source>The digest as a mail</source>
        <translation>Utskicket som mejl</translation>
    </message>
    <message>
        <source>Nobody was heard in this period</source>
        <translation>Ingen hördes av under perioden</translation>
    </message>
    <message>
        <source>Choose another period. Each sender gets one letter, however many reports they sent.</source>
        <translation>Välj en annan period. Varje avsändare får ett brev, hur många rapporter de än har lämnat.</translation>
    </message>
    <message>
        <source>No program opens it. It is in {path}.</source>
        <translation>Inget program öppnar filen. Den ligger i {path}.</translation>
    </message>
    <message>
        <source>Folder for the digests</source>
        <translation>Mapp för utskicken</translation>
    </message>
    <message>
        <source>Writing the digests…</source>
        <translation>Skriver utskicken…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Avbrutet. Inget skrevs.</translation>
    </message>
    <message numerus="yes">
        <source>%n senders&apos; digests are in {folder}.</source>
        <translation>
            <numerusform>Utskicket till %n avsändare ligger i {folder}.</numerusform>
            <numerusform>Utskicken till %n avsändare ligger i {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Unscreened</source>
        <translation>Osorterade</translation>
    </message>
    <message>
        <source>All to a folder…</source>
        <translation>Alla till en mapp…</translation>
    </message>
    <message>
        <source>Look at the PDF</source>
        <translation>Visa PDF</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation>Mejlutkast</translation>
    </message>
    <message>
        <source>It is sent…</source>
        <translation>Skickat…</translation>
    </message>
</context>
<context>
    <name>Disclosures</name>
    <message>
        <source>Given out</source>
        <translation>Utlämnad</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Av vad</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Maskat</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Lagrum</translation>
    </message>
    <message>
        <source>Registry number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>In</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Gånger</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Bilaga</translation>
    </message>
    <message>
        <source>Place name</source>
        <translation>Ortnamn</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Aktör</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Map layer</source>
        <translation>Kartlager</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Sparad vy</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicering</translation>
    </message>
    <message>
        <source>Standard text</source>
        <translation>Standardtext</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Löfte</translation>
    </message>
    <message>
        <source>Safety walk</source>
        <translation>Trygghetsvandring</translation>
    </message>
    <message>
        <source>Retention rule</source>
        <translation>Gallringsregel</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Gallring</translation>
    </message>
    <message>
        <source>Copy given out</source>
        <translation>Utlämnad kopia</translation>
    </message>
    <message>
        <source>Person at the desk</source>
        <translation>Person vid bordet</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Inställning</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>contact details</source>
        <translation>kontaktuppgifter</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historik</translation>
    </message>
</context>
<context>
    <name>DisclosuresSection</name>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Copy of the period…</source>
        <translation>Kopia av perioden…</translation>
    </message>
    <message>
        <source>List of records…</source>
        <translation>Förteckning…</translation>
    </message>
    <message>
        <source>Register of processing…</source>
        <translation>Registerförteckning…</translation>
    </message>
    <message>
        <source>Find a person&apos;s data</source>
        <translation>Sök en persons uppgifter</translation>
    </message>
    <message>
        <source>Name, e-mail or phone, and Enter</source>
        <translation>Namn, e-post eller telefon, och Enter</translation>
    </message>
    <message>
        <source>Where the person&apos;s data is</source>
        <translation>Var personens uppgifter finns</translation>
    </message>
    <message>
        <source>Copies given out</source>
        <translation>Utlämnade kopior</translation>
    </message>
    <message>
        <source>No copy has been given out. Begin one from a case or a measure (Ctrl+U), or of a period.</source>
        <translation>Ingen kopia är utlämnad. Börja från ett ärende eller en åtgärd (Ctrl+U), eller av en period.</translation>
    </message>
    <message>
        <source>Save the list of records</source>
        <translation>Spara förteckningen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Writing the list of records</source>
        <translation>Skriver förteckningen</translation>
    </message>
    <message>
        <source>Stopped. No list was written.</source>
        <translation>Avbrutet. Ingen förteckning skrevs.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Sparad som {name}.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Skriver…</translation>
    </message>
    <message numerus="yes">
        <source>%n places to look. The search is logged, not the words.</source>
        <translation>
            <numerusform>%n ställe att titta på. Sökningen loggas, inte orden.</numerusform>
            <numerusform>%n ställen att titta på. Sökningen loggas, inte orden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. The search is logged, not the words.</source>
        <translation>Inget hittades. Sökningen loggas, inte orden.</translation>
    </message>
</context>
<context>
    <name>DisposalRun</name>
    <message>
        <source>What would be disposed of</source>
        <translation>Vad som skulle gallras</translation>
    </message>
    <message>
        <source>Dispose…</source>
        <translation>Gallra…</translation>
    </message>
    <message>
        <source>Exempt…</source>
        <translation>Undanta…</translation>
    </message>
    <message>
        <source>Lift the exemption</source>
        <translation>Häv undantaget</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Undanta</translation>
    </message>
    <message>
        <source>Dry run: nothing is removed yet</source>
        <translation>Provkörning: inget är borttaget än</translation>
    </message>
    <message>
        <source>No rule rests on a decision yet, so nothing is proposed.</source>
        <translation>Ingen regel vilar på ett beslut än, så inget föreslås.</translation>
    </message>
    <message>
        <source>Nothing has been kept for its whole time.</source>
        <translation>Inget har sparats hela sin tid.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are held back.</source>
        <translation>
            <numerusform>%Ln hålls kvar.</numerusform>
            <numerusform>%Ln hålls kvar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list shows the first %Ln of each.</source>
        <translation>
            <numerusform>Listan visar den första av varje.</numerusform>
            <numerusform>Listan visar de första %Ln av varje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would go: {counts}.</source>
        <translation>Skulle gallras: {counts}.</translation>
    </message>
    <message>
        <source>This cannot be undone. The words are removed from the store, its search index and its log. Only that something was there, and by which decision it went, is kept. Minutes that are kept may still mention it, and so do older backups until they are replaced.</source>
        <translation>Det går inte att ångra. Orden tas bort ur lagret, dess sökregister och dess logg. Kvar blir bara att något fanns och vilket beslut det gallrades efter. Minnesanteckningar som bevaras kan fortfarande nämna det, och äldre säkerhetskopior har det tills de byts ut.</translation>
    </message>
    <message>
        <source>Dispose of this for good: {counts}?</source>
        <translation>Gallra det här för gott: {counts}?</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>Gallra</translation>
    </message>
    <message>
        <source>Disposing</source>
        <translation>Gallrar</translation>
    </message>
    <message>
        <source>Stopped: nothing was disposed of.</source>
        <translation>Avbrutet: inget gallrades.</translation>
    </message>
    <message>
        <source>Disposed of: {counts}.</source>
        <translation>Gallrat: {counts}.</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>Varför den sparas</translation>
    </message>
    <message>
        <source>Why it is kept, such as: request KS 2026/0457</source>
        <translation>Varför den sparas, t.ex. begäran KS 2026/0457</translation>
    </message>
</context>
<context>
    <name>DraftFields</name>
    <message>
        <source>What is to be done?</source>
        <translation>Vad ska göras?</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ingen än</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Löpande</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Nästa uppföljning</translation>
    </message>
    <message>
        <source>Helping</source>
        <translation>Medverkande</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>{file} is no table. Choose a report, a case or a measure, and drop it there to attach it.</source>
        <translation>{file} är ingen tabell. Välj en rapport, ett ärende eller en åtgärd och släpp den där för att bifoga den.</translation>
    </message>
    <message>
        <source>{file} is no table to import.</source>
        <translation>{file} är ingen tabell att importera.</translation>
    </message>
    <message>
        <source>{count} files are dropped.</source>
        <translation>{count} filer släpptes.</translation>
    </message>
    <message>
        <source>Attach to the case</source>
        <translation>Bifoga till ärendet</translation>
    </message>
    <message>
        <source>Attach to the measure</source>
        <translation>Bifoga till åtgärden</translation>
    </message>
    <message>
        <source>Attach to the report</source>
        <translation>Bifoga till rapporten</translation>
    </message>
</context>
<context>
    <name>EarlierImports</name>
    <message>
        <source>Choose a file…</source>
        <translation>Välj en fil…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Drop a file here, or paste a table</source>
        <translation>Släpp en fil här, eller klistra in en tabell</translation>
    </message>
    <message>
        <source>CSV, Excel, OpenDocument, map files, Open311 or polisen.se. First you see what each row becomes.</source>
        <translation>Släpp en fil var som helst i fönstret, eller klistra in: CSV, Excel, OpenDocument, kartfiler, Open311, polisen.se. Du ser vad varje rad blir innan något skrivs.</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Inget har importerats än.</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Safety map</source>
        <translation>Trygghetskarta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Exact places may show where people live. Do not send or publish the file.</source>
        <translation>Exakta platser kan visa var någon bor. Skicka eller publicera inte filen.</translation>
    </message>
    <message>
        <source>Writing the map…</source>
        <translation>Skriver kartan…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Avbrutet. Inget skrevs.</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} är sparad.</translation>
    </message>
    <message>
        <source>Tick at least one kind.</source>
        <translation>Kryssa för minst ett slag.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Räknar …</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Title on the map</source>
        <translation>Rubrik på kartan</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Hur exakt</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Visar</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Det här går ut</translation>
    </message>
</context>
<context>
    <name>FactLines</name>
    <message>
        <source>What has been gathered</source>
        <translation>Vad som har samlats</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsList</name>
    <message>
        <source>What has happened</source>
        <translation>Vad som hänt</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>What has happened since last time</source>
        <translation>Vad som hänt sedan sist</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Situation</source>
        <translation>Lägesbild</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>The case&apos;s measures</source>
        <translation>Ärendets åtgärder</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denna vecka</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Förra veckan</translation>
    </message>
    <message>
        <source>Reports this week and last</source>
        <translation>Rapporter denna och förra veckan</translation>
    </message>
    <message>
        <source>prioritised area</source>
        <translation>prioriterat område</translation>
    </message>
    <message>
        <source>Tried before:</source>
        <translation>Prövat förut:</translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n rapport</numerusform>
            <numerusform>%n rapporter</numerusform>
        </translation>
    </message>
    <message>
        <source>Situation in {area}</source>
        <translation>Lägesbild för {area}</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Något gick fel</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Felrapport</translation>
    </message>
    <message>
        <source>Trygghetsbordet made a mistake. What you have saved is safe, and you can go on working. Send the report to whoever looks after the program; it holds nothing that anyone has written.</source>
        <translation>Trygghetsbordet gjorde fel. Det du har sparat är kvar och du kan arbeta vidare. Skicka felrapporten till den som sköter programmet; i den står inget som någon har skrivit.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopiera felrapporten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation>
            <numerusform>%Ln rapport</numerusform>
            <numerusform>%Ln rapporter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln ärende</numerusform>
            <numerusform>%Ln ärenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measures</source>
        <translation>
            <numerusform>%Ln åtgärd</numerusform>
            <numerusform>%Ln åtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a point</source>
        <translation>
            <numerusform>%Ln utan punkt</numerusform>
            <numerusform>%Ln utan punkt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Take away: {filter}</source>
        <translation>Ta bort: {filter}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Sök…</translation>
    </message>
    <message>
        <source>Search text and place on the map</source>
        <translation>Sök i text och plats på kartan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla slag</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alla kategorier</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alla områden</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Hela tiden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alla lägen</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>Senaste veckan</numerusform>
            <numerusform>%n veckor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing is called that</source>
        <translation>Inget heter så</translation>
    </message>
</context>
<context>
    <name>FixedItems</name>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>Items of every meeting</source>
        <translation>Punkter på varje möte</translation>
    </message>
    <message>
        <source>No items of your own stand on every agenda yet.</source>
        <translation>Inga egna punkter står på varje dagordning än.</translation>
    </message>
    <message>
        <source>Item on every agenda</source>
        <translation>Punkt på varje dagordning</translation>
    </message>
    <message>
        <source>e.g. Who is on call</source>
        <translation>t.ex. Jour i helgen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>On every agenda</source>
        <translation>På varje dagordning</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>What is decided?</source>
        <translation>Vad beslutas?</translation>
    </message>
    <message>
        <source>Save the follow-up</source>
        <translation>Spara uppföljningen</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Nästa uppföljning</translation>
    </message>
    <message>
        <source>New scope</source>
        <translation>Ny omfattning</translation>
    </message>
    <message>
        <source>What more is to be done?</source>
        <translation>Vad ska göras mer?</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>Nytt datum</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Vad blev det?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Why is it ended?</source>
        <translation>Varför avslutas den?</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Hur går det?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Optional: about places, never individuals</source>
        <translation>Frivilligt: om platser, aldrig om enskilda</translation>
    </message>
    <message>
        <source>What is it replaced with?</source>
        <translation>Vad ersätts den med?</translation>
    </message>
</context>
<context>
    <name>ForPartners</name>
    <message>
        <source>Text for partners</source>
        <translation>Text till samverkande aktörer</translation>
    </message>
    <message>
        <source>What they need to know besides. Residents never read it.</source>
        <translation>Det de behöver veta utöver det. Invånarna läser det aldrig.</translation>
    </message>
    <message>
        <source>Partners: stands on their papers</source>
        <translation>Samverkande aktörer: står på deras papper</translation>
    </message>
    <message>
        <source>They read the title, state, area, who is responsible and the day, and this:</source>
        <translation>De läser rubriken, läget, området, ansvarig och dagen, och det här:</translation>
    </message>
</context>
<context>
    <name>FoundPlace</name>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
    <message>
        <source>Go to {where}</source>
        <translation>Gå till {where}</translation>
    </message>
    <message>
        <source>Why may “{words}” stand?</source>
        <translation>Varför får ”{words}” stå kvar?</translation>
    </message>
    <message>
        <source>Why may it stand? This is kept with the minutes.</source>
        <translation>Varför får det stå kvar? Det sparas med anteckningarna.</translation>
    </message>
</context>
<context>
    <name>GivePanel</name>
    <message>
        <source>How was the answer given?</source>
        <translation>Hur lämnades svaret?</translation>
    </message>
    <message>
        <source>It is given</source>
        <translation>Svaret är lämnat</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>by e-mail, by letter, by phone…</source>
        <translation>e-post, brev, telefon…</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Lämnad den</translation>
    </message>
</context>
<context>
    <name>GoAnywhere</name>
    <message>
        <source>Go to a page, a case, a measure, an actor or a command…</source>
        <translation>Gå till en sida, ett ärende, en åtgärd, en aktör eller ett kommando…</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Hur exakt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Slutord</translation>
    </message>
    <message>
        <source>Registry number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Nästa uppföljning</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Väntar på</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Återkoppling</translation>
    </message>
    <message>
        <source>Place taken from</source>
        <translation>Plats efter namnet</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation>Varför det får stå</translation>
    </message>
    <message>
        <source>Public title</source>
        <translation>Publik rubrik</translation>
    </message>
    <message>
        <source>Public text</source>
        <translation>Publik text</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>What looks personal</source>
        <translation>Det som ser ut som personuppgifter</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behålls</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>spärrar</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>ta ställning</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>nämns</translation>
    </message>
</context>
<context>
    <name>HitPanel</name>
    <message>
        <source>Nothing here looks like it is about a person</source>
        <translation>Inget här ser ut att handla om en person</translation>
    </message>
    <message>
        <source>Nothing left to decide about</source>
        <translation>Inget kvar att ta ställning till</translation>
    </message>
    <message numerus="yes">
        <source>%n things to decide about</source>
        <translation>
            <numerusform>%n sak att ta ställning till</numerusform>
            <numerusform>%n saker att ta ställning till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop the text</source>
        <translation>
            <numerusform>%n spärrar</numerusform>
            <numerusform>%n spärrar</numerusform>
        </translation>
    </message>
    <message>
        <source>EST is about places, not people. F7 goes to the next one.</source>
        <translation>EST handlar om platser, inte personer. F7 går till nästa.</translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation>Ompröva</translation>
    </message>
    <message>
        <source>Keep with a reason…</source>
        <translation>Behåll med skäl…</translation>
    </message>
    <message>
        <source>Kept: {reason}</source>
        <translation>Behålls: {reason}</translation>
    </message>
    <message>
        <source>It can only be removed or replaced.</source>
        <translation>Det kan bara tas bort eller ersättas.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersätt…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Föregående</translation>
    </message>
</context>
<context>
    <name>HitReason</name>
    <message>
        <source>Points at one person wherever it stands.</source>
        <translation>Pekar ut en person var det än står.</translation>
    </message>
    <message>
        <source>Points at one patient wherever it stands.</source>
        <translation>Pekar ut en patient var det än står.</translation>
    </message>
    <message>
        <source>A sole trader&apos;s number is the owner&apos;s personal one.</source>
        <translation>En enskild firmas nummer är ägarens personnummer.</translation>
    </message>
    <message>
        <source>With a place, a birth date points at one person.</source>
        <translation>Tillsammans med en plats pekar ett födelsedatum ut en person.</translation>
    </message>
    <message>
        <source>Leads to a report with people in it.</source>
        <translation>Leder till en anmälan med människor i.</translation>
    </message>
    <message>
        <source>Looks like somebody&apos;s own number.</source>
        <translation>Ser ut som någons eget nummer.</translation>
    </message>
    <message>
        <source>Looks like somebody&apos;s own address.</source>
        <translation>Ser ut som någons egen adress.</translation>
    </message>
    <message>
        <source>May point at somebody&apos;s computer.</source>
        <translation>Kan peka ut någons dator.</translation>
    </message>
    <message>
        <source>Tells who owns the vehicle.</source>
        <translation>Visar vem som äger fordonet.</translation>
    </message>
    <message>
        <source>Tells where somebody lives. A street or an area is enough.</source>
        <translation>Visar var någon bor. En gata eller ett område räcker.</translation>
    </message>
    <message>
        <source>Looks like the name of a person.</source>
        <translation>Ser ut som namnet på en person.</translation>
    </message>
    <message>
        <source>So exact that it may be a dwelling.</source>
        <translation>Så exakt att det kan vara en bostad.</translation>
    </message>
    <message>
        <source>Tells of somebody&apos;s health.</source>
        <translation>Berättar om någons hälsa.</translation>
    </message>
    <message>
        <source>Tells that somebody may have done a crime.</source>
        <translation>Säger att någon kan ha begått ett brott.</translation>
    </message>
    <message>
        <source>Tells of somebody&apos;s origin.</source>
        <translation>Berättar om någons ursprung.</translation>
    </message>
    <message>
        <source>Tells of somebody&apos;s belief or conviction.</source>
        <translation>Berättar om någons tro eller övertygelse.</translation>
    </message>
    <message>
        <source>May tell who somebody is.</source>
        <translation>Kan avslöja vem någon är.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>partly taken over</source>
        <translation>tas delvis över</translation>
    </message>
    <message>
        <source>is taken over</source>
        <translation>tas över</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>date in the future</source>
        <translation>datum i framtiden</translation>
    </message>
    <message>
        <source>odd date</source>
        <translation>orimligt datum</translation>
    </message>
    <message>
        <source>probably the same</source>
        <translation>trolig dubblett</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>utanför</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Windows (western European)</source>
        <translation>Windows (västeuropeisk)</translation>
    </message>
    <message>
        <source>Macintosh</source>
        <translation>Macintosh</translation>
    </message>
    <message>
        <source>DOS</source>
        <translation>DOS</translation>
    </message>
    <message>
        <source>ISO 8859-1 (western European)</source>
        <translation>ISO 8859-1 (västeuropeisk)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabb</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>lodstreck</translation>
    </message>
    <message>
        <source>2026-05-31, year first</source>
        <translation>2026-05-31, år först</translation>
    </message>
    <message>
        <source>31/5 2026, day first</source>
        <translation>31/5 2026, dag först</translation>
    </message>
    <message>
        <source>5/31 2026, month first</source>
        <translation>5/31 2026, månad först</translation>
    </message>
    <message>
        <source>31 May 2026, in words</source>
        <translation>31 maj 2026, i ord</translation>
    </message>
    <message>
        <source>20260531, all in one</source>
        <translation>20260531, ihopskrivet</translation>
    </message>
    <message>
        <source>46173, Excel&apos;s days</source>
        <translation>46173, Excels dagar</translation>
    </message>
    <message>
        <source>1780178400000, milliseconds</source>
        <translation>1780178400000, millisekunder</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>not taken in</source>
        <translation>tas inte in</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>upptäcks</translation>
    </message>
</context>
<context>
    <name>ImportDone</name>
    <message>
        <source>Screen now</source>
        <translation>Granska nu</translation>
    </message>
    <message>
        <source>Undo the import…</source>
        <translation>Ångra importen…</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Spara avvisade rader…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>En annan fil…</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>Importen är klar</translation>
    </message>
    <message>
        <source>Nothing new came in</source>
        <translation>Inget nytt kom in</translation>
    </message>
    <message>
        <source>new reports</source>
        <translation>nya rapporter</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>fanns redan</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>ändrade, tagna över</translation>
    </message>
    <message>
        <source>changed, left as they are</source>
        <translation>ändrade, lämnade som de är</translation>
    </message>
    <message>
        <source>probably the same</source>
        <translation>troliga dubbletter</translation>
    </message>
    <message>
        <source>without a point</source>
        <translation>utan punkt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>avvisade</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files</source>
        <translation>
            <numerusform>%Ln bifogad fil</numerusform>
            <numerusform>%Ln bifogade filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named files are not attached:</source>
        <translation>
            <numerusform>%Ln fil som raderna nämner är inte bifogad:</numerusform>
            <numerusform>%Ln filer som raderna nämner är inte bifogade:</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Inklistrad text</translation>
    </message>
</context>
<context>
    <name>ImportHistory</name>
    <message>
        <source>Imports</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports were taken back.</source>
        <translation>
            <numerusform>%Ln rapport togs tillbaka.</numerusform>
            <numerusform>%Ln rapporter togs tillbaka.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportKinds</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Samma</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrade</translation>
    </message>
    <message>
        <source>Probably the same</source>
        <translation>Troliga dubbletter</translation>
    </message>
    <message>
        <source>Without a point</source>
        <translation>Utan punkt</translation>
    </message>
    <message>
        <source>Known already, just as they are here: not taken in again</source>
        <translation>Finns redan, precis likadana. Tas inte in igen</translation>
    </message>
    <message>
        <source>Known already, but the sender has changed something: choose what counts</source>
        <translation>Finns redan, men avsändaren har ändrat något. Välj vad som ska gälla</translation>
    </message>
    <message>
        <source>Probably tell of the same as another report: taken in, and marked so</source>
        <translation>Berättar troligen om samma sak som en annan rapport. Tas in och märks</translation>
    </message>
    <message>
        <source>New, with no point on the map: placed by hand afterwards</source>
        <translation>Nya, men utan punkt på kartan. De placeras för hand efteråt</translation>
    </message>
    <message>
        <source>New, at a point that stands for “unknown”, like the town hall: not used</source>
        <translation>Nya, på en punkt som betyder ”vet inte”, till exempel kommunhuset. Den punkten används inte</translation>
    </message>
    <message>
        <source>Cannot be taken in; each row says why</source>
        <translation>Kan inte tas in. Varje rad säger varför</translation>
    </message>
    <message>
        <source>Fall-back point</source>
        <translation>Schablonpunkt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvisade</translation>
    </message>
</context>
<context>
    <name>ImportLooking</name>
    <message>
        <source>Rows of the file</source>
        <translation>Filens rader</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln reports</source>
        <translation>
            <numerusform>importera %Ln rapport</numerusform>
            <numerusform>importera %Ln rapporter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take over %Ln changes</source>
        <translation>
            <numerusform>ta över %Ln ändrad</numerusform>
            <numerusform>ta över %Ln ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new, %Ln changed</source>
        <translation>
            <numerusform>Inget nytt, %Ln ändrad</numerusform>
            <numerusform>Inget nytt, %Ln ändrade</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation> och </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Inget att importera</translation>
    </message>
    <message>
        <source>Take over no changes</source>
        <translation>Ta inte över någon</translation>
    </message>
    <message>
        <source>Take over all changes</source>
        <translation>Ta över alla ändringar</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Om filen</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Spara avvisade rader…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>ImportNotices</name>
    <message>
        <source>Choose the source…</source>
        <translation>Välj källa…</translation>
    </message>
    <message>
        <source>Find out anew</source>
        <translation>Glöm det och upptäck själv</translation>
    </message>
    <message>
        <source>Mend the letters</source>
        <translation>Laga bokstäverna</translation>
    </message>
    <message>
        <source>Who has sent the file? It is taken in as: {source}.</source>
        <translation>Vem har skickat filen? Den tas in som {source}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported already {day}, {rows}.</source>
        <translation>Redan importerad {day}, {rows}.</translation>
    </message>
    <message>
        <source>Read as you said the last time, {day}.</source>
        <translation>Läses som du sade förra gången, {day}.</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>tas inte in</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have numbers that are known but tell of something else. Name the sender, and they are taken in as new.</source>
        <translation>
            <numerusform>%Ln rad har ett nummer som redan finns men berättar om något annat. Namnge avsändaren, så tas den in som ny.</numerusform>
            <numerusform>%Ln rader har nummer som redan finns men berättar om något annat. Namnge avsändaren, så tas de in som nya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOptions</name>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Teckenkodning</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Koordinatsystem</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The file is not read yet. Say what you know of it.</source>
        <translation>Filen är inte läst än. Säg det du vet om den.</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>upptäcks</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>where the source does not say enough</source>
        <translation>t.ex. Karlskogahem</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>Mellan cellerna</translation>
    </message>
    <message>
        <source>Sheet or layer</source>
        <translation>Blad eller lager</translation>
    </message>
    <message>
        <source>Found out of the file. Change what is not right.</source>
        <translation>Upptäckt i filen. Ändra det som inte stämmer.</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Filens kolumner</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>Reports of the import</source>
        <translation>Importens rapporter</translation>
    </message>
    <message>
        <source>Rows turned away</source>
        <translation>Avvisade rader</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln ny</numerusform>
            <numerusform>%Ln nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln same</source>
        <translation>
            <numerusform>%Ln samma</numerusform>
            <numerusform>%Ln samma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln ändrad</numerusform>
            <numerusform>%Ln ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln probably the same</source>
        <translation>
            <numerusform>%Ln trolig dubblett</numerusform>
            <numerusform>%Ln troliga dubbletter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln avvisad</numerusform>
            <numerusform>%Ln avvisade</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back {when}</source>
        <translation>ångrad {when}</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Visa i listan</translation>
    </message>
    <message>
        <source>Undo the import…</source>
        <translation>Ångra importen…</translation>
    </message>
</context>
<context>
    <name>ImportQuestion</name>
    <message>
        <source>Something else…</source>
        <translation>Något annat…</translation>
    </message>
    <message>
        <source>Choose beside…</source>
        <translation>Välj vid sidan…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>En annan fil…</translation>
    </message>
</context>
<context>
    <name>ImportRowPanel</name>
    <message>
        <source>No row chosen</source>
        <translation>Ingen rad vald</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Rad {line}</translation>
    </message>
    <message>
        <source>Column {column}</source>
        <translation>Kolumn {column}</translation>
    </message>
    <message>
        <source>line {line} of the file</source>
        <translation>rad {line} i filen</translation>
    </message>
    <message>
        <source>at a fall-back point</source>
        <translation>på en schablonpunkt</translation>
    </message>
    <message>
        <source>outside the municipality</source>
        <translation>utanför kommunen</translation>
    </message>
    <message>
        <source>axes put right</source>
        <translation>axlar rättade</translation>
    </message>
    <message>
        <source>contact details kept apart</source>
        <translation>kontaktuppgifter sparas för sig</translation>
    </message>
    <message>
        <source>personal data in the text</source>
        <translation>personuppgifter i texten</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>There are no words on the clipboard.</source>
        <translation>Det finns ingen text i urklipp.</translation>
    </message>
    <message>
        <source>{file} is no table. Pictures and letters are attached to a report or a case.</source>
        <translation>{file} är ingen tabell. Bilder och brev bifogas till en rapport eller ett ärende.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Lämna ändå</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked changes have not been imported. Leave the file?</source>
        <translation>
            <numerusform>%Ln ikryssad ändring är inte importerad än. Lämna filen?</numerusform>
            <numerusform>%Ln ikryssade ändringar är inte importerade än. Lämna filen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Läser {file}</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importerar {file}</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>Importera rapporter</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Inklistrad text</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked changes have not been imported.</source>
        <translation>
            <numerusform>%Ln ikryssad ändring är inte importerad än.</numerusform>
            <numerusform>%Ln ikryssade ändringar är inte importerade än.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has not been imported.</source>
        <translation>{file} är inte importerad än.</translation>
    </message>
    <message>
        <source>Change to {file}</source>
        <translation>Byt till {file}</translation>
    </message>
    <message>
        <source>The reading was stopped. Nothing has been written.</source>
        <translation>Läsningen avbröts. Ingenting har skrivits.</translation>
    </message>
    <message>
        <source>There is nothing new in the file: nothing is imported.</source>
        <translation>Det finns inget nytt i filen. Inget importeras.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are changed by the sender. T takes over the chosen.</source>
        <translation>
            <numerusform>Avsändaren har ändrat %Ln rad. T tar över den.</numerusform>
            <numerusform>Avsändaren har ändrat %Ln rader. T tar över de valda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a quick report of it</source>
        <translation>Gör en snabbrapport</translation>
    </message>
    <message>
        <source>What you pasted is no table: “{text}”</source>
        <translation>Det du klistrade in är ingen tabell: ”{text}”</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing has been written.</source>
        <translation>Importen avbröts. Ingenting har skrivits.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Övertagna</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Inklistrad text</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ångrad</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Skäl</translation>
    </message>
</context>
<context>
    <name>ImportsSection</name>
    <message>
        <source>Import a file…</source>
        <translation>Importera en fil…</translation>
    </message>
    <message>
        <source>Nothing has been imported</source>
        <translation>Inget har importerats</translation>
    </message>
    <message>
        <source>Every import is kept here with its rows, and can be taken back whole.</source>
        <translation>Här finns varje import med sina rader, och kan tas tillbaka hel.</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>What is said: about places and situations, never individuals</source>
        <translation>Det som sägs: om platser och situationer, aldrig om enskilda</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>What is decided, if anything</source>
        <translation>Vad som beslutas, om något</translation>
    </message>
    <message>
        <source>The round: a line for each, e.g. The police: calm in the centre</source>
        <translation>Rundan: en rad för var och en, t.ex. Polisen: lugnt i centrum</translation>
    </message>
</context>
<context>
    <name>ItemMap</name>
    <message>
        <source>The item&apos;s place on the map</source>
        <translation>Punktens plats på kartan</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Why will it not be done?</source>
        <translation>Varför genomförs den inte?</translation>
    </message>
    <message>
        <source>Will not be done</source>
        <translation>Genomförs inte</translation>
    </message>
    <message>
        <source>New measure, decided now</source>
        <translation>Ny åtgärd, beslutas nu</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
    <message>
        <source>Lift the matter to another body</source>
        <translation>Lyft frågan vidare</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lyft</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Ny punkt</translation>
    </message>
    <message>
        <source>New item, e.g. 18/12 Last day of term</source>
        <translation>Ny punkt, t.ex. 18/12 Skolavslutning</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Följ upp…</translation>
    </message>
    <message>
        <source>Move date…</source>
        <translation>Flytta datum…</translation>
    </message>
    <message>
        <source>Will not be done…</source>
        <translation>Genomförs inte…</translation>
    </message>
    <message>
        <source>New measure…</source>
        <translation>Ny åtgärd…</translation>
    </message>
    <message>
        <source>Lift to…</source>
        <translation>Lyft till…</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Lägg till punkt</translation>
    </message>
    <message>
        <source>Take the item away</source>
        <translation>Ta bort punkten</translation>
    </message>
</context>
<context>
    <name>ItemStage</name>
    <message>
        <source>Tried before:</source>
        <translation>Prövat förut:</translation>
    </message>
    <message>
        <source>prioritised area</source>
        <translation>prioriterat område</translation>
    </message>
    <message>
        <source>We speak of places, situations and surroundings, never of individuals.</source>
        <translation>Vi talar om platser, situationer och miljöer, aldrig om enskilda.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Tillsammans med</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Väntar på</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>{count}, of them {this} this week and {last} last</source>
        <translation>{count}, varav {this} den här veckan och {last} förra</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>väntar på svar</translation>
    </message>
    <message>
        <source>answered {day}: {answer}</source>
        <translation>svarade {day}: {answer}</translation>
    </message>
    <message>
        <source>{matter}, to {body}: {asked} ({answer})</source>
        <translation>{matter}, till {body}: {asked} ({answer})</translation>
    </message>
    <message>
        <source>The item</source>
        <translation>Punkten</translation>
    </message>
</context>
<context>
    <name>KeepAsked</name>
    <message>
        <source>Why may it stand?</source>
        <translation>Varför får det stå kvar?</translation>
    </message>
    <message>
        <source>The reason is kept in the log, with your name</source>
        <translation>Skälet sparas i loggen med ditt namn</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Belongs to an office, not to a person</source>
        <translation>Hör till en verksamhet, inte till en person</translation>
    </message>
    <message>
        <source>Is the name of a place, an association or a company</source>
        <translation>Är namnet på en plats, en förening eller ett företag</translation>
    </message>
    <message>
        <source>Is somebody&apos;s public role, and they know of it</source>
        <translation>Är någons offentliga uppdrag, och personen vet om det</translation>
    </message>
    <message>
        <source>Is something else than it looks like</source>
        <translation>Är något annat än det ser ut som</translation>
    </message>
    <message>
        <source>Why may “{words}” stand?</source>
        <translation>Varför får ”{words}” stå kvar?</translation>
    </message>
</context>
<context>
    <name>KeepPanel</name>
    <message>
        <source>How was it kept?</source>
        <translation>Hur infriades det?</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>Infriat</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>called, told at the meeting…</source>
        <translation>ringde, berättade på mötet…</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Keys on this page</source>
        <translation>Tangenter på den här sidan</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Safety map</source>
        <translation>Trygghetskartan</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enkät</translation>
    </message>
    <message>
        <source>Safety walk</source>
        <translation>Trygghetsvandring</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polis</translation>
    </message>
    <message>
        <source>Housing company</source>
        <translation>Bostadsbolag</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>Servicecenter</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Vykort</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Rapportör</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>Rescue service</source>
        <translation>Räddningstjänst</translation>
    </message>
    <message>
        <source>Security guard</source>
        <translation>Vaktbolag</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Näringsliv</translation>
    </message>
    <message>
        <source>Own observation</source>
        <translation>Egen iakttagelse</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>kopplad</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>dubblett</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>avvisad</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>ej aktuell</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>given</source>
        <translation>lämnad</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punkt</translation>
    </message>
    <message>
        <source>street</source>
        <translation>gata</translation>
    </message>
    <message>
        <source>area</source>
        <translation>område</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kommun</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänd</translation>
    </message>
    <message>
        <source>morning 6–10</source>
        <translation>morgon 6–10</translation>
    </message>
    <message>
        <source>day 10–16</source>
        <translation>dag 10–16</translation>
    </message>
    <message>
        <source>evening 16–22</source>
        <translation>kväll 16–22</translation>
    </message>
    <message>
        <source>night 22–6</source>
        <translation>natt 22–6</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>vinter</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>vår</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>sommar</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>höst</translation>
    </message>
    <message>
        <source>something that happened</source>
        <translation>inträffad händelse</translation>
    </message>
    <message>
        <source>felt unsafe</source>
        <translation>upplevd otrygghet</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>önskemål</translation>
    </message>
    <message>
        <source>upcoming</source>
        <translation>kommande</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>analys</translation>
    </message>
    <message>
        <source>measure under way</source>
        <translation>åtgärd pågår</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>uppföljning</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>avslutad</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>löst</translation>
    </message>
    <message>
        <source>no measure needed</source>
        <translation>ingen åtgärd behövs</translation>
    </message>
    <message>
        <source>handed to another forum</source>
        <translation>lämnat till annat forum</translation>
    </message>
    <message>
        <source>merged with another case</source>
        <translation>sammanfört med annat ärende</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>föreslagen</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>beslutad</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>done</source>
        <translation>genomförd</translation>
    </message>
    <message>
        <source>followed up</source>
        <translation>uppföljd</translation>
    </message>
    <message>
        <source>waiting for others</source>
        <translation>väntar på extern</translation>
    </message>
    <message>
        <source>will not be done</source>
        <translation>genomförs inte</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>insats</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>åtgärd</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>veckovis</translation>
    </message>
    <message>
        <source>for the period</source>
        <translation>för perioden</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>årsvis</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grön</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gul</translation>
    </message>
    <message>
        <source>red</source>
        <translation>röd</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätta</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Utökas</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Bytas ut</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Avslutas</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerat</translation>
    </message>
    <message>
        <source>held</source>
        <translation>hållet</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>finalised</source>
        <translation>fastställd</translation>
    </message>
    <message>
        <source>dispatched</source>
        <translation>expedierad</translation>
    </message>
    <message>
        <source>present</source>
        <translation>närvarande</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>förhinder</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>frånvarande</translation>
    </message>
    <message>
        <source>steering group</source>
        <translation>styrgruppen</translation>
    </message>
    <message>
        <source>crime prevention council</source>
        <translation>LokBrå</translation>
    </message>
    <message>
        <source>Opening, attendance</source>
        <translation>Öppnande, närvaro</translation>
    </message>
    <message>
        <source>Reminder: nothing about individuals</source>
        <translation>Påminnelse: inga uppgifter om enskilda</translation>
    </message>
    <message>
        <source>Follow-up of measures</source>
        <translation>Uppföljning av åtgärder</translation>
    </message>
    <message>
        <source>Situation by area</source>
        <translation>Lägesbild per område</translation>
    </message>
    <message>
        <source>New reports and cases</source>
        <translation>Nya rapporter och ärenden</translation>
    </message>
    <message>
        <source>New measures, decisions</source>
        <translation>Nya åtgärder, beslut</translation>
    </message>
    <message>
        <source>Coming period</source>
        <translation>Kommande period</translation>
    </message>
    <message>
        <source>To raise with the steering group</source>
        <translation>Att lyfta till styrgruppen</translation>
    </message>
    <message>
        <source>Feedback and publication</source>
        <translation>Återkoppling och publicering</translation>
    </message>
    <message>
        <source>Other matters</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nästa möte</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>under granskning</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>godkänd</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicerad</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>tillbakadragen</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>att granska</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>tillbakaskickad</translation>
    </message>
    <message>
        <source>still true?</source>
        <translation>stämmer texten än?</translation>
    </message>
    <message>
        <source>its days have passed</source>
        <translation>dagarna har passerat</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>att skriva</translation>
    </message>
    <message>
        <source>ready to publish</source>
        <translation>redo att publicera</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>går ut snart</translation>
    </message>
    <message>
        <source>with another reviewer</source>
        <translation>hos en annan granskare</translation>
    </message>
    <message>
        <source>waits for its day</source>
        <translation>väntar på sin dag</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brev</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>for the website</source>
        <translation>webbplatsen</translation>
    </message>
    <message>
        <source>for an answer</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>with residents</source>
        <translation>med boende</translation>
    </message>
    <message>
        <source>the group&apos;s own</source>
        <translation>EST:s egen</translation>
    </message>
    <message>
        <source>personal identity number</source>
        <translation>personnummer</translation>
    </message>
    <message>
        <source>coordination number</source>
        <translation>samordningsnummer</translation>
    </message>
    <message>
        <source>reserve number</source>
        <translation>reservnummer</translation>
    </message>
    <message>
        <source>sole trader&apos;s number</source>
        <translation>enskild firmas nummer</translation>
    </message>
    <message>
        <source>identity document</source>
        <translation>legitimation</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>födelsedatum</translation>
    </message>
    <message>
        <source>police reference</source>
        <translation>polisens K-nummer</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>telefonnummer</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-postadress</translation>
    </message>
    <message>
        <source>account on the net</source>
        <translation>konto på nätet</translation>
    </message>
    <message>
        <source>network address</source>
        <translation>IP-adress</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>bankkonto</translation>
    </message>
    <message>
        <source>number plate</source>
        <translation>registreringsnummer</translation>
    </message>
    <message>
        <source>home address</source>
        <translation>bostadsadress</translation>
    </message>
    <message>
        <source>name of a person</source>
        <translation>personnamn</translation>
    </message>
    <message>
        <source>exact coordinates</source>
        <translation>exakta koordinater</translation>
    </message>
    <message>
        <source>somebody&apos;s health</source>
        <translation>någons hälsa</translation>
    </message>
    <message>
        <source>somebody&apos;s sex life</source>
        <translation>någons sexualliv</translation>
    </message>
    <message>
        <source>suspicion of crime</source>
        <translation>misstanke om brott</translation>
    </message>
    <message>
        <source>ethnic origin</source>
        <translation>etniskt ursprung</translation>
    </message>
    <message>
        <source>belief or conviction</source>
        <translation>tro eller åsikt</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>säker</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>trolig</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>kanske</translation>
    </message>
    <message>
        <source>the check digit is right</source>
        <translation>kontrollsiffran stämmer</translation>
    </message>
    <message>
        <source>a word beside it says so, though the check digit is wrong</source>
        <translation>ett ord intill säger det, fast kontrollsiffran är fel</translation>
    </message>
    <message>
        <source>a word beside it says so</source>
        <translation>ett ord intill säger det</translation>
    </message>
    <message>
        <source>it is written like one</source>
        <translation>det skrivs så</translation>
    </message>
    <message>
        <source>it is in the list of names</source>
        <translation>står i namnlistan</translation>
    </message>
    <message>
        <source>somebody lives there</source>
        <translation>någon bor där</translation>
    </message>
    <message>
        <source>the sentence is about a person</source>
        <translation>meningen handlar om en person</translation>
    </message>
    <message>
        <source>looks like an office&apos;s own</source>
        <translation>ser ut som en myndighets egen</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>var den togs</translation>
    </message>
    <message>
        <source>who took it</source>
        <translation>vem som tog den</translation>
    </message>
    <message>
        <source>the camera it was taken with</source>
        <translation>kameran den togs med</translation>
    </message>
    <message>
        <source>when it was taken</source>
        <translation>när den togs</translation>
    </message>
    <message>
        <source>a written comment</source>
        <translation>en skriven kommentar</translation>
    </message>
    <message>
        <source>own shapes</source>
        <translation>egna former</translation>
    </message>
    <message>
        <source>MBTiles</source>
        <translation>MBTiles</translation>
    </message>
    <message>
        <source>PMTiles</source>
        <translation>PMTiles</translation>
    </message>
    <message>
        <source>XYZ</source>
        <translation>XYZ</translation>
    </message>
    <message>
        <source>WMTS</source>
        <translation>WMTS</translation>
    </message>
    <message>
        <source>WMS</source>
        <translation>WMS</translation>
    </message>
    <message>
        <source>petrol</source>
        <translation>petrol</translation>
    </message>
    <message>
        <source>brick</source>
        <translation>tegel</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>bärnsten</translation>
    </message>
    <message>
        <source>leaf green</source>
        <translation>lövgrön</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grå</translation>
    </message>
    <message>
        <source>is not fetched</source>
        <translation>hämtas inte</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>svarar inte</translation>
    </message>
    <message>
        <source>asks for a login</source>
        <translation>kräver inloggning</translation>
    </message>
    <message>
        <source>points elsewhere</source>
        <translation>hänvisar någon annanstans</translation>
    </message>
    <message>
        <source>gives no pictures</source>
        <translation>ger inga bilder</translation>
    </message>
    <message>
        <source>gives too much</source>
        <translation>ger för mycket</translation>
    </message>
    <message>
        <source>answers with an error</source>
        <translation>svarar med ett fel</translation>
    </message>
    <message>
        <source>has lost its file</source>
        <translation>saknar sin fil</translation>
    </message>
    <message>
        <source>has a damaged file</source>
        <translation>har en skadad fil</translation>
    </message>
    <message>
        <source>Report added</source>
        <translation>Rapport inlagd</translation>
    </message>
    <message>
        <source>Linked to a case</source>
        <translation>Kopplat till ärende</translation>
    </message>
    <message>
        <source>Areas worked out again</source>
        <translation>Områden omräknade</translation>
    </message>
    <message>
        <source>Map layer added</source>
        <translation>Kartlager tillagt</translation>
    </message>
    <message>
        <source>Report unlinked</source>
        <translation>Koppling borttagen</translation>
    </message>
    <message>
        <source>Report marked as duplicate</source>
        <translation>Rapport märkt som dubblett</translation>
    </message>
    <message>
        <source>Report dismissed</source>
        <translation>Rapport avvisad</translation>
    </message>
    <message>
        <source>Report to be screened again</source>
        <translation>Rapport åter att granska</translation>
    </message>
    <message>
        <source>Report placed</source>
        <translation>Rapport placerad</translation>
    </message>
    <message>
        <source>Report changed</source>
        <translation>Rapport ändrad</translation>
    </message>
    <message>
        <source>Feedback noted</source>
        <translation>Återkoppling noterad</translation>
    </message>
    <message>
        <source>Sender&apos;s changes taken over</source>
        <translation>Avsändarens ändringar övertagna</translation>
    </message>
    <message>
        <source>Contact details read</source>
        <translation>Kontaktuppgifter lästa</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Fil bifogad</translation>
    </message>
    <message>
        <source>Attachment removed</source>
        <translation>Bilaga borttagen</translation>
    </message>
    <message>
        <source>Place names imported</source>
        <translation>Ortnamn inlästa</translation>
    </message>
    <message>
        <source>File imported</source>
        <translation>Fil importerad</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Import ångrad</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Ärende öppnat</translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation>Ärende ändrat</translation>
    </message>
    <message>
        <source>Case placed</source>
        <translation>Ärende placerat</translation>
    </message>
    <message>
        <source>Case moved on</source>
        <translation>Ärende flyttat vidare</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Anteckning skriven</translation>
    </message>
    <message>
        <source>Case split</source>
        <translation>Ärende delat</translation>
    </message>
    <message>
        <source>Cases merged</source>
        <translation>Ärenden sammanförda</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Ärende avslutat</translation>
    </message>
    <message>
        <source>Case opened again</source>
        <translation>Ärende återöppnat</translation>
    </message>
    <message>
        <source>Measure proposed</source>
        <translation>Åtgärd föreslagen</translation>
    </message>
    <message>
        <source>Measure decided</source>
        <translation>Åtgärd beslutad</translation>
    </message>
    <message>
        <source>Measure changed</source>
        <translation>Åtgärd ändrad</translation>
    </message>
    <message>
        <source>Measure moved on</source>
        <translation>Åtgärd flyttad vidare</translation>
    </message>
    <message>
        <source>Due date moved</source>
        <translation>Datum flyttat</translation>
    </message>
    <message>
        <source>Measure followed up</source>
        <translation>Åtgärd uppföljd</translation>
    </message>
    <message>
        <source>Actor changed</source>
        <translation>Aktör ändrad</translation>
    </message>
    <message>
        <source>Area changed</source>
        <translation>Område ändrat</translation>
    </message>
    <message>
        <source>Areas imported</source>
        <translation>Områden importerade</translation>
    </message>
    <message>
        <source>Area prioritised</source>
        <translation>Område prioriterat</translation>
    </message>
    <message>
        <source>Area drawn</source>
        <translation>Område ritat</translation>
    </message>
    <message>
        <source>Area divided</source>
        <translation>Område delat</translation>
    </message>
    <message>
        <source>Map layer changed</source>
        <translation>Kartlager ändrat</translation>
    </message>
    <message>
        <source>Map layer removed</source>
        <translation>Kartlager borttaget</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>Vy sparad</translation>
    </message>
    <message>
        <source>Saved view changed</source>
        <translation>Sparad vy ändrad</translation>
    </message>
    <message>
        <source>Saved view removed</source>
        <translation>Vy borttagen</translation>
    </message>
    <message>
        <source>Place made less exact</source>
        <translation>Platsen gjord mindre exakt</translation>
    </message>
    <message>
        <source>Category changed</source>
        <translation>Kategori ändrad</translation>
    </message>
    <message>
        <source>Meeting planned</source>
        <translation>Möte planerat</translation>
    </message>
    <message>
        <source>Meeting changed</source>
        <translation>Möte ändrat</translation>
    </message>
    <message>
        <source>Attendance noted</source>
        <translation>Närvaro noterad</translation>
    </message>
    <message>
        <source>Item noted</source>
        <translation>Punkt noterad</translation>
    </message>
    <message>
        <source>Meeting closed</source>
        <translation>Mötet avslutat</translation>
    </message>
    <message>
        <source>Item moved on the agenda</source>
        <translation>Punkten flyttad</translation>
    </message>
    <message>
        <source>Item parked</source>
        <translation>Punkten parkerad</translation>
    </message>
    <message>
        <source>Lifted to another body</source>
        <translation>Lyft vidare</translation>
    </message>
    <message>
        <source>What is asked was changed</source>
        <translation>Det som efterfrågas ändrat</translation>
    </message>
    <message>
        <source>Answer noted</source>
        <translation>Svaret antecknat</translation>
    </message>
    <message>
        <source>What was lifted was taken back</source>
        <translation>Det lyfta taget tillbaka</translation>
    </message>
    <message>
        <source>Minutes locked</source>
        <translation>Minnesanteckningar fastställda</translation>
    </message>
    <message>
        <source>Minutes dispatched</source>
        <translation>Minnesanteckningar expedierade</translation>
    </message>
    <message>
        <source>Minutes corrected</source>
        <translation>Minnesanteckningar rättade</translation>
    </message>
    <message>
        <source>Masked copy made</source>
        <translation>Maskad kopia gjord</translation>
    </message>
    <message>
        <source>Proposed for publication</source>
        <translation>Föreslagen för publicering</translation>
    </message>
    <message>
        <source>Public text changed</source>
        <translation>Publik text ändrad</translation>
    </message>
    <message>
        <source>Publication reviewed</source>
        <translation>Publicering granskad</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicerad</translation>
    </message>
    <message>
        <source>Publication withdrawn</source>
        <translation>Publicering tillbakadragen</translation>
    </message>
    <message>
        <source>Comment on the public text</source>
        <translation>Kommentar till den publika texten</translation>
    </message>
    <message>
        <source>Publication scheduled</source>
        <translation>Publicering tidsatt</translation>
    </message>
    <message>
        <source>Screening decided</source>
        <translation>Beslut om personuppgift</translation>
    </message>
    <message>
        <source>Standard text changed</source>
        <translation>Standardtext ändrad</translation>
    </message>
    <message>
        <source>Standard text removed</source>
        <translation>Standardtext borttagen</translation>
    </message>
    <message>
        <source>Answer written</source>
        <translation>Svar skrivet</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>Svar lämnat</translation>
    </message>
    <message>
        <source>Promise made</source>
        <translation>Löfte givet</translation>
    </message>
    <message>
        <source>Promise changed</source>
        <translation>Löfte ändrat</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Löfte infriat</translation>
    </message>
    <message>
        <source>Safety walk added</source>
        <translation>Trygghetsvandring tillagd</translation>
    </message>
    <message>
        <source>Safety walk changed</source>
        <translation>Trygghetsvandring ändrad</translation>
    </message>
    <message>
        <source>Contact details erased</source>
        <translation>Kontaktuppgifter raderade</translation>
    </message>
    <message>
        <source>Retention rule changed</source>
        <translation>Gallringsregel ändrad</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Gallrat</translation>
    </message>
    <message>
        <source>Copy given out</source>
        <translation>Kopia utlämnad</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Inställning ändrad</translation>
    </message>
    <message>
        <source>Silence is as it should be</source>
        <translation>Tystnad som den ska vara</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Person ändrad</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ångrat</translation>
    </message>
    <message>
        <source>Version of the store</source>
        <translation>Registrets version</translation>
    </message>
    <message>
        <source>Structure of the file</source>
        <translation>Filens uppbyggnad</translation>
    </message>
    <message>
        <source>References between things</source>
        <translation>Kopplingar mellan saker</translation>
    </message>
    <message>
        <source>Search index of the reports</source>
        <translation>Rapporternas sökregister</translation>
    </message>
    <message>
        <source>Locked minutes</source>
        <translation>Låsta minnesanteckningar</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>Bilder och filer</translation>
    </message>
    <message>
        <source>Removed photos and files not yet cleared</source>
        <translation>Borttagna foton och filer som ännu inte rensats</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Senaste säkerhetskopian</translation>
    </message>
    <message>
        <source>Text with separated cells (CSV)</source>
        <translation>Text med avskilda celler (CSV)</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>OpenDocument (ODS)</source>
        <translation>OpenDocument (ODS)</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>KML</source>
        <translation>KML</translation>
    </message>
    <message>
        <source>Open311</source>
        <translation>Open311</translation>
    </message>
    <message>
        <source>Events from polisen.se</source>
        <translation>Händelser från polisen.se</translation>
    </message>
    <message>
        <source>same</source>
        <translation>samma</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>avvisad</translation>
    </message>
    <message>
        <source>Sender&apos;s number</source>
        <translation>Avsändarens nummer</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>Time of day received</source>
        <translation>Klockslag då den inkom</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Latitude or north</source>
        <translation>Latitud eller nord</translation>
    </message>
    <message>
        <source>Longitude or east</source>
        <translation>Longitud eller öst</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinater</translation>
    </message>
    <message>
        <source>Kind of geometry</source>
        <translation>Slag av geometri</translation>
    </message>
    <message>
        <source>Names of attached files</source>
        <translation>Bilagornas filnamn</translation>
    </message>
    <message>
        <source>Name of the informant</source>
        <translation>Uppgiftslämnarens namn</translation>
    </message>
    <message>
        <source>E-mail of the informant</source>
        <translation>Uppgiftslämnarens e-post</translation>
    </message>
    <message>
        <source>Phone of the informant</source>
        <translation>Uppgiftslämnarens telefon</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktuppgifter</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Cases with measures</source>
        <translation>Ärenden med åtgärder</translation>
    </message>
    <message>
        <source>Meetings and minutes</source>
        <translation>Möten och minnesanteckningar</translation>
    </message>
    <message>
        <source>Log of readings</source>
        <translation>Läslogg</translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation>Ändringslogg</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>the day it was received</source>
        <translation>dagen den kom in</translation>
    </message>
    <message>
        <source>the day the sender got an answer</source>
        <translation>dagen avsändaren fick svar</translation>
    </message>
    <message>
        <source>the day the case was closed</source>
        <translation>dagen ärendet avslutades</translation>
    </message>
    <message>
        <source>the day of the meeting</source>
        <translation>mötesdagen</translation>
    </message>
    <message>
        <source>the day it was made</source>
        <translation>dagen den gjordes</translation>
    </message>
    <message>
        <source>exempted by hand</source>
        <translation>undantagen för hand</translation>
    </message>
    <message>
        <source>not screened</source>
        <translation>inte genomgången</translation>
    </message>
    <message>
        <source>the sender waits for an answer</source>
        <translation>avsändaren väntar på svar</translation>
    </message>
    <message>
        <source>a promise is not kept yet</source>
        <translation>ett löfte är inte infriat än</translation>
    </message>
    <message>
        <source>the case is open</source>
        <translation>ärendet är öppet</translation>
    </message>
    <message>
        <source>the case is kept for good</source>
        <translation>ärendet bevaras</translation>
    </message>
    <message>
        <source>a duplicate of it stays</source>
        <translation>en dubblett av den är kvar</translation>
    </message>
    <message>
        <source>a measure is open</source>
        <translation>en åtgärd är öppen</translation>
    </message>
    <message>
        <source>published, or about to be</source>
        <translation>publicerad, eller på väg att bli det</translation>
    </message>
    <message>
        <source>lifted, without an answer yet</source>
        <translation>lyft, utan svar än</translation>
    </message>
    <message>
        <source>the minutes are not locked</source>
        <translation>minnesanteckningarna är inte fastställda</translation>
    </message>
    <message>
        <source>Empty characters (NUL) were removed.</source>
        <translation>Tomma tecken (NUL) togs bort.</translation>
    </message>
    <message>
        <source>Some letters are damaged in the file.</source>
        <translation>En del bokstäver är skadade i filen.</translation>
    </message>
    <message>
        <source>Some letters look wrongly saved, as “Ã¥” for “å”.</source>
        <translation>En del bokstäver ser felsparade ut, som ”Ã¥” för ”å”.</translation>
    </message>
    <message>
        <source>Some very long cells were cut.</source>
        <translation>Några mycket långa celler kortades.</translation>
    </message>
    <message>
        <source>Some formulas have no saved value. Open the file in Excel and save it.</source>
        <translation>En del formler saknar sparat värde. Öppna filen i Excel och spara den.</translation>
    </message>
    <message>
        <source>The file has more sheets. Only one is read.</source>
        <translation>Filen har fler blad. Bara ett läses.</translation>
    </message>
    <message>
        <source>The file has hidden sheets.</source>
        <translation>Filen har dolda blad.</translation>
    </message>
    <message>
        <source>Some rows are hidden in the file. They are read.</source>
        <translation>Några rader är dolda i filen. De läses.</translation>
    </message>
    <message>
        <source>Some cells are merged over several rows. What stands in them is taken for each of those rows.</source>
        <translation>En del celler är sammanfogade över flera rader. Det som står i dem gäller för var och en av raderna.</translation>
    </message>
    <message>
        <source>Rows of totals are left out.</source>
        <translation>Summarader utelämnas.</translation>
    </message>
    <message>
        <source>The file links to others, which are not fetched.</source>
        <translation>Filen länkar till andra, som inte hämtas.</translation>
    </message>
    <message>
        <source>Personal numbers were left out.</source>
        <translation>Personnummer utelämnades.</translation>
    </message>
    <message>
        <source>Wrongly saved letters were mended.</source>
        <translation>Felsparade bokstäver lagades.</translation>
    </message>
    <message>
        <source>Some fields stand twice in the file. The last one counts.</source>
        <translation>En del fält står två gånger i filen. Det sista gäller.</translation>
    </message>
    <message>
        <source>Some numbers were damaged by Excel (as 1,23E+15) and are not used.</source>
        <translation>En del nummer har förstörts av Excel (som 1,23E+15) och används inte.</translation>
    </message>
    <message>
        <source>Some phone numbers were damaged by Excel (as 701740605 without its 0).</source>
        <translation>Excel har skadat en del telefonnummer (som 701740605 utan nollan).</translation>
    </message>
    <message>
        <source>Some coordinates could not be read. Those rows have no point.</source>
        <translation>En del koordinater gick inte att läsa. De raderna har ingen punkt.</translation>
    </message>
    <message>
        <source>Some rows had north and east the wrong way round. They were put right.</source>
        <translation>En del rader hade nord och öst omkastade. De har vänts rätt.</translation>
    </message>
    <message>
        <source>Some rows have no date. They count as received now.</source>
        <translation>En del rader saknar datum. De räknas som inkomna nu.</translation>
    </message>
    <message>
        <source>Some dates are before 1990 or in the future.</source>
        <translation>En del datum är före 1990 eller i framtiden.</translation>
    </message>
    <message>
        <source>Some times are in the hour that summer time skips. They were moved an hour on.</source>
        <translation>En del klockslag ligger i timmen som sommartiden hoppar över. De flyttades en timme fram.</translation>
    </message>
    <message>
        <source>Some times of day could not be read: those rows have their day alone.</source>
        <translation>En del klockslag gick inte att läsa. De raderna har bara sin dag.</translation>
    </message>
    <message>
        <source>A row of units below the column names is left out.</source>
        <translation>En rad med enheter under kolumnnamnen är utelämnad.</translation>
    </message>
    <message>
        <source>Some times of events could not be read and are left out.</source>
        <translation>En del händelsetider gick inte att läsa och är utelämnade.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>w. {week}</source>
        <translation>v. {week}</translation>
    </message>
</context>
<context>
    <name>LayerForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Shown on the map</source>
        <translation>Visas på kartan</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Källhänvisning</translation>
    </message>
    <message>
        <source>stands in the map&apos;s corner</source>
        <translation>står i kartans hörn</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <source>layer {layer}</source>
        <translation>lager {layer}</translation>
    </message>
    <message>
        <source>{count} shapes</source>
        <translation>{count} former</translation>
    </message>
    <message>
        <source>comes in SWEREF 99 TM and is turned to the map</source>
        <translation>kommer i SWEREF 99 TM och vrids till kartan</translation>
    </message>
</context>
<context>
    <name>LayersOnMap</name>
    <message>
        <source>The map layer {name} is not fetched from the net.</source>
        <translation>Kartlagret {name} hämtas inte från nätet.</translation>
    </message>
    <message>
        <source>The map layer {name} {trouble}. The map is shown without it.</source>
        <translation>Kartlagret {name} {trouble}. Kartan visas utan det.</translation>
    </message>
</context>
<context>
    <name>LayersSection</name>
    <message>
        <source>Add a map layer</source>
        <translation>Lägg till ett kartlager</translation>
    </message>
    <message>
        <source>Map layers (*.geojson *.json *.gpkg *.mbtiles *.pmtiles);;All files (*)</source>
        <translation>Kartlager (*.geojson *.json *.gpkg *.mbtiles *.pmtiles);;Alla filer (*)</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>dolt</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visas</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Lägg till fil…</translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation>Lägg till tjänst…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ner</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>The map always works without any. The municipality&apos;s own can be laid upon it: a file (GeoJSON, GeoPackage, MBTiles, PMTiles) or a service (WMS, WMTS, XYZ).</source>
        <translation>Kartan fungerar alltid utan. Kommunens egna kan läggas ovanpå: en fil (GeoJSON, GeoPackage, MBTiles, PMTiles) eller en tjänst (WMS, WMTS, XYZ).</translation>
    </message>
    <message>
        <source>No map layers yet</source>
        <translation>Inga kartlager än</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>{name} is opened as a copy, by the program this computer has for such files. Open only what you trust.</source>
        <translation>{name} öppnas som en kopia i det program som datorn har för sådana filer. Öppna bara det du litar på.</translation>
    </message>
    <message>
        <source>Open in another program?</source>
        <translation>Öppna i annat program?</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>The original may tell where and when it was taken, and by whom. Do not give it away.</source>
        <translation>Originalet kan berätta var och när bilden togs, och av vem. Lämna inte ut det.</translation>
    </message>
    <message>
        <source>Save the original?</source>
        <translation>Spara originalet?</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Spara originalet…</translation>
    </message>
    <message>
        <source>This computer has no program for {name}. Save it instead.</source>
        <translation>Datorn har inget program för {name}. Spara den i stället.</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Spara originalet</translation>
    </message>
    <message>
        <source>The original is saved, with all that it tells.</source>
        <translation>Originalet är sparat, med allt det berättar.</translation>
    </message>
    <message>
        <source>Saved, without what the picture told of place, time and maker.</source>
        <translation>Sparad utan uppgifter om plats, tid och fotograf.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparad.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>7d</source>
        <translation>7d</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>senaste 7 dagarna</translation>
    </message>
    <message>
        <source>4w</source>
        <translation>4v</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 veckor</translation>
    </message>
    <message>
        <source>12</source>
        <translation>12</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 veckor</translation>
    </message>
    <message>
        <source>1y</source>
        <translation>1å</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ett år</translation>
    </message>
    <message>
        <source>older</source>
        <translation>äldre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>several on the same spot</source>
        <translation>flera på samma plats</translation>
    </message>
    <message>
        <source>area without an exact place, and how many lie there</source>
        <translation>område: antal utan exakt plats</translation>
    </message>
    <message>
        <source>prioritised area</source>
        <translation>prioriterat område</translation>
    </message>
    <message>
        <source>border of an area</source>
        <translation>områdesgräns</translation>
    </message>
    <message>
        <source>border of the municipality</source>
        <translation>kommungräns</translation>
    </message>
    <message>
        <source>few to many reports, only exact places</source>
        <translation>få till många rapporter, bara exakta platser</translation>
    </message>
    <message>
        <source>Key to the map</source>
        <translation>Teckenförklaring</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>ingen kategori</translation>
    </message>
</context>
<context>
    <name>LiftPanel</name>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>What is asked of them?</source>
        <translation>Vad ber vi dem om?</translation>
    </message>
</context>
<context>
    <name>LiftedView</name>
    <message>
        <source>Matter</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Vi ber om</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Lifted to other bodies</source>
        <translation>Lyft vidare</translation>
    </message>
    <message>
        <source>Change what is asked</source>
        <translation>Ändra vad vi ber om</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Note the answer…</source>
        <translation>Anteckna svar…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>väntar på svar</translation>
    </message>
    <message>
        <source>answered {day}</source>
        <translation>svarade {day}</translation>
    </message>
    <message>
        <source>Lifted {day} to {body}: {asked}</source>
        <translation>Lyft {day} till {body}: {asked}</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Svar: {answer}</translation>
    </message>
</context>
<context>
    <name>LikenessCard</name>
    <message>
        <source>This row</source>
        <translation>Den här raden</translation>
    </message>
    <message>
        <source>Resembles</source>
        <translation>Liknar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Informant</source>
        <translation>Lämnare</translation>
    </message>
    <message>
        <source>Probably the same, {score}. Taken in and proposed.</source>
        <translation>Trolig dubblett, {score}. Tas in och föreslås som dubblett.</translation>
    </message>
</context>
<context>
    <name>LineConfirmation</name>
    <message>
        <source>Keep as a note</source>
        <translation>Behåll som anteckning</translation>
    </message>
    <message>
        <source>Enter carries it out</source>
        <translation>Enter sparar</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Inte klart än</translation>
    </message>
    <message>
        <source>Enter rewrites it</source>
        <translation>Enter skriver om raden</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>What can follow</source>
        <translation>Vad som kan följa</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>New measure, decided now</source>
        <translation>Ny åtgärd, beslutas nu</translation>
    </message>
    <message>
        <source>The due date is moved</source>
        <translation>Datumet flyttas</translation>
    </message>
    <message>
        <source>Decision: {decision}</source>
        <translation>Beslut: {decision}</translation>
    </message>
    <message>
        <source>outcome: {words}</source>
        <translation>effekt: {words}</translation>
    </message>
    <message>
        <source>reason: {words}</source>
        <translation>skäl: {words}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>och {count} till</translation>
    </message>
    <message>
        <source>New actor: {name}</source>
        <translation>Ny aktör: {name}</translation>
    </message>
    <message>
        <source>Write: {words}…</source>
        <translation>Skriv: {words}…</translation>
    </message>
    <message>
        <source>{first}, with {others}</source>
        <translation>{first}, med {others}</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>löpande</translation>
    </message>
    <message>
        <source>followed up {day}</source>
        <translation>följs upp {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>klart senast {day}</translation>
    </message>
    <message>
        <source>{day} has passed already.</source>
        <translation>{day} har redan varit.</translation>
    </message>
    <message>
        <source>The measure is {state}: this cannot be decided of it.</source>
        <translation>Åtgärden är {state}: då går det inte att besluta så.</translation>
    </message>
    <message>
        <source>{day} is a weekend.</source>
        <translation>{day} ligger i en helg.</translation>
    </message>
    <message>
        <source>{day} is {words}.</source>
        <translation>{day} är {words}.</translation>
    </message>
    <message>
        <source>{day} is far off: is the year right?</source>
        <translation>{day} ligger långt fram: är året rätt?</translation>
    </message>
    <message>
        <source>“{words}” is read as {day}.</source>
        <translation>”{words}” läses som {day}.</translation>
    </message>
    <message>
        <source>“{words}” is read as a day: {day}.</source>
        <translation>”{words}” läses som ett datum: {day}.</translation>
    </message>
    <message>
        <source>“{words}”: that day is a {day}.</source>
        <translation>”{words}”: veckodagen stämmer inte, det är {day}.</translation>
    </message>
    <message>
        <source>There is no day “{words}”.</source>
        <translation>Datumet ”{words}” finns inte.</translation>
    </message>
    <message>
        <source>“{words}” is not understood as a day.</source>
        <translation>”{words}” går inte att läsa som ett datum.</translation>
    </message>
    <message>
        <source>“{words}”: which day is meant?</source>
        <translation>”{words}”: menade du</translation>
    </message>
    <message>
        <source>“{words}” stays in the text. Write “före” before a due date.</source>
        <translation>”{words}” blir kvar i texten. Skriv ”före” framför, om det ska vara klart då.</translation>
    </message>
    <message>
        <source>No next meeting is planned: write the day.</source>
        <translation>Nästa möte är inte planerat: skriv vilken dag.</translation>
    </message>
    <message>
        <source>No actor is called “{words}”.</source>
        <translation>Ingen aktör heter ”{words}”.</translation>
    </message>
    <message>
        <source>No actor is called “{words}”. Did you mean:</source>
        <translation>Ingen aktör heter ”{words}”. Menade du:</translation>
    </message>
    <message>
        <source>Several actors may be “{words}”.</source>
        <translation>Flera aktörer kan vara ”{words}”. Vilken?</translation>
    </message>
    <message>
        <source>No actor is named after “@”, so this is a note.</source>
        <translation>Efter ”@” står ingen aktör, så det här blir en anteckning.</translation>
    </message>
    <message>
        <source>“{words}” is taken as a contributing actor.</source>
        <translation>”{words}” räknas som medverkande aktör.</translation>
    </message>
    <message>
        <source>“{words}” is a new actor, and is added with Enter.</source>
        <translation>”{words}” är en ny aktör och läggs till med Enter.</translation>
    </message>
    <message>
        <source>No decision begins like this, so this is a note.</source>
        <translation>Inget beslut börjar så, så det här blir en anteckning.</translation>
    </message>
    <message>
        <source>“{words}” is read as the decision above.</source>
        <translation>”{words}” läses som beslutet ovan.</translation>
    </message>
    <message>
        <source>Is this to be a decision? Enter writes “{words}”, Ctrl+Enter keeps it as a note.</source>
        <translation>Ska det vara ett beslut? Enter skriver ”{words}”, Ctrl+Enter behåller raden som anteckning.</translation>
    </message>
    <message>
        <source>This item is about no measure, so there is nothing to decide of.</source>
        <translation>Punkten gäller ingen åtgärd, så det finns inget att besluta om.</translation>
    </message>
    <message>
        <source>The line holds marks that cannot be seen.</source>
        <translation>Raden har osynliga tecken.</translation>
    </message>
    <message>
        <source>This is long for a measure.</source>
        <translation>Det här är långt för en åtgärd.</translation>
    </message>
    <message>
        <source>So long a line is a note.</source>
        <translation>En så lång rad blir en anteckning.</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListSide</name>
    <message>
        <source>Import reports…</source>
        <translation>Importera rapporter…</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Inget passar</translation>
    </message>
    <message>
        <source>Take away a filter to see more.</source>
        <translation>Ta bort ett filter för att se fler.</translation>
    </message>
    <message>
        <source>Nothing on the map yet</source>
        <translation>Inget på kartan än</translation>
    </message>
    <message>
        <source>Reports, cases and measures are shown here, where they belong.</source>
        <translation>Här syns rapporter, ärenden och åtgärder där de hör hemma.</translation>
    </message>
    <message>
        <source>The map has no ground yet. Import your municipality&apos;s areas and map, as GeoJSON or GeoPackage.</source>
        <translation>Kartan har ingen bakgrund än. Läs in kommunens områden och karta (GeoJSON eller GeoPackage).</translation>
    </message>
    <message>
        <source>Import map…</source>
        <translation>Läs in karta…</translation>
    </message>
</context>
<context>
    <name>LivePaper</name>
    <message>
        <source>The minutes as they are being written</source>
        <translation>Anteckningarna medan de skrivs</translation>
    </message>
</context>
<context>
    <name>LockPanel</name>
    <message>
        <source>Lock the minutes?</source>
        <translation>Fastställa minnesanteckningarna?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Fastställ</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Fortsätt mötet</translation>
    </message>
    <message>
        <source>This looks like something about an individual:</source>
        <translation>Det här ser ut att handla om en enskild:</translation>
    </message>
    <message>
        <source>Nothing can be changed after this. A correction is a new version that says so.</source>
        <translation>Efter det kan inget ändras. En rättelse blir en ny version som säger det.</translation>
    </message>
</context>
<context>
    <name>LookButton</name>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Streets as lines</source>
        <translation>Gator som linjer</translation>
    </message>
    <message>
        <source>Numbers of what has no exact place</source>
        <translation>Antal utan exakt plats</translation>
    </message>
    <message>
        <source>Density (only exact places)</source>
        <translation>Täthet (bara exakta platser)</translation>
    </message>
    <message>
        <source>Names on the map</source>
        <translation>Namn på kartan</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Färg efter</translation>
    </message>
</context>
<context>
    <name>LoosePanel</name>
    <message>
        <source>There is none.</source>
        <translation>Det finns ingen.</translation>
    </message>
</context>
<context>
    <name>LooseWords</name>
    <message>
        <source>What you pasted is a table.</source>
        <translation>Det inklistrade är en tabell.</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>Importera den</translation>
    </message>
    <message>
        <source>Pasted: “{text}”</source>
        <translation>Inklistrat: ”{text}”</translation>
    </message>
    <message>
        <source>Make a quick report of it</source>
        <translation>Gör en snabbrapport</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>go to anything</source>
        <translation>gå till vad som helst</translation>
    </message>
    <message>
        <source>search on this page</source>
        <translation>sök på sidan</translation>
    </message>
    <message>
        <source>import a file</source>
        <translation>importera en fil</translation>
    </message>
    <message>
        <source>quick report</source>
        <translation>snabbrapport</translation>
    </message>
    <message>
        <source>undo the last deed</source>
        <translation>ångra det senaste</translation>
    </message>
    <message>
        <source>the pages, in the rail&apos;s order</source>
        <translation>sidorna, i ordning</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Allt är sparat</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Sparat {time}</translation>
    </message>
    <message>
        <source>{deed}. Taken back among the imports.</source>
        <translation>{deed}. Ångras bland importerna.</translation>
    </message>
    <message>
        <source>Taken back: {deed}</source>
        <translation>Ångrat: {deed}</translation>
    </message>
    <message>
        <source>Files are imported one at a time. This is {file}; drop the others afterwards.</source>
        <translation>Filer importeras en i taget. Det här är {file}; släpp de andra efteråt.</translation>
    </message>
</context>
<context>
    <name>MapDeeds</name>
    <message>
        <source>Draw around</source>
        <translation>Rita runt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Placera</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>the menu of the middle of the map</source>
        <translation>menyn för kartans mitt</translation>
    </message>
    <message>
        <source>choose what the map marks</source>
        <translation>välj det som kartan märker ut</translation>
    </message>
    <message>
        <source>open the row</source>
        <translation>öppna raden</translation>
    </message>
    <message>
        <source>choose the row, or let it go</source>
        <translation>välj raden eller släpp den</translation>
    </message>
    <message>
        <source>choose all rows</source>
        <translation>välj alla rader</translation>
    </message>
    <message>
        <source>Shift click</source>
        <translation>Skift klick</translation>
    </message>
    <message>
        <source>choose one more on the map, or let it go</source>
        <translation>välj en till på kartan, eller släpp den</translation>
    </message>
    <message>
        <source>Shift drag</source>
        <translation>Skift dra</translation>
    </message>
    <message>
        <source>choose within a box</source>
        <translation>välj i en ruta</translation>
    </message>
    <message>
        <source>Ctrl click</source>
        <translation>Ctrl klick</translation>
    </message>
    <message>
        <source>what has happened there</source>
        <translation>vad som har hänt där</translation>
    </message>
    <message>
        <source>leave a tool; let go what is chosen</source>
        <translation>lämna verktyget; släpp det valda</translation>
    </message>
    <message>
        <source>In the list and on the map</source>
        <translation>I listan och på kartan</translation>
    </message>
    <message>
        <source>With what is chosen</source>
        <translation>Med det valda</translation>
    </message>
    <message>
        <source>Link the chosen reports to a case…</source>
        <translation>Koppla valda rapporter till ett ärende…</translation>
    </message>
    <message>
        <source>New case of the chosen reports…</source>
        <translation>Nytt ärende av valda rapporter…</translation>
    </message>
    <message>
        <source>Make the place less exact…</source>
        <translation>Gör platsen mindre exakt…</translation>
    </message>
    <message>
        <source>Choose and narrow</source>
        <translation>Välj och avgränsa</translation>
    </message>
    <message>
        <source>Choose within a box</source>
        <translation>Välj inom en ruta</translation>
    </message>
    <message>
        <source>Choose within corners</source>
        <translation>Välj inom hörn</translation>
    </message>
    <message>
        <source>Only what is within the drawn region</source>
        <translation>Bara det som ligger inom det ritade</translation>
    </message>
    <message>
        <source>Weeks on a strip</source>
        <translation>Veckor på en remsa</translation>
    </message>
    <message>
        <source>At a place</source>
        <translation>På en plats</translation>
    </message>
    <message>
        <source>What has happened here? (the chosen one, else the middle of the map)</source>
        <translation>Vad har hänt här? (det valda, annars kartans mitt)</translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation>Hela kommunen</translation>
    </message>
    <message>
        <source>New case in the middle of the map…</source>
        <translation>Nytt ärende i kartans mitt…</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneler</translation>
    </message>
    <message>
        <source>Situation of an area…</source>
        <translation>Lägesbild för ett område…</translation>
    </message>
    <message>
        <source>Draw a new area…</source>
        <translation>Rita ett nytt område…</translation>
    </message>
    <message>
        <source>Save the map as a file…</source>
        <translation>Spara kartan som fil…</translation>
    </message>
</context>
<context>
    <name>MapExport</name>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Counts per area, small ones hidden. Anybody may have it.</source>
        <translation>Antal per område, små antal döljs. Får lämnas till vem som helst.</translation>
    </message>
    <message>
        <source>Everything at the middle of its street, also what is alone there. For those you work with; not to be published.</source>
        <translation>Allt visas mitt på sin gata, också det som är ensamt där. För dem ni arbetar med, inte för publicering.</translation>
    </message>
    <message>
        <source>Where it was. Only for use in the house.</source>
        <translation>Där det var. Bara för internt bruk.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Paper (PDF)</source>
        <translation>Papper (PDF)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Ritning (SVG)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webbsida (HTML)</translation>
    </message>
    <message>
        <source>Map layer (GeoJSON)</source>
        <translation>Kartlager (GeoJSON)</translation>
    </message>
    <message>
        <source>Map layer (GeoPackage)</source>
        <translation>Kartlager (GeoPackage)</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Spara kartan</translation>
    </message>
</context>
<context>
    <name>MapFileDialog</name>
    <message>
        <source>Import areas and map</source>
        <translation>Läs in områden och karta</translation>
    </message>
    <message>
        <source>Maps (*.geojson *.json *.gpkg);;All files (*)</source>
        <translation>Kartor (*.geojson *.json *.gpkg);;Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Import map…</source>
        <translation>Läs in karta…</translation>
    </message>
    <message>
        <source>Somewhere in {area}</source>
        <translation>Någonstans i {area}</translation>
    </message>
    <message>
        <source>Place: {precision}</source>
        <translation>Plats: {precision}</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Enter or a double click ends, Backspace takes a corner back, Esc leaves.</source>
        <translation>Enter eller dubbelklick avslutar, Backsteg tar tillbaka ett hörn, Esc lämnar.</translation>
    </message>
    <message>
        <source>With arrow keys: move the map, Enter sets a corner, Enter again ends.</source>
        <translation>Med piltangenter: flytta kartan, Enter sätter ett hörn, Enter igen avslutar.</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>The map is being drawn …</source>
        <translation>Kartan ritas …</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>in an area without an outline</source>
        <translation>i område utan gräns</translation>
    </message>
    <message>
        <source>in the municipality</source>
        <translation>i kommunen</translation>
    </message>
    <message>
        <source>with an unknown place</source>
        <translation>med okänd plats</translation>
    </message>
    <message>
        <source>Without a point on the map</source>
        <translation>Utan punkt på kartan</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Närmare</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Längre bort</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Linked or dropped</source>
        <translation>Kopplat eller struket</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>kept: {reason}</source>
        <translation>behålls: {reason}</translation>
    </message>
    <message>
        <source>stops the text</source>
        <translation>spärrar texten</translation>
    </message>
</context>
<context>
    <name>MaskChoice</name>
    <message>
        <source>Words to mask</source>
        <translation>Ord att maska</translation>
    </message>
    <message>
        <source>Words to mask, and Enter</source>
        <translation>Ord att maska, och Enter</translation>
    </message>
    <message>
        <source>What is masked</source>
        <translation>Det här maskas</translation>
    </message>
    <message>
        <source>Mask what is marked</source>
        <translation>Maska det markerade</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>no law yet</source>
        <translation>lagrum saknas</translation>
    </message>
    <message>
        <source>Mark in the text, with the mouse or with Shift and the arrows</source>
        <translation>Markera i texten, med musen eller med Skift och pilarna</translation>
    </message>
</context>
<context>
    <name>MaskPanel</name>
    <message>
        <source>Masked copy</source>
        <translation>Maskad kopia</translation>
    </message>
    <message>
        <source>The text of the minutes, to mark in</source>
        <translation>Anteckningarnas text, att markera i</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>Gör kopian</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The copy is set anew, and what is masked is nowhere in its file.</source>
        <translation>Kopian sätts på nytt, och det maskade finns ingenstans i filen.</translation>
    </message>
</context>
<context>
    <name>MeasureFilters</name>
    <message>
        <source>Search in measures…</source>
        <translation>Sök bland åtgärder…</translation>
    </message>
    <message>
        <source>Search in measures</source>
        <translation>Sök bland åtgärder</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alla lägen</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Aktör</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>Alla aktörer</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alla områden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenade</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>What is to be done? Internal: never published.</source>
        <translation>Vad ska göras? Internt: publiceras aldrig.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ingen än</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>Ongoing, no end date</source>
        <translation>Löpande, inget slutdatum</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Nästa uppföljning</translation>
    </message>
    <message>
        <source>Helping</source>
        <translation>Medverkande</translation>
    </message>
</context>
<context>
    <name>MeasureLines</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klart senast</translation>
    </message>
</context>
<context>
    <name>MeasurePanel</name>
    <message>
        <source>The case</source>
        <translation>Ärendet</translation>
    </message>
    <message>
        <source>What has happened here?</source>
        <translation>Vad har hänt här?</translation>
    </message>
    <message>
        <source>Give out a copy…</source>
        <translation>Lämna ut kopia…</translation>
    </message>
    <message>
        <source>Whom does it wait for?</source>
        <translation>Vem väntar den på?</translation>
    </message>
    <message>
        <source>Trafikverket, the property owner…</source>
        <translation>Trafikverket, fastighetsägaren …</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Vänta</translation>
    </message>
    <message>
        <source>Why will it not be done?</source>
        <translation>Varför genomförs den inte?</translation>
    </message>
    <message>
        <source>The reason may be published</source>
        <translation>Skälet kan publiceras</translation>
    </message>
    <message>
        <source>Will not be done</source>
        <translation>Genomförs inte</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicering</translation>
    </message>
    <message>
        <source>Propose publication</source>
        <translation>Föreslå publicering</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Påbörja</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Följ upp…</translation>
    </message>
    <message>
        <source>Move date…</source>
        <translation>Flytta datum…</translation>
    </message>
    <message>
        <source>Waits for others…</source>
        <translation>Väntar på extern…</translation>
    </message>
    <message>
        <source>Will not be done…</source>
        <translation>Genomförs inte…</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Ta upp igen</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>löpande</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>klart senast {day}</translation>
    </message>
    <message>
        <source>waits for {whom} since {day}</source>
        <translation>väntar på {whom} sedan {day}</translation>
    </message>
    <message>
        <source>Outcome: {words}</source>
        <translation>Resultat: {words}</translation>
    </message>
    <message>
        <source>Not done: {words}</source>
        <translation>Genomförs inte: {words}</translation>
    </message>
    <message>
        <source>moved {old} → {new}</source>
        <translation>flyttad {old} → {new}</translation>
    </message>
    <message>
        <source>the follow-up was put off</source>
        <translation>uppföljningen sköts upp</translation>
    </message>
    <message>
        <source>between meetings</source>
        <translation>mellan möten</translation>
    </message>
</context>
<context>
    <name>MeasuresScreen</name>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Ny åtgärd</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Föreslå</translation>
    </message>
    <message>
        <source>the four decisions, while following up</source>
        <translation>de fyra besluten, vid uppföljning</translation>
    </message>
    <message>
        <source>copy the chosen row</source>
        <translation>kopiera raden</translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
    <message>
        <source>A measure says who does what until when. Propose one here or on a case.</source>
        <translation>En åtgärd säger vem som gör vad till när. Föreslå en här eller på ett ärende.</translation>
    </message>
    <message>
        <source>No measures here</source>
        <translation>Inga åtgärder här</translation>
    </message>
</context>
<context>
    <name>MeasuresSection</name>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>The case&apos;s measures</source>
        <translation>Ärendets åtgärder</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Ny åtgärd</translation>
    </message>
    <message>
        <source>New measure: what should be done?</source>
        <translation>Ny åtgärd: vad ska göras?</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Föreslå</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Mötesledare</translation>
    </message>
    <message>
        <source>the role suffices</source>
        <translation>rollen räcker</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Antecknat av</translation>
    </message>
    <message>
        <source>Registry number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>frivilligt</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nästa möte</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Sändlista</translation>
    </message>
    <message>
        <source>one recipient a line</source>
        <translation>en mottagare per rad</translation>
    </message>
</context>
<context>
    <name>MeetingMode</name>
    <message>
        <source>A line is begun here already. Enter carries it out, Ctrl+A and Delete clear it.</source>
        <translation>En rad är redan påbörjad här. Enter utför den, Ctrl+A och Delete tömmer den.</translation>
    </message>
    <message>
        <source>Not everyone has been asked yet.</source>
        <translation>Alla är inte frågade än.</translation>
    </message>
    <message>
        <source>Only a decision deals with a measure: 1–4.</source>
        <translation>En åtgärd blir klar först med ett beslut: 1–4.</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>What is put right?</source>
        <translation>Vad rättas?</translation>
    </message>
    <message>
        <source>This stands in the new version</source>
        <translation>Det står i den nya versionen</translation>
    </message>
    <message>
        <source>Begin a new version</source>
        <translation>Börja ny version</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minnesanteckningar</translation>
    </message>
    <message>
        <source>Where to? The agenda and a calendar file</source>
        <translation>Vart? Dagordningen och en kalenderfil</translation>
    </message>
    <message>
        <source>Saved in {folder}: {paper} and {calendar}.</source>
        <translation>Sparat i {folder}: {paper} och {calendar}.</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Fortsätt mötet</translation>
    </message>
    <message>
        <source>Take the meeting</source>
        <translation>Håll mötet</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Leds av</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Antecknas av</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nästa möte</translation>
    </message>
    <message>
        <source>locked {when} by {who}</source>
        <translation>fastställd {when} av {who}</translation>
    </message>
    <message>
        <source>sent {when}</source>
        <translation>expedierad {when}</translation>
    </message>
    <message>
        <source>Version {number}: {words}</source>
        <translation>Version {number}: {words}</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Mötesläge</translation>
    </message>
    <message>
        <source>All papers…</source>
        <translation>Alla handlingar…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Markera expedierad</translation>
    </message>
    <message>
        <source>Lock the minutes…</source>
        <translation>Fastställ…</translation>
    </message>
    <message>
        <source>Look at the minutes</source>
        <translation>Förhandsgranska</translation>
    </message>
    <message>
        <source>Save the notice…</source>
        <translation>Spara kallelse…</translation>
    </message>
    <message>
        <source>Update the agenda</source>
        <translation>Uppdatera dagordningen</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>Rätta…</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>EST meeting {week}</source>
        <translation>EST-möte {week}</translation>
    </message>
    <message>
        <source>The round</source>
        <translation>Rundan</translation>
    </message>
    <message>
        <source>More measures</source>
        <translation>Fler åtgärder</translation>
    </message>
    <message numerus="yes">
        <source>has waited for %n days</source>
        <translation>
            <numerusform>har väntat %n dag</numerusform>
            <numerusform>har väntat %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a reply, the oldest since {day}</source>
        <translation>
            <numerusform>%n väntar på svar, sedan {day}</numerusform>
            <numerusform>%n väntar på svar, äldsta sedan {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>klart senast {day}</translation>
    </message>
    <message>
        <source>to be followed up {day}</source>
        <translation>följs upp {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n närvarande</numerusform>
            <numerusform>%n närvarande</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers {week}</source>
        <translation>Handlingar {week}</translation>
    </message>
    <message numerus="yes">
        <source>%n new reports</source>
        <translation>
            <numerusform>%n ny rapport</numerusform>
            <numerusform>%n nya rapporter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>silent for %n days</source>
        <translation>
            <numerusform>tyst i %n dag</numerusform>
            <numerusform>tyst i %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>parked until {week}</source>
        <translation>parkerad till {week}</translation>
    </message>
    <message>
        <source>goes on {week}</source>
        <translation>tas upp {week}</translation>
    </message>
    <message>
        <source>from {week}</source>
        <translation>från {week}</translation>
    </message>
    <message>
        <source>around {place}</source>
        <translation>kring {place}</translation>
    </message>
    <message>
        <source>a place without a name</source>
        <translation>en plats utan namn</translation>
    </message>
    <message>
        <source>reports without a case</source>
        <translation>rapporter utan ärende</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>utan område</translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n förhinder</numerusform>
            <numerusform>%n förhinder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups lack a decision</source>
        <translation>
            <numerusform>%n uppföljning saknar beslut</numerusform>
            <numerusform>%n uppföljningar saknar beslut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not asked</source>
        <translation>
            <numerusform>%n är inte frågad</numerusform>
            <numerusform>%n är inte frågade</numerusform>
        </translation>
    </message>
    <message>
        <source>promised</source>
        <translation>lovat</translation>
    </message>
    <message>
        <source>promised by {day}</source>
        <translation>lovat till {day}</translation>
    </message>
    <message>
        <source>back again, closed {day}</source>
        <translation>tillbaka igen, avslutades {day}</translation>
    </message>
    <message>
        <source>done, to be followed up</source>
        <translation>klar, ska följas upp</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>prioritised area</source>
        <translation>prioriterat område</translation>
    </message>
    <message>
        <source>new case</source>
        <translation>nytt ärende</translation>
    </message>
    <message>
        <source>moved since last time</source>
        <translation>ändrat sedan sist</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>förslag</translation>
    </message>
    <message>
        <source>waits for review</source>
        <translation>väntar på granskning</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
</context>
<context>
    <name>MeetingsScreen</name>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planera möte</translation>
    </message>
    <message>
        <source>Setting the minutes…</source>
        <translation>Sätter minnesanteckningarna…</translation>
    </message>
    <message>
        <source>The minutes are a draft, and every paper says so</source>
        <translation>Minnesanteckningarna är ett utkast, och det står på alla handlingar</translation>
    </message>
    <message>
        <source>write on the chosen item</source>
        <translation>skriv på den valda punkten</translation>
    </message>
    <message>
        <source>write one line on it</source>
        <translation>skriv en rad på punkten</translation>
    </message>
    <message>
        <source>the four decisions</source>
        <translation>de fyra besluten</translation>
    </message>
    <message>
        <source>The next meeting is planned: {day}. Ctrl+Z takes it back.</source>
        <translation>Nästa möte är planerat: {day}. Ctrl+Z tar tillbaka.</translation>
    </message>
    <message>
        <source>Here the EST meeting is planned and taken, and its minutes are locked and printed.</source>
        <translation>Här planeras och hålls EST-mötet, och här fastställs och skrivs minnesanteckningarna ut.</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Inga möten än</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Which case should this one go into?</source>
        <translation>Vilket ärende ska det här gå upp i?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>Find the other case</source>
        <translation>Sök det andra ärendet</translation>
    </message>
    <message>
        <source>Its reports, measures and notes move there, and this one is closed.</source>
        <translation>Rapporter, åtgärder och anteckningar flyttar dit, och det här avslutas.</translation>
    </message>
    <message>
        <source>Merge with {case}</source>
        <translation>Slå ihop med {case}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>ModeFoot</name>
    <message>
        <source>Before</source>
        <translation>Förra</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>En rad</translation>
    </message>
    <message>
        <source>Move date</source>
        <translation>Flytta datum</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parkera</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lyft</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Back to the item</source>
        <translation>Tillbaka till punkten</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Mörkt/ljust</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>Mötet är slut</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ut</translation>
    </message>
    <message>
        <source>Not dealt with</source>
        <translation>Inte klar</translation>
    </message>
    <message>
        <source>Take up after all</source>
        <translation>Ta upp ändå</translation>
    </message>
</context>
<context>
    <name>ModeFrame</name>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>Lift the matter to another body</source>
        <translation>Lyft frågan</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lyft</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Mötesläge</translation>
    </message>
    <message>
        <source>The agenda is gathered when the meeting is begun.</source>
        <translation>Dagordningen samlas när mötet börjar.</translation>
    </message>
    <message>
        <source>Nothing on the agenda</source>
        <translation>Inget på dagordningen</translation>
    </message>
</context>
<context>
    <name>ModeHead</name>
    <message>
        <source>{state}, cannot be changed</source>
        <translation>{state}, kan inte ändras</translation>
    </message>
    <message>
        <source>item {number} of {count}</source>
        <translation>punkt {number} av {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n kvar</numerusform>
            <numerusform>%n kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min over time</source>
        <translation>
            <numerusform>%n min över tiden</numerusform>
            <numerusform>%n min över tiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min kvar</numerusform>
            <numerusform>%n min kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>under a minute on the item</source>
        <translation>under en minut på punkten</translation>
    </message>
    <message numerus="yes">
        <source>%n min on the item</source>
        <translation>
            <numerusform>%n min på punkten</numerusform>
            <numerusform>%n min på punkten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>More</source>
        <translation>Fler</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alla källor</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tid på dygnet</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>Hela dygnet</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Årstid</translation>
    </message>
    <message>
        <source>The whole year</source>
        <translation>Hela året</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Från dag</translation>
    </message>
    <message>
        <source>Through day</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Within the drawn region  ×</source>
        <translation>Inom det ritade  ×</translation>
    </message>
    <message>
        <source>Take away: within the drawn region</source>
        <translation>Ta bort: inom det ritade</translation>
    </message>
    <message numerus="yes">
        <source>More filters, %n set</source>
        <translation>
            <numerusform>Fler filter, %n satt</numerusform>
            <numerusform>Fler filter, %n satta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>MunicipalitySection</name>
    <message>
        <source>Papers</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose arms</source>
        <translation>Välj vapen</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Namn och adress</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Address line, at the foot of each paper</source>
        <translation>Adressrad, längst ner på varje papper</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webbplats</translation>
    </message>
    <message>
        <source>The municipality&apos;s arms</source>
        <translation>Kommunens vapen</translation>
    </message>
    <message>
        <source>Choose arms…</source>
        <translation>Välj vapen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Arms, PNG or JPEG</source>
        <translation>Vapen, PNG eller JPEG</translation>
    </message>
    <message>
        <source>EST meetings</source>
        <translation>EST-möten</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Veckodag</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hur ofta</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>varje vecka</translation>
    </message>
    <message>
        <source>every second week</source>
        <translation>varannan vecka</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Minutes are sent to</source>
        <translation>Anteckningarna skickas till</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>en på varje rad</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Someone else than the author reviews before publication</source>
        <translation>Någon annan än författaren granskar före publicering</translation>
    </message>
    <message>
        <source>Names in the minutes, not only roles</source>
        <translation>Namn i anteckningarna, inte bara funktioner</translation>
    </message>
    <message>
        <source>Days without a deed before a case lies still</source>
        <translation>Dagar utan händelse innan ett ärende ligger stilla</translation>
    </message>
    <message>
        <source>Published website</source>
        <translation>Publicerad webbplats</translation>
    </message>
    <message>
        <source>Where it lies, https://… (for feeds and links)</source>
        <translation>Var den ligger, https://… (för nyhetsflöden och länkar)</translation>
    </message>
    <message>
        <source>Fewer reports than this are told as “a few”</source>
        <translation>Färre rapporter än så sägs som ”några”</translation>
    </message>
</context>
<context>
    <name>NetworkStrip</name>
    <message>
        <source>Fetch map pictures from the net</source>
        <translation>Hämta kartbilder från nätet</translation>
    </message>
    <message>
        <source>Off, the map asks nobody. On, the services above can see which places are looked at here, though nothing of what is written.</source>
        <translation>Av: kartan frågar ingen. På: tjänsterna ovan kan se vilka platser som visas här, men inget av det som är skrivet.</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Spara högst</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Töm</translation>
    </message>
    <message>
        <source>Forget all map pictures that were fetched</source>
        <translation>Glöm alla kartbilder som har hämtats</translation>
    </message>
    <message>
        <source>Kept pictures: {size} MB</source>
        <translation>Sparade bilder: {size} MB</translation>
    </message>
</context>
<context>
    <name>NewCasePanel</name>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Öppna ärende</translation>
    </message>
    <message>
        <source>What is the case about?</source>
        <translation>Vad gäller ärendet?</translation>
    </message>
    <message>
        <source>The problem and the place, as you would say it</source>
        <translation>Problemet och platsen, som du skulle säga det</translation>
    </message>
</context>
<context>
    <name>NotNeededPanel</name>
    <message>
        <source>Why is no answer needed?</source>
        <translation>Varför behövs inget svar?</translation>
    </message>
    <message>
        <source>None is needed</source>
        <translation>Inget behövs</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Anledning</translation>
    </message>
    <message>
        <source>did not want one, told in person…</source>
        <translation>ville inte ha svar, har redan fått höra…</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Ny anteckning</translation>
    </message>
    <message>
        <source>Write a note. Nothing about individuals.</source>
        <translation>Skriv en anteckning. Inget om enskilda.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Lägg till</translation>
    </message>
</context>
<context>
    <name>OneLineField</name>
    <message>
        <source>Write a line</source>
        <translation>Skriv en rad</translation>
    </message>
    <message>
        <source>@actor före 12/6 what is to be done · &gt;fortsätt v. 50 · or a note</source>
        <translation>@aktör före 12/6 vad som ska göras · &gt;fortsätt v. 50 · eller en anteckning</translation>
    </message>
</context>
<context>
    <name>OurWords</name>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>ingen kategori</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>inget område</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>Handlar om</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ej angivet</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Återkoppling</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Lämnad den</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>by phone, e-mail, on the website…</source>
        <translation>per telefon, e-post, på webben…</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>if not the source itself</source>
        <translation>om inte källan själv</translation>
    </message>
    <message>
        <source>Registry number</source>
        <translation>Diarienummer</translation>
    </message>
</context>
<context>
    <name>Overtaken</name>
    <message>
        <source>Keep mine</source>
        <translation>Behåll mitt</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ta det nya</translation>
    </message>
    <message>
        <source>Someone has changed this meanwhile. What you wrote is still in the field.</source>
        <translation>Någon har ändrat det här under tiden. Det du skrev står kvar i fältet.</translation>
    </message>
</context>
<context>
    <name>OwnItemPanel</name>
    <message>
        <source>New item</source>
        <translation>Ny punkt</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Lägg till punkt</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>e.g. 18/12 Last day of term</source>
        <translation>t.ex. 18/12 Skolavslutning</translation>
    </message>
</context>
<context>
    <name>PaperFields</name>
    <message>
        <source>Colour of the papers</source>
        <translation>Papperens färg</translation>
    </message>
    <message>
        <source>the program&apos;s own</source>
        <translation>programmets egen</translation>
    </message>
    <message>
        <source>Choose colour…</source>
        <translation>Välj färg…</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>Programmets egen</translation>
    </message>
    <message>
        <source>Archive format</source>
        <translation>Arkivformat</translation>
    </message>
    <message>
        <source>PDF/A-2a</source>
        <translation>PDF/A-2a</translation>
    </message>
    <message>
        <source>PDF/A-1a, for an archive that asks for it</source>
        <translation>PDF/A-1a, om arkivet kräver det</translation>
    </message>
    <message>
        <source>Printed in the minutes also when nothing is written</source>
        <translation>Skrivs ut i minnesanteckningarna även när inget är antecknat</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Masked copy…</source>
        <translation>Maskad kopia…</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting the copy…</source>
        <translation>Sätter kopian…</translation>
    </message>
    <message>
        <source>This is the masked copy: save it or print it. The original is as it was.</source>
        <translation>Det här är den maskade kopian: spara eller skriv ut den. Originalet är oförändrat.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Sparad som {name}.</translation>
    </message>
    <message>
        <source>The minutes as they will be printed</source>
        <translation>Minnesanteckningarna som de skrivs ut</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>The minutes</source>
        <translation>Minnesanteckningarna</translation>
    </message>
    <message>
        <source>A Word draft of the minutes</source>
        <translation>Minnesanteckningarna i Word</translation>
    </message>
    <message>
        <source>A sheet for each actor</source>
        <translation>Ett åtgärdsblad till varje aktör</translation>
    </message>
    <message>
        <source>A calendar file for each actor</source>
        <translation>En kalenderfil till varje aktör</translation>
    </message>
    <message>
        <source>This became of your reports</source>
        <translation>Detta blev av era rapporter</translation>
    </message>
    <message>
        <source>The list for next time</source>
        <translation>Listan till nästa möte</translation>
    </message>
    <message>
        <source>A page for the board</source>
        <translation>En sida till kommunstyrelsen</translation>
    </message>
    <message>
        <source>The measures in Excel</source>
        <translation>Åtgärderna i Excel</translation>
    </message>
    <message>
        <source>E-mail drafts</source>
        <translation>Mejlutkast</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Åtgärdsblad</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Återkoppling</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>Mejlutkast</translation>
    </message>
    <message>
        <source>The PDF that was locked, or the draft</source>
        <translation>Den låsta PDF:en, eller utkastet</translation>
    </message>
    <message>
        <source>To edit in; the PDF is the original</source>
        <translation>Att ändra i; PDF:en är originalet</translation>
    </message>
    <message>
        <source>What was decided for them, and what they have open</source>
        <translation>Vad som beslutades för dem, och vad de har öppet</translation>
    </message>
    <message>
        <source>Due dates and follow-ups; a date that was moved moves there too</source>
        <translation>Klart senast och uppföljningar; ett flyttat datum flyttas där också</translation>
    </message>
    <message>
        <source>A letter to each sender, with what may leave the house</source>
        <translation>Ett brev till varje avsändare, med det som får lämna huset</translation>
    </message>
    <message>
        <source>What is due, to be followed up, parked or left over</source>
        <translation>Vad som ska vara klart, följas upp, är parkerat eller ligger kvar</translation>
    </message>
    <message>
        <source>Figures, areas, done and late, and what needs a decision there</source>
        <translation>Siffror, områden, klart och försenat, och vad som behöver beslut där</translation>
    </message>
    <message>
        <source>Every open measure, with real dates</source>
        <translation>Alla öppna åtgärder, med riktiga datum</translation>
    </message>
    <message>
        <source>To each actor and the list, with the right files; nothing is sent</source>
        <translation>Till varje aktör och sändlistan, med rätt filer; inget skickas</translation>
    </message>
    <message numerus="yes">
        <source>%n papers are written.</source>
        <translation>
            <numerusform>%n handling är skriven.</numerusform>
            <numerusform>%n handlingar är skrivna.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Papers that were written</source>
        <translation>Handlingar som skrevs</translation>
    </message>
    <message>
        <source>Writing the papers…</source>
        <translation>Skriver handlingarna…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Avbrutet. Inget skrevs.</translation>
    </message>
    <message>
        <source>No e-mail address is known for: {names}</source>
        <translation>E-postadress saknas för: {names}</translation>
    </message>
    <message>
        <source>The papers are in {folder}.</source>
        <translation>Handlingarna ligger i {folder}.</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Mapp för handlingarna</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Write the papers</source>
        <translation>Skriv handlingarna</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Välj mapp…</translation>
    </message>
    <message>
        <source>Print all PDFs…</source>
        <translation>Skriv ut alla PDF…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Every paper is made from the same minutes, so that all say the same. Choose a folder: what you have changed in it yourself is left as it is.</source>
        <translation>Alla handlingar görs av samma minnesanteckningar, så att alla säger samma sak. Välj en mapp: det du själv har ändrat i den får vara kvar som det är.</translation>
    </message>
    <message>
        <source>All papers in one folder</source>
        <translation>Alla handlingar i en mapp</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Handling</translation>
    </message>
</context>
<context>
    <name>ParkPanel</name>
    <message>
        <source>Park the item</source>
        <translation>Parkera punkten</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parkera</translation>
    </message>
    <message>
        <source>Comes back at the first meeting from</source>
        <translation>Tas upp på första mötet från</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>Take in</source>
        <translation>Ta in</translation>
    </message>
    <message>
        <source>Which layers of {file}?</source>
        <translation>Vilka lager i {file}?</translation>
    </message>
    <message>
        <source>{name} ({count} shapes)</source>
        <translation>{name} ({count} former)</translation>
    </message>
</context>
<context>
    <name>PastLines</name>
    <message>
        <source>Tried here</source>
        <translation>Prövat här</translation>
    </message>
    <message>
        <source>The same at other times of the year</source>
        <translation>Samma sak andra årstider</translation>
    </message>
</context>
<context>
    <name>PastPanel</name>
    <message>
        <source>What has happened here?</source>
        <translation>Vad har hänt här?</translation>
    </message>
    <message>
        <source>Look further around</source>
        <translation>Se längre bort</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Visa på kartan</translation>
    </message>
    <message>
        <source>Place it on the map, and what has happened around it is told here.</source>
        <translation>Placera på kartan, så berättas här vad som har hänt runt omkring.</translation>
    </message>
    <message>
        <source>No exact place</source>
        <translation>Ingen exakt plats</translation>
    </message>
    <message>
        <source>Nothing is known within {metres} m.</source>
        <translation>Inget är känt inom {metres} m.</translation>
    </message>
    <message>
        <source>Nothing has happened here yet</source>
        <translation>Här har inget hänt än</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation>{metres} m</translation>
    </message>
    <message>
        <source>Look within {metres} m</source>
        <translation>Se inom {metres} m</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>A place without a name</source>
        <translation>En plats utan namn</translation>
    </message>
    <message>
        <source>Near {name}</source>
        <translation>Nära {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n rapport</numerusform>
            <numerusform>%n rapporter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n ärende</numerusform>
            <numerusform>%n ärenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>Within {metres} m: {counted}</source>
        <translation>Inom {metres} m: {counted}</translation>
    </message>
    <message>
        <source>{metres} m: {counted}</source>
        <translation>{metres} m: {counted}</translation>
    </message>
    <message>
        <source>In {area} without an exact place: {counted}</source>
        <translation>I {area} utan exakt plats: {counted}</translation>
    </message>
    <message numerus="yes">
        <source>%n reports without a category</source>
        <translation>
            <numerusform>%n rapport utan kategori</numerusform>
            <numerusform>%n rapporter utan kategori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports about {category}</source>
        <translation>
            <numerusform>%n rapport om {category}</numerusform>
            <numerusform>%n rapporter om {category}</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting decided: {words}</source>
        <translation>Mötet beslutade: {words}</translation>
    </message>
    <message>
        <source>Case closed, {reason}: {title}</source>
        <translation>Ärendet stängdes, {reason}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n reports about {category} in {days} days before</source>
        <translation>
            <numerusform>%n rapport om {category} {days} dagar före</numerusform>
            <numerusform>%n rapporter om {category} {days} dagar före</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in {days} days after</source>
        <translation>{count} på {days} dagar efter</translation>
    </message>
    <message>
        <source>{count} so far</source>
        <comment>after a measure</comment>
        <translation>{count} hittills</translation>
    </message>
    <message numerus="yes">
        <source>%n days after</source>
        <translation>
            <numerusform>%n dag efter</numerusform>
            <numerusform>%n dagar efter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tried %n times</source>
        <translation>
            <numerusform>prövat %n gång</numerusform>
            <numerusform>prövat %n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>Also {seasons}</source>
        <translation>Också {seasons}</translation>
    </message>
    <message>
        <source>Seasons are compared once reports have been kept for a whole year.</source>
        <translation>Årstider jämförs när rapporter har samlats ett helt år.</translation>
    </message>
    <message>
        <source>Fewer than {least} reports of one kind here: too few to compare seasons.</source>
        <translation>Färre än {least} rapporter av samma slag här: för få för att jämföra årstider.</translation>
    </message>
    <message>
        <source>the winter</source>
        <translation>vintern</translation>
    </message>
    <message>
        <source>the spring</source>
        <translation>våren</translation>
    </message>
    <message>
        <source>the summer</source>
        <translation>sommaren</translation>
    </message>
    <message>
        <source>the autumn</source>
        <translation>hösten</translation>
    </message>
    <message>
        <source>Closed {day}.</source>
        <translation>Stängdes {day}.</translation>
    </message>
    <message>
        <source>Closed {day}, {reason}.</source>
        <translation>Stängdes {day}, {reason}.</translation>
    </message>
    <message>
        <source>Nothing was tried.</source>
        <translation>Inget prövades.</translation>
    </message>
    <message>
        <source>Tried: {measures}</source>
        <translation>Prövat: {measures}</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>genomförd {day}</translation>
    </message>
    <message>
        <source>decided {day}</source>
        <translation>beslutad {day}</translation>
    </message>
    <message>
        <source>Case opened: {title}</source>
        <translation>Ärendet öppnades: {title}</translation>
    </message>
    <message>
        <source>Case closed: {title}</source>
        <translation>Ärendet stängdes: {title}</translation>
    </message>
    <message>
        <source>Case opened again: {title}</source>
        <translation>Ärendet öppnades igen: {title}</translation>
    </message>
    <message>
        <source>Decided: {title}</source>
        <translation>Beslutad: {title}</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Genomförd: {title}</translation>
    </message>
    <message>
        <source>Will not be done: {title}</source>
        <translation>Genomförs inte: {title}</translation>
    </message>
    <message>
        <source>Followed up: {title}</source>
        <translation>Uppföljd: {title}</translation>
    </message>
    <message>
        <source>Published: {title}</source>
        <translation>Publicerad: {title}</translation>
    </message>
</context>
<context>
    <name>PersonalHint</name>
    <message>
        <source>Go to what looks personal</source>
        <translation>Gå till det som ser ut som personuppgifter</translation>
    </message>
    <message>
        <source>EST is about places, not people: {kinds}</source>
        <translation>EST handlar om platser, inte personer: {kinds}</translation>
    </message>
</context>
<context>
    <name>PhotoPlace</name>
    <message>
        <source>Use the photo&apos;s place</source>
        <translation>Använd fotots plats</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>The photo knows where it was taken</source>
        <translation>Fotot vet var det togs</translation>
    </message>
    <message>
        <source>{name} has a place, and no exact place is set here.</source>
        <translation>{name} har en plats, och här finns ingen exakt plats ännu.</translation>
    </message>
    <message>
        <source>{name} was taken {metres} m from here.</source>
        <translation>{name} togs {metres} m härifrån.</translation>
    </message>
    <message>
        <source>{name} was taken {kilometres} km from here.</source>
        <translation>{name} togs {kilometres} km härifrån.</translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>What has happened here?</source>
        <translation>Vad har hänt här?</translation>
    </message>
    <message>
        <source>New case here…</source>
        <translation>Nytt ärende här…</translation>
    </message>
    <message>
        <source>Move “{title}” here</source>
        <translation>Flytta ”{title}” hit</translation>
    </message>
    <message>
        <source>Place “{title}” here</source>
        <translation>Placera ”{title}” här</translation>
    </message>
    <message>
        <source>Situation of the area here…</source>
        <translation>Lägesbild för området här…</translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namn</translation>
    </message>
</context>
<context>
    <name>PlaceNamesSection</name>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>Import place names</source>
        <translation>Importera ortnamn</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place names were taken in.</source>
        <translation>
            <numerusform>%Ln ortnamn togs in.</numerusform>
            <numerusform>%Ln ortnamn togs in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names are no longer suggested. Places set by them stay.</source>
        <translation>
            <numerusform>%Ln namn föreslås inte längre. Platser som är satta efter det ligger kvar.</numerusform>
            <numerusform>%Ln namn föreslås inte längre. Platser som är satta efter dem ligger kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {file}?</source>
        <translation>Ta bort {file}?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Import place names…</source>
        <translation>Importera ortnamn…</translation>
    </message>
    <message>
        <source>A file with names and coordinates, such as Lantmäteriet&apos;s place names or the municipality&apos;s own list of streets and schools. From them places are suggested for reports without a point.</source>
        <translation>En fil med namn och koordinater, till exempel Lantmäteriets ortnamn eller kommunens egen lista över gator och skolor. Ur dem föreslås platser för rapporter utan punkt.</translation>
    </message>
    <message>
        <source>No place names yet</source>
        <translation>Inga ortnamn än</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>Show on the map</source>
        <translation>Visa på kartan</translation>
    </message>
    <message>
        <source>No exact place. Place it on the map</source>
        <translation>Ingen exakt plats. Placera på kartan</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>, outside the municipality</source>
        <translation>, utanför kommunen</translation>
    </message>
    <message>
        <source>the case “{title}” lies here</source>
        <translation>ärendet ”{title}” ligger här</translation>
    </message>
    <message>
        <source>from {file}</source>
        <translation>ur {file}</translation>
    </message>
    <message>
        <source>on the base map</source>
        <translation>på baskartan</translation>
    </message>
    <message>
        <source>an area in the register</source>
        <translation>ett område i registret</translation>
    </message>
    <message>
        <source>set by hand, by the name “{name}”</source>
        <translation>satt för hand, efter namnet ”{name}”</translation>
    </message>
    <message>
        <source>set by hand on the map</source>
        <translation>satt för hand på kartan</translation>
    </message>
    <message>
        <source>no point, somebody has said so by hand</source>
        <translation>ingen punkt, så är det sagt för hand</translation>
    </message>
    <message>
        <source>the sender&apos;s point was a fall-back, like the town hall, and is not used</source>
        <translation>avsändarens punkt var en schablonpunkt, som kommunhuset, och räknas inte</translation>
    </message>
    <message>
        <source>the sender&apos;s coordinate, with north and east put right</source>
        <translation>avsändarens koordinat, med nord och öst rättvända</translation>
    </message>
    <message>
        <source>the sender&apos;s coordinate</source>
        <translation>avsändarens koordinat</translation>
    </message>
    <message>
        <source>the sender&apos;s line or street</source>
        <translation>avsändarens linje eller gata</translation>
    </message>
    <message>
        <source>the sender names a place but no point</source>
        <translation>avsändaren nämner en plats men ingen punkt</translation>
    </message>
    <message>
        <source>the sender names the municipality alone</source>
        <translation>avsändaren nämner bara kommunen</translation>
    </message>
    <message>
        <source>the sender has told no place</source>
        <translation>avsändaren har inte sagt någon plats</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Click where “{title}” is. With arrow keys: move the map, press Enter. Esc leaves.</source>
        <translation>Klicka där ”{title}” är. Med pilarna: flytta kartan, tryck Enter. Esc lämnar.</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Plan a meeting</source>
        <translation>Planera ett möte</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planera</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
</context>
<context>
    <name>PointPanel</name>
    <message>
        <source>What was noted?</source>
        <translation>Vad antecknades?</translation>
    </message>
    <message>
        <source>Add the point</source>
        <translation>Lägg till punkten</translation>
    </message>
    <message>
        <source>What was noted</source>
        <translation>Vad som antecknades</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>a street or a place</source>
        <translation>gata eller plats</translation>
    </message>
</context>
<context>
    <name>PointingMap</name>
    <message>
        <source>Map to point on</source>
        <translation>Karta att peka på</translation>
    </message>
    <message>
        <source>There is no map yet. Import one in Register, Areas.</source>
        <translation>Det finns ingen karta än. Importera en under Register, Områden.</translation>
    </message>
</context>
<context>
    <name>PostponePanel</name>
    <message>
        <source>Move the due date</source>
        <translation>Flytta datumet</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>Nytt datum</translation>
    </message>
    <message>
        <source>Make it ongoing instead</source>
        <translation>Gör den löpande i stället</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Nästa uppföljning</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Why is it moved? Each move is kept and counted.</source>
        <translation>Varför flyttas den? Varje flytt sparas och räknas.</translation>
    </message>
</context>
<context>
    <name>PrintQuestion</name>
    <message>
        <source>Print: {names}</source>
        <translation>Skriv ut: {names}</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>Sidorna som de skrivs ut</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Drawing the pages…</source>
        <translation>Ritar sidorna…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Skriver ut…</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>avbryter…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} av {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>%Ln sekund kvar</numerusform>
            <numerusform>%Ln sekunder kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows a second</source>
        <translation>
            <numerusform>%Ln rad i sekunden</numerusform>
            <numerusform>%Ln rader i sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromisePanel</name>
    <message>
        <source>What was promised?</source>
        <translation>Vad lovades?</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Spara löftet</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Vad som lovades</translation>
    </message>
    <message>
        <source>call back, tell how it went, put up a sign…</source>
        <translation>ringa tillbaka, berätta hur det gick, sätta upp en skylt…</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>an organisation or a role, no name</source>
        <translation>organisation eller roll, inget namn</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>It stands on the agenda until it is kept.</source>
        <translation>Det står på dagordningen tills det är infriat.</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Open promises</source>
        <translation>Öppna löften</translation>
    </message>
    <message>
        <source>Nothing is promised and not yet done.</source>
        <translation>Inget är utlovat som inte är gjort.</translation>
    </message>
</context>
<context>
    <name>PromisesView</name>
    <message>
        <source>Promises</source>
        <translation>Löften</translation>
    </message>
    <message>
        <source>New promise…</source>
        <translation>Nytt löfte…</translation>
    </message>
    <message>
        <source>Kept…</source>
        <translation>Infriat…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Not kept after all</source>
        <translation>Inte infriat ändå</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>Visa ärendet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Write down what you say that you will do: it stands on the agenda until it is done.</source>
        <translation>Skriv ner det ni säger att ni ska göra. Det står på dagordningen tills det är gjort.</translation>
    </message>
    <message>
        <source>Nothing is promised</source>
        <translation>Inget är lovat</translation>
    </message>
    <message>
        <source>kept {day}</source>
        <translation>infriat {day}</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>ingen dag</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Löfte</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Resembles the case {title}</source>
        <translation>Liknar ärendet {title}</translation>
    </message>
    <message>
        <source>same category</source>
        <translation>samma kategori</translation>
    </message>
    <message numerus="yes">
        <source>%n days between</source>
        <translation>
            <numerusform>en dag mellan</numerusform>
            <numerusform>%n dagar mellan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words alike</source>
        <translation>
            <numerusform>%n lika ord</numerusform>
            <numerusform>%n lika ord</numerusform>
        </translation>
    </message>
    <message>
        <source>{metres} m away</source>
        <translation>{metres} m bort</translation>
    </message>
    <message>
        <source>{kilometres} km away</source>
        <translation>{kilometres} km bort</translation>
    </message>
</context>
<context>
    <name>ProposePanel</name>
    <message>
        <source>Find a measure that is decided or done…</source>
        <translation>Sök en åtgärd som är beslutad eller genomförd…</translation>
    </message>
    <message>
        <source>To Measures</source>
        <translation>Till Åtgärder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Every measure that is decided is on its way already.</source>
        <translation>Alla beslutade åtgärder är redan på väg.</translation>
    </message>
    <message>
        <source>No measure is decided yet. What is decided can be told to residents.</source>
        <translation>Ingen åtgärd är beslutad än. Det som är beslutat kan berättas för invånarna.</translation>
    </message>
    <message>
        <source>Which measure should residents read about?</source>
        <translation>Vilken åtgärd ska invånarna få läsa om?</translation>
    </message>
</context>
<context>
    <name>PublicWords</name>
    <message>
        <source>Public title</source>
        <translation>Publik rubrik</translation>
    </message>
    <message>
        <source>What is done, in a few words</source>
        <translation>Vad som görs, i några ord</translation>
    </message>
    <message>
        <source>Public text</source>
        <translation>Publik text</translation>
    </message>
    <message>
        <source>What residents need to know. Nothing is copied from the left.</source>
        <translation>Det som invånarna behöver veta. Inget kopieras från vänster.</translation>
    </message>
    <message>
        <source>For the website</source>
        <translation>För webben</translation>
    </message>
</context>
<context>
    <name>PublicationList</name>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Väntar på</translation>
    </message>
</context>
<context>
    <name>PublicationScreen</name>
    <message>
        <source>Publication</source>
        <translation>Publicering</translation>
    </message>
    <message>
        <source>Search in titles and areas…</source>
        <translation>Sök i rubriker och områden…</translation>
    </message>
    <message>
        <source>Search publications</source>
        <translation>Sök bland publiceringar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alla lägen</translation>
    </message>
    <message>
        <source>Propose a measure…</source>
        <translation>Föreslå åtgärd…</translation>
    </message>
    <message>
        <source>Publish the website…</source>
        <translation>Publicera webbsidan…</translation>
    </message>
    <message>
        <source>Preview the website</source>
        <translation>Förhandsgranska webbplatsen</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publiceringar</translation>
    </message>
    <message>
        <source>Nothing is on its way to the website</source>
        <translation>Inget är på väg till webben</translation>
    </message>
    <message>
        <source>Propose a measure that is decided or done, write what residents should read, and let a colleague approve it. Only what is approved is published.</source>
        <translation>Föreslå en åtgärd som är beslutad eller genomförd, skriv vad invånarna ska läsa och låt en kollega godkänna. Bara det som är godkänt publiceras.</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} av {all}</translation>
    </message>
</context>
<context>
    <name>PublicationSheet</name>
    <message>
        <source>Nothing is written about the measure.</source>
        <translation>Inget är skrivet om åtgärden.</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Dra tillbaka…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Skicka tillbaka…</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Till granskning</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Dra tillbaka</translation>
    </message>
    <message>
        <source>Begin from a text…</source>
        <translation>Börja från en text…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Kommentera…</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>Dagar…</translation>
    </message>
    <message>
        <source>Show the measure</source>
        <translation>Visa åtgärden</translation>
    </message>
    <message>
        <source>As the reader meets it</source>
        <translation>Så möter läsaren det</translation>
    </message>
    <message>
        <source>Internal: never leaves the house</source>
        <translation>Internt: lämnar aldrig huset</translation>
    </message>
</context>
<context>
    <name>PublishPanel</name>
    <message>
        <source>Folder of the website</source>
        <translation>Webbsidans mapp</translation>
    </message>
    <message>
        <source>Folder that the web server or the web editor takes from</source>
        <translation>Mapp som webbservern eller webbredaktören hämtar från</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Vad som skulle ändras</translation>
    </message>
    <message>
        <source>Afterwards it is uploaded by the command that is set for this computer.</source>
        <translation>Sedan laddas den upp med kommandot som är satt för den här datorn.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Välj mapp…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicera</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranska</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tillbakadragen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Inget skulle ändras.</translation>
    </message>
    <message>
        <source>No measure changes; the first page gets today&apos;s date.</source>
        <translation>Ingen åtgärd ändras; första sidan får dagens datum.</translation>
    </message>
    <message numerus="yes">
        <source>%n measures will stand on the website.</source>
        <translation>
            <numerusform>%n åtgärd kommer att stå på webbplatsen.</numerusform>
            <numerusform>%n åtgärder kommer att stå på webbplatsen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new.</source>
        <translation>
            <numerusform>%n av dem är ny.</numerusform>
            <numerusform>%n av dem är nya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged.</source>
        <translation>
            <numerusform>%n är oförändrad.</numerusform>
            <numerusform>%n är oförändrade.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is published is public at once; it can be withdrawn, but not unread.</source>
        <translation>Det som publiceras är offentligt direkt; det kan dras tillbaka, men inte bli oläst.</translation>
    </message>
    <message>
        <source>Write the website now?</source>
        <translation>Ska webbsidan skrivas nu?</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>The website is uploaded.</source>
        <translation>Webbplatsen är uppladdad.</translation>
    </message>
    <message>
        <source>The website is written to {folder}, but the upload was stopped.</source>
        <translation>Webbplatsen är skriven till {folder}, men uppladdningen stoppades.</translation>
    </message>
    <message>
        <source>The website is being uploaded</source>
        <translation>Webbplatsen laddas upp</translation>
    </message>
    <message numerus="yes">
        <source>%n measures are published in {folder}.</source>
        <translation>
            <numerusform>%n åtgärd är publicerad i {folder}.</numerusform>
            <numerusform>%n åtgärder är publicerade i {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the page</source>
        <translation>Titta på sidan</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>The file cannot be taken in</source>
        <translation>Filen kan inte tas in</translation>
    </message>
    <message>
        <source>Choose the line that reads as it should.</source>
        <translation>Välj den rad som ser rätt ut.</translation>
    </message>
    <message>
        <source>How are the letters of the file saved?</source>
        <translation>Hur är filens bokstäver sparade?</translation>
    </message>
    <message>
        <source>The day first: 3/4 is 3 April</source>
        <translation>Dagen först: 3/4 är 3 april</translation>
    </message>
    <message>
        <source>The month first: 3/4 is 4 March</source>
        <translation>Månaden först: 3/4 är 4 mars</translation>
    </message>
    <message>
        <source>Does the day or the month stand first in “{column}”?</source>
        <translation>Står dagen eller månaden först i ”{column}”?</translation>
    </message>
    <message>
        <source>All its dates can be read both ways.</source>
        <translation>Alla datum där kan läsas på båda sätten.</translation>
    </message>
    <message>
        <source>The file has no dates</source>
        <translation>Filen har inga datum</translation>
    </message>
    <message>
        <source>“{column}” does not look like dates</source>
        <translation>”{column}” ser inte ut som datum</translation>
    </message>
    <message>
        <source>Which column says when it came in?</source>
        <translation>Vilken kolumn säger när det kom in?</translation>
    </message>
    <message>
        <source>The figures fit more than one, or none of the usual.</source>
        <translation>Siffrorna passar flera, eller inget av de vanliga.</translation>
    </message>
    <message>
        <source>Which coordinate system are the places in?</source>
        <translation>Vilket koordinatsystem har platserna?</translation>
    </message>
    <message>
        <source>Which column says what has happened?</source>
        <translation>Vilken kolumn säger vad som har hänt?</translation>
    </message>
    <message>
        <source>Leave out the column {column}</source>
        <translation>Ta inte in kolumnen {column}</translation>
    </message>
    <message>
        <source>“{column}” holds personal numbers</source>
        <translation>”{column}” har personnummer</translation>
    </message>
    <message>
        <source>They are never taken in. The rest of the file can be.</source>
        <translation>De tas aldrig in. Resten av filen kan tas in.</translation>
    </message>
    <message>
        <source>Which sheet has the rows?</source>
        <translation>Vilket blad har raderna?</translation>
    </message>
</context>
<context>
    <name>QuickReport</name>
    <message>
        <source>Quick report</source>
        <translation>Snabbrapport</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Var?</translation>
    </message>
    <message>
        <source>the place in words, and its area</source>
        <translation>platsen i ord, gärna området</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Who told it? (if they want an answer)</source>
        <translation>Vem berättade? (om svar önskas)</translation>
    </message>
    <message>
        <source>Their phone or e-mail</source>
        <translation>Telefon eller e-post</translation>
    </message>
    <message>
        <source>Kept apart, and shown in no list, map or paper.</source>
        <translation>Sparas för sig och visas aldrig i listor, kartor eller papper.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>ingen kategori</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>Lägg in rapporten</translation>
    </message>
    <message>
        <source>What has been seen?</source>
        <translation>Vad har någon sett?</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Today</source>
        <translation>Idag</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicering</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>{name}, change person</source>
        <translation>{name}, byt person</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Not on the page: the measure is not decided any more.</source>
        <translation>Står inte på sidan: åtgärden är inte beslutad längre.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Someone has changed this since you opened it. Yours is kept: look, and save again.</source>
        <translation>Någon har ändrat detta sedan du öppnade det. Ditt är kvar: titta och spara igen.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Det finns inte längre.</translation>
    </message>
    <message>
        <source>It is {old}, and cannot become {new} from there.</source>
        <translation>Det är {old} och kan inte bli {new} därifrån.</translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation>Rubrik saknas.</translation>
    </message>
    <message>
        <source>Write why, so that others understand.</source>
        <translation>Skriv varför, så att andra förstår.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Skriv skälet.</translation>
    </message>
    <message>
        <source>Choose who is responsible.</source>
        <translation>Välj vem som ansvarar.</translation>
    </message>
    <message>
        <source>Choose a due date, or make it ongoing.</source>
        <translation>Välj ett datum, eller gör den löpande.</translation>
    </message>
    <message>
        <source>Choose the day of the next follow-up.</source>
        <translation>Välj dag för nästa uppföljning.</translation>
    </message>
    <message>
        <source>To expand it, write the new scope or choose a new date.</source>
        <translation>För att utöka: skriv den nya omfattningen eller välj ett nytt datum.</translation>
    </message>
    <message>
        <source>Write what it is replaced with.</source>
        <translation>Skriv vad den byts ut mot.</translation>
    </message>
    <message>
        <source>Write what came of it.</source>
        <translation>Skriv vad det ledde till.</translation>
    </message>
    <message>
        <source>Write whom it waits for.</source>
        <translation>Skriv vem den väntar på.</translation>
    </message>
    <message>
        <source>{day} has passed already.</source>
        <translation>{day} har redan varit.</translation>
    </message>
    <message>
        <source>It is linked to that case already.</source>
        <translation>Den är redan kopplad till det ärendet.</translation>
    </message>
    <message>
        <source>It is not linked to that case.</source>
        <translation>Den är inte kopplad till det ärendet.</translation>
    </message>
    <message>
        <source>These are the same.</source>
        <translation>Det är samma.</translation>
    </message>
    <message>
        <source>Nothing is to be disposed of: no decided rule has run out for anything that may go.</source>
        <translation>Inget ska gallras: ingen beslutad frist har gått ut för något som får gallras.</translation>
    </message>
    <message>
        <source>Choose something first.</source>
        <translation>Välj något först.</translation>
    </message>
    <message>
        <source>The minutes are locked. A correction is made as a new version.</source>
        <translation>Anteckningarna är fastställda. En rättelse görs som en ny version.</translation>
    </message>
    <message>
        <source>There is a meeting that day already.</source>
        <translation>Det finns redan ett möte den dagen.</translation>
    </message>
    <message>
        <source>There is no such meeting.</source>
        <translation>Det mötet finns inte.</translation>
    </message>
    <message>
        <source>Choose a week after this meeting.</source>
        <translation>Välj en vecka efter det här mötet.</translation>
    </message>
    <message>
        <source>Only a measure, a case or an item of one&apos;s own can be parked.</source>
        <translation>Bara en åtgärd, ett ärende eller en egen punkt kan parkeras.</translation>
    </message>
    <message>
        <source>Write what is asked of them.</source>
        <translation>Skriv vad ni vill ha av dem.</translation>
    </message>
    <message>
        <source>Write what they answered.</source>
        <translation>Skriv vad de svarade.</translation>
    </message>
    <message>
        <source>Write the guest&apos;s role, such as head teacher. No name is needed.</source>
        <translation>Skriv gästens roll, t.ex. rektor. Inget namn behövs.</translation>
    </message>
    <message>
        <source>Something looks like personal data. Remove it, or say why it may stand.</source>
        <translation>Något ser ut som en personuppgift. Ta bort den, eller skriv varför den får stå kvar.</translation>
    </message>
    <message>
        <source>Someone else than the author must review this.</source>
        <translation>Någon annan än författaren ska granska.</translation>
    </message>
    <message>
        <source>The public words have been reviewed anew since. They would go out unapproved.</source>
        <translation>Den publika texten har ändrats sedan dess. Då skulle ord gå ut som ingen har godkänt.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Sista dagen är före den första.</translation>
    </message>
    <message>
        <source>“{passage}” does not stand there any more. Look at the words again.</source>
        <translation>”{passage}” står inte kvar. Titta på texten igen.</translation>
    </message>
    <message>
        <source>Write the comment.</source>
        <translation>Skriv kommentaren.</translation>
    </message>
    <message>
        <source>Write the public text first.</source>
        <translation>Skriv den publika texten först.</translation>
    </message>
    <message>
        <source>“{title}” holds what looks like personal data: {kinds}. Change the public text first.</source>
        <translation>I ”{title}” står något som ser ut som personuppgifter: {kinds}. Ändra den publika texten först.</translation>
    </message>
    <message>
        <source>This is a {what} and points at one person. It can only be removed or replaced.</source>
        <translation>Det här är ett {what} och pekar ut en person. Det kan bara tas bort eller ersättas.</translation>
    </message>
    <message>
        <source>Give the reason without the words themselves or anything about a person: it is kept in the log.</source>
        <translation>Ange skälet utan själva orden och utan något om en person: det sparas i loggen.</translation>
    </message>
    <message>
        <source>The measure is not decided yet, and can be published when it is.</source>
        <translation>Åtgärden är inte beslutad än. Den kan publiceras när den är det.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Namn saknas.</translation>
    </message>
    <message>
        <source>There is a “{name}” already.</source>
        <translation>Det finns redan en ”{name}”.</translation>
    </message>
    <message>
        <source>“{name}” is in use and cannot be removed.</source>
        <translation>”{name}” används och kan inte tas bort.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG of at most 2 MB and 4 000 pixels a side.</source>
        <translation>Välj en PNG eller JPEG på högst 2 MB och 4 000 bildpunkter i sida.</translation>
    </message>
    <message>
        <source>“{colour}” is no colour. Write it as #0B4F6C, or choose one.</source>
        <translation>”{colour}” är ingen färg. Skriv den som #0B4F6C, eller välj en.</translation>
    </message>
    <message>
        <source>{colour} cannot be read on white paper: its contrast is {contrast}, and 4.5 is needed. Choose a darker one.</source>
        <translation>{colour} går inte att läsa på vitt papper: kontrasten är {contrast}, och det behövs 4,5. Välj en mörkare.</translation>
    </message>
    <message>
        <source>“{words}” stands nowhere in the paper as you chose it, so no copy was made. Choose a shorter part of it.</source>
        <translation>”{words}” står ingenstans så som du valde det, så ingen kopia gjordes. Välj en kortare del.</translation>
    </message>
    <message>
        <source>Say which law the masked words rest on, as “OSL 21:1”.</source>
        <translation>Säg vilket lagrum de maskade orden vilar på, som ”OSL 21:1”.</translation>
    </message>
    <message>
        <source>Somebody had changed what you left, so this was not saved: {words}</source>
        <translation>Någon annan hade ändrat det du lämnade, så det här sparades inte: {words}</translation>
    </message>
    <message>
        <source>Something went wrong in the program, so this was not done.</source>
        <translation>Något gick fel i programmet, så det här blev inte gjort.</translation>
    </message>
    <message>
        <source>There is no screen to show the window on. See --help for what can be done without one.</source>
        <translation>Det finns ingen skärm att visa fönstret på. --help visar vad som går att göra utan.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>What was done last cannot be taken back with Undo.</source>
        <translation>Det senaste kan inte tas tillbaka med Ångra.</translation>
    </message>
    <message>
        <source>It has been worked on since, so it cannot be undone.</source>
        <translation>Någon har arbetat vidare med det, så det går inte att ångra.</translation>
    </message>
    <message>
        <source>Say with --store which store to make.</source>
        <translation>Ange med --store vilket register som ska skapas.</translation>
    </message>
    <message>
        <source>The store {path} is not found. Is the disk connected?</source>
        <translation>Registret {path} hittas inte. Är disken ansluten?</translation>
    </message>
    <message>
        <source>There is a store at {path} already.</source>
        <translation>Det finns redan ett register i {path}.</translation>
    </message>
    <message>
        <source>{path} is not a store of Trygghetsbordet.</source>
        <translation>{path} är inte ett register från Trygghetsbordet.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version. Update Trygghetsbordet; nothing has been touched.</source>
        <translation>{path} är skrivet av en nyare version. Uppdatera Trygghetsbordet; inget har ändrats.</translation>
    </message>
    <message>
        <source>The store is open in {holder}. Close it there to write here.</source>
        <translation>Registret är öppet i {holder}. Stäng det där för att skriva här.</translation>
    </message>
    <message>
        <source>The store is busy. Try again in a moment.</source>
        <translation>Registret är upptaget. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The store is damaged. Restore the latest backup: Register, Backups, or the command restore.</source>
        <translation>Registret är skadat. Återställ den senaste säkerhetskopian: Register, Säkerhetskopior, eller kommandot restore.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Ask for the right to write there, or move the store.</source>
        <translation>Det går inte att skriva i {path}. Be om rätt att skriva där, eller flytta registret.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing is lost: make room and save again.</source>
        <translation>Disken är full. Inget är förlorat: gör plats och spara igen.</translation>
    </message>
    <message>
        <source>The disk with {path} does not answer as it should. Is it connected, and may you write there?</source>
        <translation>Disken med {path} svarar inte som den ska. Är den ansluten, och får du skriva där?</translation>
    </message>
    <message>
        <source>{path} is on a network drive, where a store can be damaged. Keep it on this computer, or share it by PostgreSQL.</source>
        <translation>{path} ligger på en nätverksdisk, där ett register kan skadas. Ha det på den här datorn, eller dela det med PostgreSQL.</translation>
    </message>
    <message>
        <source>{path} is in a synced folder, where a store can be damaged. Keep it outside.</source>
        <translation>{path} ligger i en synkad mapp, där ett register kan skadas. Lägg det utanför.</translation>
    </message>
    <message>
        <source>The database {path} does not answer, or does not let you in.</source>
        <translation>Databasen {path} svarar inte, eller släpper inte in dig.</translation>
    </message>
    <message>
        <source>The database {path} has no store. Make one with the command create.</source>
        <translation>Databasen {path} har inget register. Skapa ett med kommandot create.</translation>
    </message>
    <message>
        <source>Leave the password out of the address. It comes from the keyring or PGPASSFILE.</source>
        <translation>Skriv inte lösenordet i adressen. Det hämtas från nyckelringen eller PGPASSFILE.</translation>
    </message>
    <message>
        <source>A PostgreSQL store is backed up by the server, not here.</source>
        <translation>Ett register i PostgreSQL säkerhetskopieras av servern, inte här.</translation>
    </message>
    <message>
        <source>The backup {path} is not sound and is not used.</source>
        <translation>Säkerhetskopian {path} är inte hel och används inte.</translation>
    </message>
    <message>
        <source>The file {file} is not found.</source>
        <translation>Filen {file} hittas inte.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Filen innehåller inga rader.</translation>
    </message>
    <message>
        <source>The file is larger than {limit_mb} MB.</source>
        <translation>Filen är större än {limit_mb} MB.</translation>
    </message>
    <message>
        <source>The file {file} is no plain text. Save it as text, best in UTF-8.</source>
        <translation>Filen {file} är ingen ren text. Spara den som text, helst i UTF-8.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read.</source>
        <translation>Filen är skadad och går inte att läsa.</translation>
    </message>
    <message>
        <source>The file is damaged at line {line}.</source>
        <translation>Filen är skadad vid rad {line}.</translation>
    </message>
    <message>
        <source>The file unpacks to more than {limit_mb} MB and is not opened.</source>
        <translation>Filen blir större än {limit_mb} MB uppackad och öppnas inte.</translation>
    </message>
    <message>
        <source>The file is of no known kind. CSV, Excel, OpenDocument, GeoJSON, GeoPackage, KML and Open311 can be read.</source>
        <translation>Filen är av okänt slag. CSV, Excel, OpenDocument, GeoJSON, GeoPackage, KML och Open311 kan läsas.</translation>
    </message>
    <message>
        <source>This is an old or locked Excel file. Save it as .xlsx without a password.</source>
        <translation>Det är en gammal eller låst Excelfil. Spara den som .xlsx utan lösenord.</translation>
    </message>
    <message>
        <source>This is a web page and no file of reports, whatever its name says.</source>
        <translation>Det här är en webbsida och ingen fil med rapporter, vad namnet än säger.</translation>
    </message>
    <message>
        <source>The file is built to do harm and is not opened.</source>
        <translation>Filen är gjord för att skada och öppnas inte.</translation>
    </message>
    <message>
        <source>The file is nested too deep to be read.</source>
        <translation>Filen är för djupt nästlad för att läsas.</translation>
    </message>
    <message>
        <source>The file cannot be read: reading it broke off in the middle. Nothing has been imported. Save it anew in the program it comes from, best as CSV.</source>
        <translation>Filen går inte att läsa: läsningen bröts mitt i. Inget är importerat. Spara om den i programmet den kommer från, helst som CSV.</translation>
    </message>
    <message>
        <source>The file takes more than {seconds} seconds to read, so it was left. Nothing has been imported. Divide it into several files.</source>
        <translation>Filen tar mer än {seconds} sekunder att läsa, så läsningen avbröts. Inget är importerat. Dela upp den i flera filer.</translation>
    </message>
    <message>
        <source>The file needs more than {limit_mb} MB of memory to be read, so it was left. Nothing has been imported. Divide it into several files.</source>
        <translation>Filen kräver mer än {limit_mb} MB minne att läsa, så läsningen avbröts. Inget är importerat. Dela upp den i flera filer.</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows.</source>
        <translation>Filen har fler än {limit} rader.</translation>
    </message>
    <message>
        <source>The file has more than {limit} columns.</source>
        <translation>Filen har fler än {limit} kolumner.</translation>
    </message>
    <message>
        <source>The file is locked. Save it without a password.</source>
        <translation>Filen är låst. Spara den utan lösenord.</translation>
    </message>
    <message>
        <source>The map only links to another, which is not fetched. Save the map itself as KML.</source>
        <translation>Kartan länkar bara till en annan, som inte hämtas. Spara själva kartan som KML.</translation>
    </message>
    <message>
        <source>There is no sheet {sheet}. The file has: {sheets}. Say which with --sheet.</source>
        <translation>Det finns inget blad {sheet}. Filen har: {sheets}. Ange vilket med --sheet.</translation>
    </message>
    <message>
        <source>Several sheets have the same columns: {sheets}. Say which with --sheet.</source>
        <translation>Flera blad har samma kolumner: {sheets}. Ange vilket med --sheet.</translation>
    </message>
    <message>
        <source>{column} holds personal numbers, which are never taken in. Leave them out with --drop-personal-numbers.</source>
        <translation>{column} innehåller personnummer, som aldrig tas in. Utelämna dem med --drop-personal-numbers.</translation>
    </message>
    <message>
        <source>A quotation mark at line {line} never ends.</source>
        <translation>Ett citattecken på rad {line} avslutas aldrig.</translation>
    </message>
    <message>
        <source>The file has no row of column names.</source>
        <translation>Filen har ingen rad med kolumnnamn.</translation>
    </message>
    <message>
        <source>Which column is what? The file has: {columns}. Say it with a mapping (--mapping).</source>
        <translation>Vilken kolumn är vad? Filen har: {columns}. Ange det med en mappning (--mapping).</translation>
    </message>
    <message>
        <source>{column} does not look like dates: “{value}” at line {line}. Say which column has them, or their &quot;date_format&quot;, with a mapping (--mapping).</source>
        <translation>{column} ser inte ut som datum: ”{value}” på rad {line}. Ange med en mappning (--mapping) vilken kolumn som har dem, eller deras &quot;date_format&quot;.</translation>
    </message>
    <message>
        <source>Day or month first in {column}? Say it with a mapping (--mapping): &quot;date_format&quot;: &quot;day-first&quot; or &quot;month-first&quot;.</source>
        <translation>Står dag eller månad först i {column}? Ange det med en mappning (--mapping): &quot;date_format&quot;: &quot;day-first&quot; eller &quot;month-first&quot;.</translation>
    </message>
    <message>
        <source>The list can be written as .pdf or .csv.</source>
        <translation>Förteckningen kan skrivas som .pdf eller .csv.</translation>
    </message>
    <message>
        <source>{path} is the website, which anybody may read. Choose another folder for the papers.</source>
        <translation>{path} är webbplatsen, som vem som helst kan läsa. Välj en annan mapp för handlingarna.</translation>
    </message>
    <message>
        <source>No upload command is set. Write one in the register, under This computer.</source>
        <translation>Inget uppladdningskommando är inställt. Skriv ett i registret, under Den här datorn.</translation>
    </message>
    <message>
        <source>The upload command cannot be read. Write a program and its words, with {folder} for the site.</source>
        <translation>Uppladdningskommandot går inte att läsa. Skriv ett program och dess ord, med {folder} för webbplatsens mapp.</translation>
    </message>
    <message>
        <source>The website is written, but {program} could not be started: {reason}.</source>
        <translation>Webbplatsen är skriven, men {program} gick inte att starta: {reason}.</translation>
    </message>
    <message>
        <source>The website is written, but the upload failed ({code}). It said: {said}</source>
        <translation>Webbplatsen är skriven, men uppladdningen misslyckades ({code}). Den sa: {said}</translation>
    </message>
    <message>
        <source>The website is written, but the upload was stopped after {minutes} minutes.</source>
        <translation>Webbplatsen är skriven, men uppladdningen stoppades efter {minutes} minuter.</translation>
    </message>
    <message>
        <source>This is not a map file that can be read. Save it as GeoJSON or GeoPackage and try again.</source>
        <translation>Det här är ingen kartfil som går att läsa. Spara den som GeoJSON eller GeoPackage och försök igen.</translation>
    </message>
    <message>
        <source>The border crosses itself. Move a corner so that it no longer does.</source>
        <translation>Gränsen korsar sig själv. Flytta ett hörn så att den inte gör det.</translation>
    </message>
    <message>
        <source>That is less than 100 square metres, too little for an area.</source>
        <translation>Det är mindre än 100 kvadratmeter, för lite för ett område.</translation>
    </message>
    <message>
        <source>That is all outside the municipality.</source>
        <translation>Allt det ligger utanför kommunen.</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. An area needs at least three corners.</source>
        <translation>Inget är ritat än. Ett område behöver minst tre hörn.</translation>
    </message>
    <message>
        <source>The line must go all the way across the area, from outside to outside.</source>
        <translation>Linjen måste gå tvärs över området, från utsida till utsida.</translation>
    </message>
    <message>
        <source>The file holds nothing that can be drawn.</source>
        <translation>Filen innehåller inget som kan ritas.</translation>
    </message>
    <message>
        <source>“{layer}” has more than {features} shapes or {points} points, too many to draw. Save a part of it, or a simpler one.</source>
        <translation>”{layer}” har fler än {features} former eller {points} punkter, för många att rita. Spara en del av det, eller en enklare version.</translation>
    </message>
    <message>
        <source>Choose one of the service&apos;s layers, or write its name.</source>
        <translation>Välj ett av tjänstens lager, eller skriv dess namn.</translation>
    </message>
    <message>
        <source>This is not a file of map pictures that can be read. MBTiles and PMTiles are.</source>
        <translation>Det här är ingen fil med kartbilder som går att läsa. MBTiles och PMTiles går bra.</translation>
    </message>
    <message>
        <source>The file holds vector tiles, which are not shown here. Ask for one with pictures (PNG or JPEG).</source>
        <translation>Filen innehåller vektorkartor, som inte visas här. Be om en med bilder (PNG eller JPEG).</translation>
    </message>
    <message>
        <source>Write the whole address, beginning with https:// or http://.</source>
        <translation>Skriv hela adressen, med https:// eller http:// först.</translation>
    </message>
    <message>
        <source>An address with a user name or password in it is not kept. Ask for one that needs none.</source>
        <translation>En adress med användarnamn eller lösenord i sparas inte. Be om en som inte behöver det.</translation>
    </message>
    <message>
        <source>The address of tiles must name z, x and y in braces, as in the example.</source>
        <translation>Adressen måste ha z, x och y inom klamrar, som i exemplet.</translation>
    </message>
    <message>
        <source>The service does not answer as it should. Look at the address, or try again later.</source>
        <translation>Tjänsten svarar inte som den ska. Se över adressen, eller försök igen senare.</translation>
    </message>
    <message>
        <source>What the service answered is not a list of layers. Look at the address and the kind.</source>
        <translation>Tjänsten svarade inte med en lista över lager. Se över adress och slag.</translation>
    </message>
    <message>
        <source>The service has no layer that fits the map. It must offer EPSG:3857 (Web Mercator); a WMS may offer EPSG:3006 (SWEREF 99 TM).</source>
        <translation>Tjänsten har inget lager som passar kartan. Den måste erbjuda EPSG:3857 (Web Mercator); en WMS kan i stället ha EPSG:3006 (SWEREF 99 TM).</translation>
    </message>
    <message>
        <source>Map pictures are not fetched from the net on this computer. Turn that on first, below.</source>
        <translation>Kartbilder hämtas inte från nätet på den här datorn. Slå på det först, längst ner.</translation>
    </message>
    <message>
        <source>{column} has dates of several forms: “{value}” at line {line} is another than most. Write them all in one form.</source>
        <translation>{column} har datum i flera former: ”{value}” på rad {line} är en annan än de flesta. Skriv alla på samma sätt.</translation>
    </message>
    <message>
        <source>The letters are unsure, perhaps {proposed}. Say which with --encoding.</source>
        <translation>Teckenkodningen är osäker, kanske {proposed}. Ange den med --encoding.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding}.</source>
        <translation>Teckenkodningen {encoding} finns inte.</translation>
    </message>
    <message>
        <source>Which coordinate system? Say it with --crs EPSG:3006 or another.</source>
        <translation>Vilket koordinatsystem? Ange det med --crs EPSG:3006 eller ett annat.</translation>
    </message>
    <message>
        <source>Which coordinate system? Perhaps {proposed}. Say it with --crs.</source>
        <translation>Vilket koordinatsystem? Kanske {proposed}. Ange det med --crs.</translation>
    </message>
    <message>
        <source>There is no coordinate system {crs}.</source>
        <translation>Koordinatsystemet {crs} finns inte.</translation>
    </message>
    <message>
        <source>The mapping {file} cannot be read.</source>
        <translation>Mappningen {file} går inte att läsa.</translation>
    </message>
    <message>
        <source>The mapping names {column}, which is not in the file.</source>
        <translation>Mappningen nämner {column}, som inte finns i filen.</translation>
    </message>
    <message>
        <source>Reports of this import are linked to cases. Undo it with the links too (--with-links).</source>
        <translation>Rapporter i importen är kopplade till ärenden. Ångra den med kopplingarna (--with-links).</translation>
    </message>
    <message>
        <source>This import is undone already.</source>
        <translation>Importen är redan ångrad.</translation>
    </message>
    <message>
        <source>There is no import {id}.</source>
        <translation>Det finns ingen import {id}.</translation>
    </message>
    <message>
        <source>Give a number from {least} to {most}.</source>
        <translation>Ange ett tal från {least} till {most}.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Is it open in another program?</source>
        <translation>Det går inte att läsa {file}. Är den öppen i ett annat program?</translation>
    </message>
    <message>
        <source>{file} cannot be written. Is it open in another program?</source>
        <translation>Det går inte att skriva {file}. Är den öppen i ett annat program?</translation>
    </message>
    <message>
        <source>Only .csv, .xlsx and .geojson can be written.</source>
        <translation>Bara .csv, .xlsx och .geojson går att skriva.</translation>
    </message>
    <message>
        <source>A map is written as .pdf, .png, .svg, .html, .geojson or .gpkg.</source>
        <translation>En karta skrivs som .pdf, .png, .svg, .html, .geojson eller .gpkg.</translation>
    </message>
    <message>
        <source>The title holds what looks like personal data. Change it: it stands on the map.</source>
        <translation>Rubriken ser ut att innehålla personuppgifter. Ändra den, för den står på kartan.</translation>
    </message>
    <message>
        <source>{path} is not written by Trygghetsbordet and is left alone. Choose another folder.</source>
        <translation>{path} är inte skriven av Trygghetsbordet och lämnas i fred. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>{path} holds letters or papers, which would go out with the site. Choose another folder.</source>
        <translation>I {path} ligger brev eller handlingar, som skulle följa med ut på webben. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>{path} cannot be written. What stood there is whole. Choose another folder.</source>
        <translation>Det går inte att skriva i {path}. Det som stod där är helt. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>The file holds no areas, outline or base map. Nothing has been changed.</source>
        <translation>Filen har varken områden, kommungräns eller karta. Inget är ändrat.</translation>
    </message>
    <message>
        <source>An area in the file has no name. Give each a property “name” and try again.</source>
        <translation>Ett område i filen saknar namn. Ge vart och ett egenskapen ”name” och försök igen.</translation>
    </message>
    <message>
        <source>The file&apos;s coordinates are not degrees. Save it in WGS 84 and try again.</source>
        <translation>Filens koordinater är inte grader. Spara den i WGS 84 och försök igen.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Perioden slutar innan den börjar.</translation>
    </message>
    <message>
        <source>A measure lies where its case lies. Move the case.</source>
        <translation>En åtgärd ligger där dess ärende ligger. Flytta ärendet.</translation>
    </message>
    <message>
        <source>The file has no column of names beside coordinates. Nothing has been changed.</source>
        <translation>Filen har ingen kolumn med namn intill koordinater. Inget är ändrat.</translation>
    </message>
    <message>
        <source>There is no area “{name}”.</source>
        <translation>Det finns inget område ”{name}”.</translation>
    </message>
    <message>
        <source>No area of the register lies here. Choose another spot, or set a point or a street.</source>
        <translation>Inget område i registret ligger här. Välj en annan plats, eller sätt en punkt eller en gata.</translation>
    </message>
    <message>
        <source>No named street of the base map lies near. Nothing has been changed.</source>
        <translation>Ingen namngiven gata i grundkartan ligger nära. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The report of {day} tells of a person. Leave it out, or do without quotes.</source>
        <translation>Rapporten den {day} berättar om en person. Utelämna den, eller ta inte med ordalydelser.</translation>
    </message>
    <message>
        <source>Programs, scripts and web pages are not kept. Ask for a picture or a PDF.</source>
        <translation>Program, skript och webbsidor tas inte emot. Be om en bild eller PDF.</translation>
    </message>
    <message>
        <source>The picture has more than {limit} million pixels. Save a smaller copy and attach that.</source>
        <translation>Bilden har fler än {limit} miljoner bildpunkter. Spara en mindre kopia och bifoga den.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown. Ask for it again.</source>
        <translation>Bilden är skadad och kan inte visas. Be om den på nytt.</translation>
    </message>
    <message>
        <source>The picture also holds something that is no picture, and is not kept.</source>
        <translation>Bilden innehåller också något som inte är en bild, och tas inte emot.</translation>
    </message>
    <message>
        <source>What this file tells of place and time cannot be taken out. Ask for a picture as JPEG.</source>
        <translation>Det filen berättar om plats och tid går inte att ta bort. Be om bilden som JPEG.</translation>
    </message>
    <message>
        <source>A web address: it is never fetched.</source>
        <translation>En webbadress: den hämtas aldrig.</translation>
    </message>
    <message>
        <source>Something is left to fill in: look for … in the answer.</source>
        <translation>Något är kvar att fylla i: leta efter … i svaret.</translation>
    </message>
    <message>
        <source>Say how the answer was given.</source>
        <translation>Skriv hur svaret lämnades.</translation>
    </message>
    <message>
        <source>The answer holds what looks like personal data: {kinds}. Change it first.</source>
        <translation>Svaret innehåller det som ser ut som personuppgifter: {kinds}. Ändra det först.</translation>
    </message>
    <message>
        <source>Write what was promised.</source>
        <translation>Skriv vad som lovades.</translation>
    </message>
    <message>
        <source>There is no such safety walk.</source>
        <translation>Den trygghetsvandringen finns inte.</translation>
    </message>
    <message>
        <source>Nothing came from that sender in the period.</source>
        <translation>Inget kom från den avsändaren under perioden.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Actors</source>
        <translation>Aktörer</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Ny aktör</translation>
    </message>
    <message>
        <source>Actors are those around the table: they are called to the meetings and answer for measures.</source>
        <translation>Aktörerna är de runt bordet: de kallas till mötena och ansvarar för åtgärder.</translation>
    </message>
    <message>
        <source>No actors yet</source>
        <translation>Inga aktörer än</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Deltar</translation>
    </message>
    <message>
        <source>Open measures</source>
        <translation>Öppna åtgärder</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>används inte</translation>
    </message>
    <message>
        <source>in the meeting</source>
        <translation>i mötet</translation>
    </message>
    <message>
        <source>external</source>
        <translation>extern</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Import map…</source>
        <translation>Importera karta…</translation>
    </message>
    <message>
        <source>Areas are the parts of the municipality. They come with the map, from a GeoJSON or GeoPackage file, or you draw them, and some of them are prioritised for a while.</source>
        <translation>Områdena är kommunens delar. De kommer med kartan, från en GeoJSON- eller GeoPackage-fil, eller så ritar du dem. Några av dem prioriteras en tid.</translation>
    </message>
    <message>
        <source>No areas yet</source>
        <translation>Inga områden än</translation>
    </message>
    <message>
        <source>Draw new</source>
        <translation>Rita nytt</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>t.o.m. {day}</translation>
    </message>
    <message>
        <source>Prioritised</source>
        <translation>Prioriterat</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Öppna ärenden</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>På kartan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorier</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Ny kategori</translation>
    </message>
    <message>
        <source>Categories sort reports and cases by what they are about.</source>
        <translation>Kategorier sorterar rapporter och ärenden efter vad de handlar om.</translation>
    </message>
    <message>
        <source>No categories yet</source>
        <translation>Inga kategorier än</translation>
    </message>
    <message>
        <source>Senders&apos; words</source>
        <translation>Avsändarnas ord</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>{name} (not in use)</source>
        <translation>{name} (används inte)</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>The municipality</source>
        <translation>Kommunen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>Place names</source>
        <translation>Ortnamn</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importinställningar</translation>
    </message>
    <message>
        <source>Map layers</source>
        <translation>Kartlager</translation>
    </message>
    <message>
        <source>Giving out</source>
        <translation>Utlämnande</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Gallring</translation>
    </message>
    <message>
        <source>Standard texts</source>
        <translation>Standardtexter</translation>
    </message>
    <message>
        <source>Put in the ready-made texts</source>
        <translation>Lägg in de färdiga texterna</translation>
    </message>
    <message>
        <source>Texts that are written once and used often, on the website and in answers.</source>
        <translation>Texter som skrivs en gång och används ofta, på webbplatsen och i svar.</translation>
    </message>
    <message>
        <source>No standard texts yet</source>
        <translation>Inga standardtexter än</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Ny text</translation>
    </message>
    <message>
        <source>fits all</source>
        <translation>passar alla</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passar</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Används till</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Målgrupper</translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Sections of the register</source>
        <translation>Registrets delar</translation>
    </message>
</context>
<context>
    <name>RejectedRows</name>
    <message>
        <source>{file} rejected.csv</source>
        <translation>{file} avvisade.csv</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Spara avvisade rader</translation>
    </message>
    <message>
        <source>Plain text (*.csv)</source>
        <translation>Text (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected rows are in {file}. Correct them and import the file.</source>
        <translation>
            <numerusform>%Ln avvisad rad finns i {file}. Rätta den och importera filen.</numerusform>
            <numerusform>%Ln avvisade rader finns i {file}. Rätta dem och importera filen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rejection</name>
    <message>
        <source>The row has too few columns.</source>
        <translation>Raden har för få kolumner.</translation>
    </message>
    <message>
        <source>The row has too many columns.</source>
        <translation>Raden har för många kolumner.</translation>
    </message>
    <message>
        <source>“{value}” is not a date, or is written otherwise than the column&apos;s others.</source>
        <translation>”{value}” är inget datum, eller skrivet på annat sätt än kolumnens övriga.</translation>
    </message>
    <message>
        <source>The row has no text, category or place.</source>
        <translation>Raden har varken text, kategori eller plats.</translation>
    </message>
    <message>
        <source>The id {value} stands earlier in the file, with other content.</source>
        <translation>Numret {value} står tidigare i filen, med annat innehåll.</translation>
    </message>
    <message>
        <source>This is no report.</source>
        <translation>Det är ingen rapport.</translation>
    </message>
    <message>
        <source>The geometry cannot be read.</source>
        <translation>Geometrin går inte att läsa.</translation>
    </message>
</context>
<context>
    <name>ReplaceAsked</name>
    <message>
        <source>What should stand instead?</source>
        <translation>Vad ska stå i stället?</translation>
    </message>
    <message>
        <source>Words about the place, not the person</source>
        <translation>Ord om platsen, inte om personen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Byt ut</translation>
    </message>
    <message>
        <source>What should stand instead of “{words}”?</source>
        <translation>Vad ska stå i stället för ”{words}”?</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Dismissed: {motive}</source>
        <translation>Avvisad: {motive}</translation>
    </message>
    <message>
        <source>Personal data in the text: {kinds}. Keep it out of the case.</source>
        <translation>Personuppgifter i texten: {kinds}. Låt dem inte följa med till ärendet.</translation>
    </message>
    <message>
        <source>the sender says “{category}”</source>
        <translation>avsändaren säger ”{category}”</translation>
    </message>
    <message>
        <source>outside the municipality</source>
        <translation>utanför kommunen</translation>
    </message>
    <message>
        <source>contact details kept apart</source>
        <translation>kontaktuppgifter för sig</translation>
    </message>
    <message>
        <source>Unlink from {case}</source>
        <translation>Ta bort kopplingen till {case}</translation>
    </message>
    <message>
        <source>Duplicate of: “{text}”</source>
        <translation>Dubblett av: ”{text}”</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Duplicate</source>
        <translation>Dubblett</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppla</translation>
    </message>
    <message>
        <source>Link to which case?</source>
        <translation>Koppla till vilket ärende?</translation>
    </message>
    <message>
        <source>Search cases…</source>
        <translation>Sök ärenden…</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Öppna ärendet</translation>
    </message>
    <message>
        <source>Duplicate of which report?</source>
        <translation>Dubblett av vilken rapport?</translation>
    </message>
    <message>
        <source>Search reports…</source>
        <translation>Sök rapporter…</translation>
    </message>
    <message>
        <source>Why is it dismissed?</source>
        <translation>Varför avvisas den?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Avvisa</translation>
    </message>
    <message>
        <source>Probably tells of the same as</source>
        <translation>Berättar troligen om samma sak som</translation>
    </message>
    <message>
        <source>Another case…</source>
        <translation>Annat ärende…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Koppla…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports chosen</source>
        <translation>
            <numerusform>%Ln rapport vald</numerusform>
            <numerusform>%Ln rapporter valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a report to read it.</source>
        <translation>Välj en rapport för att läsa den.</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dubblett…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Avvisa…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>What has happened here?</source>
        <translation>Vad har hänt här?</translation>
    </message>
    <message>
        <source>Screen again</source>
        <translation>Granska igen</translation>
    </message>
    <message>
        <source>What we say of it</source>
        <translation>Vår bedömning</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Without a point</source>
        <translation>Utan punkt</translation>
    </message>
    <message>
        <source>Latest import</source>
        <translation>Senaste importen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Återkoppling</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denna vecka</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Förra veckan</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Senaste 30 dagarna</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>från {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>till {day}</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>What someone wrote</source>
        <translation>Vad någon skrev</translation>
    </message>
    <message>
        <source>Personal data in the text: {kinds}</source>
        <translation>Personuppgifter i texten: {kinds}</translation>
    </message>
    <message>
        <source>probably the same</source>
        <translation>troligen samma</translation>
    </message>
    <message>
        <source>without a point</source>
        <translation>utan punkt</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>No reports here</source>
        <translation>Inga rapporter här</translation>
    </message>
    <message>
        <source>Reports are what people have told: from the safety map, the police, walks, calls.</source>
        <translation>Rapporter är vad människor har berättat: på Trygghetskartan, från polisen, på vandringar, i samtal.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importera en fil…</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Plain text (*.csv);;Map layer (*.geojson)</source>
        <translation>Kalkylblad (*.xlsx);;Text (*.csv);;Kartskikt (*.geojson)</translation>
    </message>
    <message>
        <source>Export the listed reports</source>
        <translation>Exportera rapporterna i listan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are in {file}.</source>
        <translation>
            <numerusform>%Ln rapport ligger i {file}.</numerusform>
            <numerusform>%Ln rapporter ligger i {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>the report before, the next</source>
        <translation>föregående rapport, nästa</translation>
    </message>
    <message>
        <source>choose several</source>
        <translation>välj flera</translation>
    </message>
    <message>
        <source>copy the chosen rows</source>
        <translation>kopiera de valda raderna</translation>
    </message>
    <message>
        <source>Quick report</source>
        <translation>Snabbrapport</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Placera…</translation>
    </message>
    <message>
        <source>Search text and place…</source>
        <translation>Sök i text och plats…</translation>
    </message>
    <message>
        <source>Search reports</source>
        <translation>Sök rapporter</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} av {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation>
            <numerusform>%Ln rapport</numerusform>
            <numerusform>%Ln rapporter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to screen</source>
        <translation>
            <numerusform>%Ln kvar att granska</numerusform>
            <numerusform>%Ln kvar att granska</numerusform>
        </translation>
    </message>
    <message>
        <source>None match</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>Take a filter away, or search for something else.</source>
        <translation>Ta bort ett filter, eller sök efter något annat.</translation>
    </message>
    <message>
        <source>The report is kept, but the filter hides it.</source>
        <translation>Rapporten är sparad, men filtret döljer den.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Visa den</translation>
    </message>
    <message>
        <source>Place reports</source>
        <translation>Placera rapporter</translation>
    </message>
</context>
<context>
    <name>ReportsSection</name>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>The case&apos;s reports</source>
        <translation>Ärendets rapporter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Koppla loss</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports disposed of.</source>
        <translation>
            <numerusform>%Ln rapport gallrad.</numerusform>
            <numerusform>%Ln rapporter gallrade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Visa färre</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Visa alla {count}</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Contact details, report {id}</source>
        <translation>Kontaktuppgifter, rapport {id}</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>Rapport {id}</translation>
    </message>
    <message>
        <source>Case {id}</source>
        <translation>Ärende {id}</translation>
    </message>
    <message>
        <source>Meeting {id}</source>
        <translation>Möte {id}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Ran from</source>
        <translation>Räknat från</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>stays: {why}</source>
        <translation>kvar: {why}</translation>
    </message>
    <message>
        <source>goes: time ran out {day}</source>
        <translation>gallras: fristen gick ut {day}</translation>
    </message>
    <message>
        <source>The file could not be cleaned yet; the next start tries again.</source>
        <translation>Filen kunde inte städas än. Nästa start försöker igen.</translation>
    </message>
    <message>
        <source>The server&apos;s own log and backups keep it as long as IT has set there.</source>
        <translation>Serverns egen logg och säkerhetskopior har det kvar så länge som it-avdelningen har bestämt där.</translation>
    </message>
    <message>
        <source>Older copies that still hold it: {count}, the last until {day}.</source>
        <translation>Äldre kopior som har det kvar: {count}, den sista till {day}.</translation>
    </message>
    <message>
        <source>Older copies that still hold it until they are thinned out or replaced: {count}.</source>
        <translation>Äldre kopior som har det kvar tills de tunnas ut eller byts ut: {count}.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Sparas</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>none: only a proposal</source>
        <translation>inget: bara ett förslag</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>bevaras</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} dagar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Gallrat</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>för hand</translation>
    </message>
</context>
<context>
    <name>RetentionForm</name>
    <message>
        <source>Kept for so many days</source>
        <translation>Sparas i så många dagar</translation>
    </message>
    <message>
        <source>empty: for good</source>
        <translation>tomt: för gott</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Räknas från</translation>
    </message>
    <message>
        <source>The decision it rests on</source>
        <translation>Beslutet den vilar på</translation>
    </message>
    <message>
        <source>such as: Document plan, KS 2025/0012 § 14</source>
        <translation>t.ex. Dokumenthanteringsplan, KS 2025/0012 § 14</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslutad den</translation>
    </message>
    <message>
        <source>This is only a proposal. Nothing is disposed of until a decision stands here.</source>
        <translation>Det här är bara ett förslag. Inget gallras förrän ett beslut står här.</translation>
    </message>
    <message>
        <source>Kept for good.</source>
        <translation>Bevaras.</translation>
    </message>
    <message>
        <source>Older backups are removed by themselves; the newest one always stays.</source>
        <translation>Äldre säkerhetskopior tas bort av sig själva. Den nyaste är alltid kvar.</translation>
    </message>
    <message>
        <source>In force. What has been kept long enough is proposed, never removed by itself.</source>
        <translation>Gäller. Det som har sparats tillräckligt länge föreslås, och tas aldrig bort av sig självt.</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>Retention rules</source>
        <translation>Gallringsregler</translation>
    </message>
    <message>
        <source>Propose disposal…</source>
        <translation>Föreslå gallring…</translation>
    </message>
    <message>
        <source>Disposals</source>
        <translation>Gallringar</translation>
    </message>
    <message>
        <source>Nothing has been disposed of yet.</source>
        <translation>Inget har gallrats än.</translation>
    </message>
    <message>
        <source>Replace older copies…</source>
        <translation>Byt ut äldre kopior…</translation>
    </message>
    <message>
        <source>Remove the older copies?</source>
        <translation>Ta bort de äldre kopiorna?</translation>
    </message>
    <message>
        <source>A new checked backup is made first. After that there is no way back to before the disposal.</source>
        <translation>Först görs en ny kontrollerad säkerhetskopia. Sedan finns ingen väg tillbaka till före gallringen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Byt ut</translation>
    </message>
    <message>
        <source>The older copies are gone; a new backup is made.</source>
        <translation>De äldre kopiorna är borta. En ny säkerhetskopia är gjord.</translation>
    </message>
    <message>
        <source>Nothing is disposed of without a rule, its decision, a dry run and your yes.</source>
        <translation>Inget gallras utan en regel, dess beslut, en provkörning och ditt ja.</translation>
    </message>
    <message>
        <source>Disposed of so far</source>
        <translation>Gallrat hittills</translation>
    </message>
</context>
<context>
    <name>RowFields</name>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>tas inte in</translation>
    </message>
    <message>
        <source>kept apart from the report</source>
        <translation>sparas skilt från rapporten</translation>
    </message>
    <message>
        <source>a point that stands for “unknown”: not used</source>
        <translation>schablonpunkt, används inte</translation>
    </message>
    <message>
        <source>no point</source>
        <translation>ingen punkt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>What they said</source>
        <translation>Vad de sa</translation>
    </message>
    <message>
        <source>{person} approved {moment}.</source>
        <translation>{person} godkände {moment}.</translation>
    </message>
    <message>
        <source>{person} sent it back {moment}:</source>
        <translation>{person} skickade tillbaka {moment}:</translation>
    </message>
    <message>
        <source>Is the text still true? Since the approval the measure went from “{then}” to “{now}”.</source>
        <translation>Stämmer texten än? Sedan godkännandet har åtgärden gått från ”{then}” till ”{now}”.</translation>
    </message>
    <message>
        <source>{person} withdrew it {moment}.</source>
        <translation>{person} drog tillbaka den {moment}.</translation>
    </message>
    <message>
        <source>Written by {people}</source>
        <translation>Skriven av {people}</translation>
    </message>
    <message>
        <source>Shown from {first} to {last}</source>
        <translation>Visas {first}–{last}</translation>
    </message>
    <message>
        <source>Shown from {first}</source>
        <translation>Visas från {first}</translation>
    </message>
    <message>
        <source>Shown until {last}</source>
        <translation>Visas till och med {last}</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>When is it shown?</source>
        <translation>När visas den?</translation>
    </message>
    <message>
        <source>Keep the days</source>
        <translation>Spara dagarna</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Tidigast</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>genast</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>tills vidare</translation>
    </message>
    <message>
        <source>It is public already: only the last day can be chosen.</source>
        <translation>Den är redan publicerad: bara sista dagen kan väljas.</translation>
    </message>
</context>
<context>
    <name>SendBackPanel</name>
    <message>
        <source>What should be changed?</source>
        <translation>Vad behöver ändras?</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Skicka tillbaka</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>Add a layer from a service</source>
        <translation>Lägg till ett lager från en tjänst</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Slag av tjänst</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Read what the service has</source>
        <translation>Läs in vad tjänsten har</translation>
    </message>
    <message>
        <source>The service&apos;s layers</source>
        <translation>Tjänstens lager</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>skrivs för hand</translation>
    </message>
    <message>
        <source>The layer&apos;s name in the service</source>
        <translation>Lagrets namn i tjänsten</translation>
    </message>
    <message>
        <source>Format of pictures</source>
        <translation>Bildformat</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Koordinatsystem</translation>
    </message>
    <message>
        <source>Matrix set (Web Mercator)</source>
        <translation>Matrisuppsättning (Web Mercator)</translation>
    </message>
    <message>
        <source>Name on the map</source>
        <translation>Namn på kartan</translation>
    </message>
    <message>
        <source>The address must name {z}, {x} and {y}; {-y} where rows are counted from the south.</source>
        <translation>Adressen måste ha {z}, {x} och {y}; {-y} där raderna räknas från söder.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>SidePanels</name>
    <message>
        <source>Click the corners of the place.</source>
        <translation>Klicka ut platsens hörn.</translation>
    </message>
</context>
<context>
    <name>SilentLine</name>
    <message>
        <source>As it should be</source>
        <translation>Som det ska</translation>
    </message>
    <message>
        <source>{name}: as it should be</source>
        <translation>{name}: som det ska</translation>
    </message>
    <message>
        <source>Hidden until they are heard again</source>
        <translation>Visas inte förrän de hörs av igen</translation>
    </message>
</context>
<context>
    <name>SitePreview</name>
    <message>
        <source>The website as it would go out</source>
        <translation>Webbplatsen som den skulle gå ut</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Första sidan</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Platta</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>This is what would go out now. Nothing is published by looking at it.</source>
        <translation>Det här skulle gå ut nu. Inget publiceras av att man tittar.</translation>
    </message>
</context>
<context>
    <name>SituationChoice</name>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation>Hela kommunen</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>Rita…</translation>
    </message>
    <message>
        <source>What the place is called</source>
        <translation>Vad platsen heter</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Till vad</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Let the paper quote the reports</source>
        <translation>Ta med ordalydelser i PDF:en</translation>
    </message>
    <message>
        <source>Quotes that tell of a person stop the paper.</source>
        <translation>Ordalydelser med personuppgifter stoppar PDF:en.</translation>
    </message>
    <message>
        <source>What I have drawn</source>
        <translation>Det jag har ritat</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Förra veckan</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Fyra veckor</translation>
    </message>
    <message>
        <source>Twelve weeks</source>
        <translation>Tolv veckor</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Förra kvartalet</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Ett år</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>Egna datum</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>The police&apos;s traffic list</source>
        <translation>Polisens trafiklista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
</context>
<context>
    <name>SituationCounts</name>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n rapport</numerusform>
            <numerusform>%n rapporter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n dag sen</numerusform>
            <numerusform>%n dagar sen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an exact place</source>
        <translation>
            <numerusform>%n utan exakt plats</numerusform>
            <numerusform>%n utan exakt plats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may lie here and are not counted</source>
        <translation>
            <numerusform>%n kan ligga här och räknas inte</numerusform>
            <numerusform>%n kan ligga här och räknas inte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the municipality belong to no area</source>
        <translation>
            <numerusform>%n i kommunen hör inte till något område</numerusform>
            <numerusform>%n i kommunen hör inte till något område</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates or dismissed are left out</source>
        <translation>
            <numerusform>%n dubblett eller avvisad är inte med</numerusform>
            <numerusform>%n dubbletter eller avvisade är inte med</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SituationPanel</name>
    <message>
        <source>Situation</source>
        <translation>Lägesbild</translation>
    </message>
    <message>
        <source>Make PDF…</source>
        <translation>Gör PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Räknar</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Räkna igen</translation>
    </message>
    <message>
        <source>Stopped. What is shown is older.</source>
        <translation>Avbrutet. Det som visas är äldre.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopierat.</translation>
    </message>
</context>
<context>
    <name>SituationPaper</name>
    <message>
        <source>Setting the paper</source>
        <translation>Sätter pappret</translation>
    </message>
    <message>
        <source>Stopped. There is no paper.</source>
        <translation>Avbrutet. Det blev inget papper.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Utelämna den</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Sparad som {name}.</translation>
    </message>
</context>
<context>
    <name>SituationView</name>
    <message>
        <source>Nothing came in here {period}. Choose another place or a longer period.</source>
        <translation>Inget har kommit in här {period}. Välj en annan plats eller en längre period.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Inget här</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Visa allt</translation>
    </message>
    <message>
        <source>No traffic here</source>
        <translation>Ingen trafik här</translation>
    </message>
    <message>
        <source>No traffic reports came in here {period}.</source>
        <translation>Inga trafikrapporter kom in här {period}.</translation>
    </message>
    <message>
        <source>Nothing of what is chosen came in here {period}.</source>
        <translation>Inget av det du valt kom in här {period}.</translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n rapport</numerusform>
            <numerusform>%n rapporter</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports a week</source>
        <translation>Rapporter per vecka</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vad det handlar om</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Utan område</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Per område</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the paper</source>
        <translation>
            <numerusform>%n till i PDF:en</numerusform>
            <numerusform>%n till i PDF:en</numerusform>
        </translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>När det hände</translation>
    </message>
    <message numerus="yes">
        <source>%n at an unknown time</source>
        <translation>
            <numerusform>%n utan känd tid</numerusform>
            <numerusform>%n utan känd tid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more places</source>
        <translation>
            <numerusform>%n plats till</numerusform>
            <numerusform>%n platser till</numerusform>
        </translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>No place has three reports or more.</source>
        <translation>Ingen plats har tre rapporter eller fler.</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Öppna ärenden</translation>
    </message>
    <message>
        <source>Open measures</source>
        <translation>Öppna åtgärder</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
</context>
<context>
    <name>SituationWords</name>
    <message>
        <source>Drawn area</source>
        <translation>Ritat område</translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation>Hela kommunen</translation>
    </message>
    <message>
        <source>Only {names}</source>
        <translation>Bara {names}</translation>
    </message>
    <message>
        <source>{count} the {days} days before</source>
        <translation>{count} de {days} dagarna före</translation>
    </message>
    <message>
        <source>{count} the same time last year</source>
        <translation>{count} samma tid förra året</translation>
    </message>
    <message>
        <source>Nothing older to compare with: reports since {day}</source>
        <translation>Inget äldre att jämföra med: rapporter finns sedan {day}</translation>
    </message>
    <message>
        <source>as many</source>
        <translation>lika många</translation>
    </message>
    <message>
        <source>from {before} to {now}</source>
        <translation>från {before} till {now}</translation>
    </message>
    <message>
        <source>{percent} % more</source>
        <translation>{percent} % fler</translation>
    </message>
    <message>
        <source>{percent} % fewer</source>
        <translation>{percent} % färre</translation>
    </message>
    <message>
        <source>before {before}</source>
        <translation>förut {before}</translation>
    </message>
    <message>
        <source>A place without a name</source>
        <translation>En plats utan namn</translation>
    </message>
    <message>
        <source>A place in {area}</source>
        <translation>En plats i {area}</translation>
    </message>
    <message>
        <source>{name} (street)</source>
        <translation>{name} (gata)</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Utan kategori</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>löpande</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>inget datum</translation>
    </message>
    <message>
        <source>morning 6–10</source>
        <translation>morgon 6–10</translation>
    </message>
    <message>
        <source>day 10–16</source>
        <translation>dag 10–16</translation>
    </message>
    <message>
        <source>evening 16–22</source>
        <translation>kväll 16–22</translation>
    </message>
    <message>
        <source>night 22–6</source>
        <translation>natt 22–6</translation>
    </message>
    <message>
        <source>Weekdays, {part}</source>
        <translation>Vardag {part}</translation>
    </message>
    <message>
        <source>Weekend, {part}</source>
        <translation>Helg {part}</translation>
    </message>
</context>
<context>
    <name>SplitPanel</name>
    <message>
        <source>Which reports go to a new case?</source>
        <translation>Vilka rapporter går till ett nytt ärende?</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dela</translation>
    </message>
    <message>
        <source>Reports to move</source>
        <translation>Rapporter att flytta</translation>
    </message>
    <message>
        <source>Title of the new case</source>
        <translation>Det nya ärendets rubrik</translation>
    </message>
</context>
<context>
    <name>StandardTextForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Används till</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>every category</source>
        <translation>alla kategorier</translation>
    </message>
    <message>
        <source>State of the measure</source>
        <translation>Åtgärdens läge</translation>
    </message>
    <message>
        <source>whatever state</source>
        <translation>oavsett läge</translation>
    </message>
    <message>
        <source>Title on the website</source>
        <translation>Rubrik på webbplatsen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>These are filled in: {names}. What is not known stays as …</source>
        <translation>De här fylls i: {names}. Det som inte är känt står kvar som …</translation>
    </message>
</context>
<context>
    <name>StandardTextsSection</name>
    <message>
        <source>New text</source>
        <translation>Ny text</translation>
    </message>
    <message>
        <source>Put in the ready-made texts</source>
        <translation>Lägg in de färdiga texterna</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Begin from which text?</source>
        <translation>Börja från vilken text?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Search standard texts…</source>
        <translation>Sök bland standardtexter…</translation>
    </message>
    <message>
        <source>No standard text fits. They are written in Register, Standard texts.</source>
        <translation>Ingen standardtext passar. De skrivs i Register, Standardtexter.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Working…</source>
        <translation>Arbetar…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>StyleFields</name>
    <message>
        <source>Colour of lines</source>
        <translation>Linjernas färg</translation>
    </message>
    <message>
        <source>Width of lines</source>
        <translation>Linjernas bredd</translation>
    </message>
    <message>
        <source>Colour of surfaces and points</source>
        <translation>Ytornas och punkternas färg</translation>
    </message>
    <message>
        <source>How filled surfaces are</source>
        <translation>Hur fyllda ytorna är</translation>
    </message>
    <message>
        <source>Size of points</source>
        <translation>Punkternas storlek</translation>
    </message>
    <message>
        <source>Names near by</source>
        <translation>Namn på nära håll</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggested places</source>
        <translation>Föreslagna platser</translation>
    </message>
</context>
<context>
    <name>TakeInPanel</name>
    <message>
        <source>Take in</source>
        <translation>Ta in</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names: {some}</source>
        <translation>
            <numerusform>%Ln namn: {some}</numerusform>
            <numerusform>%Ln namn: {some}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows without a name or a place are left out.</source>
        <translation>
            <numerusform>%Ln rad utan namn eller plats hoppas över.</numerusform>
            <numerusform>%Ln rader utan namn eller plats hoppas över.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names from a file of the same name are replaced.</source>
        <translation>
            <numerusform>%Ln namn ur en fil med samma namn byts ut.</numerusform>
            <numerusform>%Ln namn ur en fil med samma namn byts ut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in {file}?</source>
        <translation>Ta in {file}?</translation>
    </message>
</context>
<context>
    <name>TakingView</name>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Mötesläge</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Förra</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>Mötet är slut</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Papperet</translation>
    </message>
    <message>
        <source>item {number} of {count}</source>
        <translation>punkt {number} av {count}</translation>
    </message>
</context>
<context>
    <name>ThingList</name>
    <message>
        <source>On the map</source>
        <translation>På kartan</translation>
    </message>
    <message>
        <source>Known only by area or municipality, or not at all</source>
        <translation>Platsen är bara känd som område eller kommun, eller inte alls</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Visa alla igen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a point</source>
        <translation>
            <numerusform>%Ln utan punkt</numerusform>
            <numerusform>%Ln utan punkt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeStrip</name>
    <message>
        <source>Weeks</source>
        <translation>Veckor</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spela upp</translation>
    </message>
    <message>
        <source>How long a time</source>
        <translation>Hur lång tid</translation>
    </message>
    <message numerus="yes">
        <source>of %n weeks</source>
        <translation>
            <numerusform>av %n vecka</numerusform>
            <numerusform>av %n veckor</numerusform>
        </translation>
    </message>
    <message>
        <source>Which weeks</source>
        <translation>Vilka veckor</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>w. {week}</source>
        <translation>v. {week}</translation>
    </message>
    <message>
        <source>w. {first}–{last}</source>
        <translation>v. {first}–{last}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>%Ln i allt</numerusform>
            <numerusform>%Ln i allt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n vecka</numerusform>
            <numerusform>%n veckor</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>waiting for others</source>
        <translation>väntar på extern</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>varje dag</translation>
    </message>
    <message>
        <source>every other day</source>
        <translation>varannan dag</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>varje vecka</translation>
    </message>
    <message>
        <source>every other week</source>
        <translation>varannan vecka</translation>
    </message>
    <message>
        <source>every third week</source>
        <translation>var tredje vecka</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>varje månad</translation>
    </message>
    <message>
        <source>every other month</source>
        <translation>varannan månad</translation>
    </message>
    <message>
        <source>nothing since {since}, usually comes {often}</source>
        <translation>inget sedan {since}, brukar komma {often}</translation>
    </message>
    <message>
        <source>every {number} days</source>
        <translation>var {number}:e dag</translation>
    </message>
    <message>
        <source>every {number} weeks</source>
        <translation>var {number}:e vecka</translation>
    </message>
    <message>
        <source>every {number} months</source>
        <translation>var {number}:e månad</translation>
    </message>
    <message>
        <source>Silent senders</source>
        <translation>Tysta avsändare</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>Quick report</source>
        <translation>Snabbrapport</translation>
    </message>
    <message>
        <source>Here stands what to do now: overdue measures, new reports to screen, the next meeting.</source>
        <translation>Här står vad som ska göras nu: försenade åtgärder, nya rapporter att granska och nästa möte.</translation>
    </message>
    <message>
        <source>Import reports…</source>
        <translation>Importera rapporter…</translation>
    </message>
    <message>
        <source>Overdue measures</source>
        <translation>Försenade åtgärder</translation>
    </message>
    <message>
        <source>Due before the next meeting</source>
        <translation>Klart före nästa möte</translation>
    </message>
    <message>
        <source>Promised, due before the next meeting</source>
        <translation>Lovat till nästa möte</translation>
    </message>
    <message>
        <source>Lying still</source>
        <translation>Ligger still</translation>
    </message>
    <message>
        <source>week {week}</source>
        <translation>vecka {week}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Idag</translation>
    </message>
    <message>
        <source>{name} is out of the list until they are heard again. Undo brings them back.</source>
        <translation>{name} visas inte förrän de hörs av igen. Ångra tar tillbaka dem.</translation>
    </message>
    <message>
        <source>Welcome to the desk</source>
        <translation>Välkommen till bordet</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Inget är försenat</translation>
    </message>
    <message>
        <source>No measure and no case needs a push today.</source>
        <translation>Ingen åtgärd och inget ärende behöver en knuff idag.</translation>
    </message>
    <message numerus="yes">
        <source>%n reports this week</source>
        <translation>
            <numerusform>%n rapport denna vecka</numerusform>
            <numerusform>%n rapporter denna vecka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than last week</source>
        <translation>
            <numerusform>%n fler än förra</numerusform>
            <numerusform>%n fler än förra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than last week</source>
        <translation>
            <numerusform>%n färre än förra</numerusform>
            <numerusform>%n färre än förra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>So far</source>
        <translation>Hittills</translation>
    </message>
</context>
<context>
    <name>TownPanel</name>
    <message>
        <source>Open cases on the map</source>
        <translation>Öppna ärenden på kartan</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>The store cannot be opened</source>
        <translation>Det går inte att öppna registret</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>TuningSection</name>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>Probably the same</source>
        <translation>Troliga dubbletter</translation>
    </message>
    <message>
        <source>Two reports are proposed as the same when their score reaches the threshold.</source>
        <translation>Två rapporter föreslås som dubbletter när deras poäng når tröskeln.</translation>
    </message>
    <message>
        <source>Apart at most</source>
        <translation>Avstånd, högst</translation>
    </message>
    <message>
        <source>Time between at most</source>
        <translation>Tid emellan, högst</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Tröskel</translation>
    </message>
    <message>
        <source>What each part weighs</source>
        <translation>Vad varje del väger</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>The same informant, on top</source>
        <translation>Samma lämnare, utöver det</translation>
    </message>
    <message>
        <source>Categories with rules of their own</source>
        <translation>Kategorier med egna regler</translation>
    </message>
    <message>
        <source>They hold between two reports of the category; an empty field is as above. Reports of different categories are judged as above.</source>
        <translation>De gäller mellan två rapporter i kategorin; ett tomt fält är som ovan. Rapporter i olika kategorier bedöms som ovan.</translation>
    </message>
    <message>
        <source>Reset what is alike</source>
        <translation>Återställ dubbletter</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Gränser</translation>
    </message>
    <message>
        <source>A file beyond these is refused; a longer cell is cut and said to be.</source>
        <translation>En fil över gränserna tas inte in. En längre cell kapas, och det sägs.</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Filens storlek</translation>
    </message>
    <message>
        <source>Size when unpacked</source>
        <translation>Storlek uppackad</translation>
    </message>
    <message>
        <source>Unpacked to packed</source>
        <translation>Uppackad mot packad</translation>
    </message>
    <message>
        <source>times</source>
        <translation>gånger</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Characters of a cell</source>
        <translation>Tecken i en cell</translation>
    </message>
    <message>
        <source>Memory while reading</source>
        <translation>Minne vid läsning</translation>
    </message>
    <message>
        <source>Time for each step</source>
        <translation>Tid för varje steg</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>sekunder</translation>
    </message>
    <message>
        <source>Attached photo or file</source>
        <translation>Bifogad bild eller fil</translation>
    </message>
    <message>
        <source>Attached photo</source>
        <translation>Bifogad bild</translation>
    </message>
    <message>
        <source>Mpx</source>
        <translation>Mpx</translation>
    </message>
    <message>
        <source>Reset the limits</source>
        <translation>Återställ gränserna</translation>
    </message>
    <message>
        <source>at first {value}</source>
        <translation>från början {value}</translation>
    </message>
</context>
<context>
    <name>UndoImport</name>
    <message>
        <source>Undo the import</source>
        <translation>Ångra importen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>Undo the import of {file}?</source>
        <translation>Ångra importen av {file}?</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more cases</source>
        <translation>
            <numerusform>och %Ln ärende till</numerusform>
            <numerusform>och %Ln ärenden till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln links to cases</source>
        <translation>
            <numerusform>Ta bort %Ln koppling till ärenden</numerusform>
            <numerusform>Ta bort %Ln kopplingar till ärenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also remove %Ln cases that rest only on the import</source>
        <translation>
            <numerusform>Ta även bort %Ln ärende som bara vilar på importen</numerusform>
            <numerusform>Ta även bort %Ln ärenden som bara vilar på importen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports leave the store. The file can be imported again.</source>
        <translation>
            <numerusform>%Ln rapport tas bort. Filen kan importeras igen.</numerusform>
            <numerusform>%Ln rapporter tas bort. Filen kan importeras igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were placed by hand.</source>
        <translation>
            <numerusform>%Ln av dem är placerad för hand.</numerusform>
            <numerusform>%Ln av dem är placerade för hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of their senders have been answered.</source>
        <translation>
            <numerusform>%Ln av lämnarna har fått återkoppling.</numerusform>
            <numerusform>%Ln av lämnarna har fått återkoppling.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact details go with them.</source>
        <translation>
            <numerusform>%Ln kontaktuppgift försvinner med dem.</numerusform>
            <numerusform>%Ln kontaktuppgifter försvinner med dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments go with them.</source>
        <translation>
            <numerusform>%Ln bilaga försvinner med dem.</numerusform>
            <numerusform>%Ln bilagor försvinner med dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other reports, duplicates of these, are to be screened again.</source>
        <translation>
            <numerusform>%Ln annan rapport, dubblett av dessa, ska granskas igen.</numerusform>
            <numerusform>%Ln andra rapporter, dubbletter av dessa, ska granskas igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports keep the changes that they took over.</source>
        <translation>
            <numerusform>%Ln rapport behåller ändringarna som togs över; de ångras inte här.</numerusform>
            <numerusform>%Ln rapporter behåller ändringarna som togs över; de ångras inte här.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is final: Undo does not bring them back.</source>
        <translation>Det går inte att ångra efteråt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases rest on it:</source>
        <translation>
            <numerusform>%Ln ärende vilar på den:</numerusform>
            <numerusform>%Ln ärenden vilar på den:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation>
            <numerusform>%Ln rapport</numerusform>
            <numerusform>%Ln rapporter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measures</source>
        <translation>
            <numerusform>%Ln åtgärd</numerusform>
            <numerusform>%Ln åtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln agendas</source>
        <translation>
            <numerusform>på %Ln dagordning</numerusform>
            <numerusform>på %Ln dagordningar</numerusform>
        </translation>
    </message>
    <message>
        <source>only these</source>
        <translation>bara dessa</translation>
    </message>
</context>
<context>
    <name>UnreadColumns</name>
    <message>
        <source>Take in a column…</source>
        <translation>Ta in en kolumn…</translation>
    </message>
    <message>
        <source>Not taken in: {columns}</source>
        <translation>Tas inte in: {columns}</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> och %n till</numerusform>
            <numerusform> och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <source>Save what is shown as</source>
        <translation>Spara det som visas som</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Spara vyn</translation>
    </message>
    <message>
        <source>What should the view be called?</source>
        <translation>Vad ska vyn heta?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Ingen vy är sparad än</translation>
    </message>
    <message>
        <source>Save what is shown…</source>
        <translation>Spara det som visas…</translation>
    </message>
    <message>
        <source>Let “{name}” show this instead</source>
        <translation>Låt ”{name}” visa detta i stället</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>Byt namn på ”{name}”…</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Ta bort ”{name}”</translation>
    </message>
    <message>
        <source>its area and category are no longer in use</source>
        <translation>området och kategorin används inte längre</translation>
    </message>
    <message>
        <source>its area is no longer in use</source>
        <translation>området används inte längre</translation>
    </message>
    <message>
        <source>its category is no longer in use</source>
        <translation>kategorin används inte längre</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vyer</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Sparade vyer</translation>
    </message>
</context>
<context>
    <name>WalkForm</name>
    <message>
        <source>Name of the walk</source>
        <translation>Vandringens namn</translation>
    </message>
    <message>
        <source>Kind of walk</source>
        <translation>Slag av vandring</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>inget område</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>organisations and roles, no names</source>
        <translation>organisationer och roller, inga namn</translation>
    </message>
    <message>
        <source>The way</source>
        <translation>Vägen</translation>
    </message>
</context>
<context>
    <name>WalkPoints</name>
    <message>
        <source>Points of the walk</source>
        <translation>Vandringens punkter</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Antecknat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvarad</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>inget svar</translation>
    </message>
</context>
<context>
    <name>WalksView</name>
    <message>
        <source>Safety walks</source>
        <translation>Vandringar</translation>
    </message>
    <message>
        <source>Which reports were noted on it?</source>
        <translation>Vilka rapporter antecknades på den?</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta in</translation>
    </message>
    <message>
        <source>Which file is from a walk?</source>
        <translation>Vilken fil är från en vandring?</translation>
    </message>
    <message>
        <source>Make a walk of it</source>
        <translation>Gör en vandring av den</translation>
    </message>
    <message>
        <source>New walk</source>
        <translation>Ny vandring</translation>
    </message>
    <message>
        <source>What is noted on a walk becomes reports, and everyone who walked gets an answer.</source>
        <translation>Det som antecknas på en vandring blir rapporter, och alla som gick med får svar.</translation>
    </message>
    <message>
        <source>No safety walks yet</source>
        <translation>Inga trygghetsvandringar än</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Från en fil…</translation>
    </message>
    <message>
        <source>Safety walk</source>
        <translation>Trygghetsvandring</translation>
    </message>
    <message>
        <source>Save the protocol</source>
        <translation>Spara protokollet</translation>
    </message>
    <message>
        <source>The protocol is in {path}.</source>
        <translation>Protokollet ligger i {path}.</translation>
    </message>
    <message>
        <source>by the protocol</source>
        <translation>protokollet</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Vandring</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkter</translation>
    </message>
    <message>
        <source>Add a point…</source>
        <translation>Ny punkt…</translation>
    </message>
    <message>
        <source>Take in reports…</source>
        <translation>Ta in rapporter…</translation>
    </message>
    <message>
        <source>Let the point go</source>
        <translation>Släpp punkten</translation>
    </message>
    <message>
        <source>Protocol as PDF…</source>
        <translation>Protokoll som PDF…</translation>
    </message>
    <message>
        <source>The answers are given…</source>
        <translation>Svaren är lämnade…</translation>
    </message>
    <message>
        <source>Remove the walk</source>
        <translation>Ta bort vandringen</translation>
    </message>
</context>
<context>
    <name>WaysToAnswers</name>
    <message>
        <source>Answer…</source>
        <translation>Svara…</translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation>Löfte…</translation>
    </message>
</context>
<context>
    <name>WhichFile</name>
    <message>
        <source>Files to import ({known});;All files (*)</source>
        <translation>Filer att importera ({known});;Alla filer (*)</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Välj en fil att importera</translation>
    </message>
</context>
<context>
    <name>WhoAmI</name>
    <message>
        <source>safety coordinator</source>
        <translation>trygghetssamordnare</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Who sits here? The name stands by each change, so that others see who did what. It stays in your store.</source>
        <translation>Vem sitter här? Namnet står vid varje ändring, så att andra ser vem som gjorde vad. Det stannar i ditt register.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
</context>
<context>
    <name>WhoSitsHere</name>
    <message>
        <source>Those who share this computer</source>
        <translation>De som delar datorn</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Sätt dig</translation>
    </message>
    <message>
        <source>Now {name}. Each change bears the name.</source>
        <translation>Nu {name}. Varje ändring bär namnet.</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>Vem sitter här?</translation>
    </message>
    <message>
        <source>Somebody new: name</source>
        <translation>Någon ny: namn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
</context>
<context>
    <name>WidenMenu</name>
    <message numerus="yes">
        <source>Make the place of %Ln less exact</source>
        <translation>
            <numerusform>Gör platsen mindre exakt</numerusform>
            <numerusform>Gör %Ln platser mindre exakta</numerusform>
        </translation>
    </message>
    <message>
        <source>The street: {name}</source>
        <translation>Gatan: {name}</translation>
    </message>
    <message>
        <source>The nearest street</source>
        <translation>Närmaste gata</translation>
    </message>
    <message>
        <source>The area: {name}</source>
        <translation>Området: {name}</translation>
    </message>
    <message>
        <source>The area it lies in</source>
        <translation>Området den ligger i</translation>
    </message>
    <message>
        <source>Somewhere in the municipality</source>
        <translation>Någonstans i kommunen</translation>
    </message>
    <message>
        <source>Place unknown</source>
        <translation>Okänd plats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left as they are: nothing to widen them to.</source>
        <translation>
            <numerusform>%Ln lämnades som den var: det finns inget att vidga till.</numerusform>
            <numerusform>%Ln lämnades som de var: det finns inget att vidga till.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WithdrawPanel</name>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>Varför dras den tillbaka?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Dra tillbaka</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Anledning</translation>
    </message>
    <message>
        <source>In my own words…</source>
        <translation>Med egna ord…</translation>
    </message>
    <message>
        <source>The reason in your own words</source>
        <translation>Skälet med egna ord</translation>
    </message>
    <message>
        <source>What residents may read; nothing about a person</source>
        <translation>Det invånarna får läsa; inget om någon person</translation>
    </message>
    <message>
        <source>The page keeps its address and tells that the text was withdrawn, when, and this:</source>
        <translation>Sidan finns kvar på sin adress och berättar att texten drogs tillbaka, när, och detta:</translation>
    </message>
</context>
<context>
    <name>_MeetingCard</name>
    <message>
        <source>Next EST meeting</source>
        <translation>Nästa EST-möte</translation>
    </message>
    <message>
        <source>None planned</source>
        <translation>Inget är planerat</translation>
    </message>
    <message>
        <source>Plan one, and what is to be followed up comes onto its agenda.</source>
        <translation>Planera ett, så hamnar det som ska följas upp på dagordningen.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planera ett möte</translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation>Öppna dagordningen</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n förhinder</numerusform>
            <numerusform>%n förhinder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ReviewCard</name>
    <message>
        <source>Publication</source>
        <translation>Publicering</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Granska nu</translation>
    </message>
    <message>
        <source>“{title}” waits for your review.</source>
        <translation>”{title}” väntar på granskning.</translation>
    </message>
</context>
<context>
    <name>_ScreeningCard</name>
    <message>
        <source>To screen</source>
        <translation>Att granska</translation>
    </message>
    <message>
        <source>Screen now</source>
        <translation>Granska nu</translation>
    </message>
    <message>
        <source>Place them</source>
        <translation>Placera dem</translation>
    </message>
    <message>
        <source>All reports are screened.</source>
        <translation>Alla rapporter är granskade.</translation>
    </message>
    <message numerus="yes">
        <source>%n new reports</source>
        <translation>
            <numerusform>%n ny rapport</numerusform>
            <numerusform>%n nya rapporter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely tell of the same</source>
        <translation>
            <numerusform>%n berättar troligen om samma sak</numerusform>
            <numerusform>%n berättar troligen om samma sak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no point</source>
        <translation>
            <numerusform>%n saknar punkt</numerusform>
            <numerusform>%n saknar punkt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_WordsAsked</name>
    <message>
        <source>↓ shows proposals</source>
        <translation>↓ visar förslag</translation>
    </message>
</context>
</TS>
