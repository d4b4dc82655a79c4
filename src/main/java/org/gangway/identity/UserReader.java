package org.gangway.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.gangway.language.Reader;
import org.gangway.uikit.PreferredReader;
import org.springframework.stereotype.Component;

/** Reads for the signed-in user what they chose about language, formats and clock. */
@Component
class UserReader implements PreferredReader {

    @Override
    public Optional<Reader> preferred() {
        return Users.actor().filter(user -> user.language() != null).map(UserReader::reader);
    }

    private static Reader reader(CurrentUser user) {
        var language = Locale.forLanguageTag(String.valueOf(user.language()));
        var formats = user.formats() == null ? language : Locale.forLanguageTag(user.formats());
        return new Reader(language, formats, ZoneId.of(user.zone() == null ? "UTC" : user.zone()));
    }
}
