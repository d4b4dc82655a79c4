package org.gangway.identity.signin;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.language.Languages;
import org.gangway.uikit.PreferredReader;
import org.springframework.stereotype.Component;

/** Reads for the signed-in user what they chose; until they do, the country of their company decides. */
@Component
class SignedInReader implements PreferredReader {

    @Override
    public String who() {
        return CurrentUserProvider.actor()
                .map(user -> user.id().value().toString())
                .orElse("");
    }

    @Override
    public Optional<Locale> language() {
        return CurrentUserProvider.actor().map(CurrentUser::language).map(Locale::forLanguageTag);
    }

    @Override
    public Optional<Locale> formats(Locale language) {
        return CurrentUserProvider.actor()
                .map(CurrentUser::formats)
                .map(Locale::forLanguageTag)
                .map(Locale::getCountry)
                .filter(country -> !country.isEmpty())
                .map(country -> Languages.formats(language, country));
    }

    @Override
    public Optional<ZoneId> zone() {
        return CurrentUserProvider.actor().map(CurrentUser::zone).map(ZoneId::of);
    }
}
