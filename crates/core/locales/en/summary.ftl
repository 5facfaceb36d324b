### What the overview counts, in words, for the window and for the text that is copied; and what is wrong with a view’s name.
### It is read only when asked for.

summary-span = { $from } – { $to }
summary-as-many = unchanged
summary-fewer = { $count_text } fewer
summary-more = { $count_text } more
summary-alone = Nothing to compare with: the history begins on { $date }.
summary-read-none = None of them has been read since it arrived.
summary-read-minutes = Half of those that were read were read within { $count_text } min.
summary-read-hours = Half of those that were read were read within { $count_text } h.
summary-read-days = Half of those that were read were read within { $count_text } days.
summary-title = Overview, { $span }
summary-total = Notifications in all
summary-types = By type
summary-types-none = Nothing arrived.
summary-campaigns = Campaigns that failed most
summary-campaigns-none = No campaign failed.
summary-usage = API usage
summary-connections = Connections
summary-amount = { $name }: { $count_text } ({ $change })
summary-amount-alone = { $name }: { $count_text }
summary-answered = { $name }: last answer { $at }
summary-silent = { $name }: no answer yet
view-name-needed = Give the view a name.
view-name-long = At most 60 letters.
view-name-taken = Another view has this name.
