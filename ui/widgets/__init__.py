"""The kit that pages are built of. One screen to know it.

Words      label(words, Role.HEADING|STRONG|BODY|QUOTE|MUTED|SMALL, wrap=True)        labels.py
           Chip(words, Tone.SIGNAL|WAITING|DONE|ACCENT|PLAIN)  .say(words, tone)      chip.py
Buttons    KeyButton(words, pressed, key="K", sign=Icon.LINK, look=Look.FILLED|PLAIN|QUIET)
           SignButton(Icon.CLOSE, name, pressed): only an icon, its name as tip       buttons.py
           A key works while its button can be seen and pressed; letters never inside a text field.
Page       class CasesPage(Page): __init__(desk: Desk, cases: Cases, …)               page.py
             super().__init__(title, subtitle); add_action(button)  filled one last
             add_filter(SearchField(hint, name)); say_count("12 av 3 418")
             set_content(widget, edge=True for cards); message.say/refuse; status.emit(words)
             refresh(): read again (called when first seen); refresh_when_seen(): from ChangeFeed
             arrive(goal: Goal): someone went here with goal.id and goal.filters
Lists      table = RowTable([Column(title, text=lambda row: …, width=120, tone=…, muted=True)])
           view = TableView(table, name, desk.settings); table.show(rows); view.chosen / view.opened
           width 0 takes what is left; tone(row) makes the text a chip          ui/rows.py, table_view.py
           PagedTable for very long lists: page_wanted(PageAsk) → fetch → take(ask, rows)
Beside     SidePanel(heading, may_close=True): add, add_row, add_field(name, field)   side_panel.py
             keep_in_sight(above, below): what stays while the panel is scrolled
           Card(title, lead=True): say_count, add, add_row                            card.py
           EmptyState(Icon.CASES, heading, words, first_step_button)                  empty_state.py
           Section(heading): say_count, add_row  section.py; HistorySection         history_section.py
Fields     captioned(field): below its name                                           captioned.py
           AutosavedLine(name), AutosavedText(name): saved(words); show_words(words)  autosave.py
           DateField(name, clock.today): changed(date|None); show_day                 date_field.py
           Picker(name, nothing="—"): offer([Choice(key, name)]), pick(key), picked(key)   picker.py
           WordLine(name, hint): free words, told(words); offer(words used before)    word_line.py
           LabelledRows: add_row(name, field), many short fields beside their names   labelled_rows.py
           SearchField(hint, name): searched(words) after 200 ms                      search_field.py
           hinted(field) around any field for free words: says inside it what looks personal  personal_hint.py
Asking     class NewCasePanel(AskPanel): heading, what is asked, two buttons          ask_panel.py
           Finder(hint, find, jobs): search over a list; found(key), given_up         finder.py
           ConfirmPanel().ask(heading, words, deed, agreed): for what is final        confirm.py
           page.message.say(words, tone, *buttons) / .refuse(refusal)                 message_bar.py
           ProgressStrip().follow(what, Progress()), finish()                         progress_strip.py

Reading and doing, always off the GUI thread:
    desk.jobs.run(self, lambda: cases.listing(filter), self.table.show)
    desk.jobs.run(self, lambda: cases.rename(edit), done=…, refused=self.message.refuse)
    desk.changes.committed.connect(self._hear);  changes.of(Kind.CASE) → self.refresh_when_seen()
Undo needs nothing: the store takes back the last deed, the status line offers it.
Going:     desk.navigation.go(PageName.CASES, case_id) or go(PageName.REPORTS, state="new")
Days:      desktop.language day_words(day, today), week_words(day), moment_words(moment, today)
Labels:    desktop.wording label(CaseState.NEW), sentence(refusal)
Colours:   palette().accent …; spacing INSIDE 8, BETWEEN 16, EDGE 24 (ui/style.py); ui/icons.py by meaning
"""
