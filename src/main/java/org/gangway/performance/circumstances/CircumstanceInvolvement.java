package org.gangway.performance.circumstances;

import java.util.function.Supplier;
import org.gangway.identity.PersonId;
import org.gangway.language.Text;

/**
 * A circumstance that somebody reported or confirmed.
 *
 * @param words the circumstance in words; they take reading the terms, and few ask for them
 */
public record CircumstanceInvolvement(PersonId by, Supplier<Text> words) {

    public Text description() {
        return words.get();
    }
}
