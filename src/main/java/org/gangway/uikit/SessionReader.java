package org.gangway.uikit;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.language.Languages;
import org.gangway.language.ReaderProfile;
import org.jspecify.annotations.Nullable;

/**
 * The reader of a session. The language is what was chosen in it, else what the user keeps, else the cookie, else what
 * the browser asks for; formats and zone are the user's own.
 */
public final class SessionReader {

    public static final String COOKIE = "gangway-language";

    private SessionReader() {}

    /** Who the reader was found for: whoever signs in later reads anew. */
    private record KnownReader(String who, ReaderProfile reader) {}

    static ReaderProfile of(VaadinSession session) {
        var preferred = preferred(session);
        var knownReader = session.getAttribute(KnownReader.class);
        if (knownReader != null && knownReader.who().equals(preferred.who())) {
            return knownReader.reader();
        }
        var language = preferred
                .language()
                .or(() -> Optional.ofNullable(knownReader)
                        .map(before -> before.reader().language()))
                .or(() -> asked(session))
                .orElse(Languages.SOURCE);
        return inLanguage(session, language);
    }

    /** From now on this session reads so; screens built before keep their texts until they are loaded anew. */
    public static ReaderProfile inLanguage(VaadinSession session, Locale language) {
        var preferred = preferred(session);
        var readerProfile = new ReaderProfile(
                language,
                preferred.formats(language).orElse(language),
                preferred.zone().orElse(ZoneOffset.UTC));
        set(session, readerProfile);
        return readerProfile;
    }

    public static void set(VaadinSession session, ReaderProfile readerProfile) {
        session.setAttribute(
                KnownReader.class, new KnownReader(preferred(session).who(), readerProfile));
        session.setLocale(readerProfile.language());
    }

    private static PreferredReader preferred(VaadinSession session) {
        return session.getService().getInstantiator().getOrCreate(PreferredReader.class);
    }

    private static Optional<Locale> asked(VaadinSession session) {
        var languages = session.getService().getInstantiator().getOrCreate(Languages.class);
        var request = VaadinRequest.getCurrent();
        return Stream.concat(cookie(request), header(request)).findFirst().map(languages::match);
    }

    private static Stream<String> cookie(@Nullable VaadinRequest request) {
        var cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? Stream.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue);
    }

    private static Stream<String> header(@Nullable VaadinRequest request) {
        var header = request == null ? null : request.getHeader("Accept-Language");
        return header == null ? Stream.empty() : Stream.of(header);
    }
}
