package org.gangway.contact.exchange;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name put together from its parts, for a card that does not say how it is written. */
final class ComposedName {

    private ComposedName() {}

    static String of(CardName parts) {
        var han = Stream.of(parts.given(), parts.family())
                .flatMapToInt(String::codePoints)
                .anyMatch(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.HAN);
        if (han) {
            return parts.family() + parts.given();
        }
        return Stream.of(parts.given(), parts.additional(), parts.family())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
