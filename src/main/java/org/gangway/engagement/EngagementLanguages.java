package org.gangway.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/**
 * The two languages of an engagement, as BCP 47 tags.
 *
 * @param authoritative the one whose wording binds the parties
 * @param working the one people write and talk in
 */
@Embeddable
public record EngagementLanguages(
        @Column(name = "authoritative_language") String authoritative,
        @Column(name = "working_language") String working) {

    EngagementLanguages workingIn(Locale language) {
        return new EngagementLanguages(authoritative, language.toLanguageTag());
    }

    public Locale authoritativeLocale() {
        return Locale.forLanguageTag(authoritative);
    }

    public Locale workingLocale() {
        return Locale.forLanguageTag(working);
    }
}
