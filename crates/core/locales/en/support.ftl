### The support report: what is said around it. The report itself is English, and stands in the engine.

support-title = Support report
support-lead = This is all of it: versions, figures, what the doctor finds, settings without your words. Read it before you give it away. Campanile sends it to nobody. It is in English, for whoever helps you.
support-looking = Looking at everything…
support-text = Text of the support report
support-copy = Copy the text
support-copied = Copied
support-copied-said = Copied to the clipboard.
support-save = Save the text
support-saving = Saving…
support-saved = Saved: { $file }. Only you can read it.
