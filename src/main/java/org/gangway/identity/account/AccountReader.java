package org.gangway.identity.account;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
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

    static ZoneId zoneIn(String country) {
        return Languages.zoneOf(country).orElse(ZoneOffset.UTC);
    }
}
