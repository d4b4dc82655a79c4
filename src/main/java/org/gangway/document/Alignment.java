package org.gangway.document;

import java.util.Locale;

/** On which side of its column a value stands: words at the start, figures at the end. */
public enum Alignment {
    START,
    END;

    String cssClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
