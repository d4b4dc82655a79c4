package org.gangway.uikit;

import org.gangway.language.Text;

/** What a badge says. */
public record StatusWords(Text text, StatusTone tone) {

    public StatusBadge badge() {
        return new StatusBadge(text, tone);
    }
}
