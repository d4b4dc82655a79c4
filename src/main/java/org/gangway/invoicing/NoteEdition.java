package org.gangway.invoicing;

import java.util.Locale;

/** One file of a note: its form, and the language it is written in. */
public record NoteEdition(NoteForm form, Locale language) {}
