package org.gangway.identity.account;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import org.gangway.identity.person.Person;
import org.gangway.language.Languages;
import org.gangway.language.ReaderProfile;

/** How somebody who is not at the screen likes to read. */
final class AccountReader {

    private AccountReader() {}

    static ReaderProfile account(UserAccount account, String country, Languages languages) {
        var chosen = account.language();
        var language = chosen == null ? languages.spokenIn(country) : languages.match(chosen);
        var kept = Objects.requireNonNullElse(account.formats(), "");
        var region = kept.isEmpty() ? country : Locale.forLanguageTag(kept).getCountry();
        var zone = account.zone();
        return new ReaderProfile(
                language, Languages.formats(language, region), zone == null ? zoneIn(country) : ZoneId.of(zone));
    }

    /** Somebody without an account reads the first of the languages they speak that the portal has. */
    static ReaderProfile person(Person person, String country, Languages languages) {
        var details = person.details();
        var language = details.languages().stream()
                .map(Locale::toLanguageTag)
                .map(languages::match)
                .findFirst()
                .orElseGet(() -> languages.spokenIn(country));
        return new ReaderProfile(
                language,
                Languages.formats(language, country),
                Objects.requireNonNullElseGet(details.zone(), () -> zoneIn(country)));
    }

    static ZoneId zoneIn(String country) {
        return Languages.zoneOf(country).orElse(ZoneOffset.UTC);
    }
}
