package org.gangway.uikit;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.language.Languages;
import org.gangway.language.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The reader of a session: what was chosen in it, else what the user keeps, else the cookie, else what the browser asks
 * for.
 */
public final class SessionReader {

    static final String COOKIE = "gangway-language";

    private SessionReader() {}

    static Reader of(VaadinSession session) {
        var known = session.getAttribute(Reader.class);
        if (known != null) {
            return known;
        }
        var found = find(session);
        set(session, found);
        return found;
    }

    /** From now on this session reads so; screens built before keep their texts until they are loaded anew. */
    public static void set(VaadinSession session, Reader reader) {
        session.setAttribute(Reader.class, reader);
        session.setLocale(reader.language());
    }

    /** Forgets the choice, so that the next screen asks the user's own settings again. */
    public static void forget(VaadinSession session) {
        session.setAttribute(Reader.class, null);
    }

    private static Reader find(VaadinSession session) {
        var instantiator = session.getService().getInstantiator();
        var languages = instantiator.getOrCreate(Languages.class);
        return instantiator
                .getOrCreate(PreferredReader.class)
                .preferred()
                .or(() -> asked(VaadinRequest.getCurrent(), languages))
                .orElseGet(() -> plain(Locale.ENGLISH));
    }

    private static Optional<Reader> asked(@Nullable VaadinRequest request, Languages languages) {
        if (request == null) {
            return Optional.empty();
        }
        return Stream.concat(cookie(request), header(request))
                .findFirst()
                .map(languages::match)
                .map(SessionReader::plain);
    }

    private static Stream<String> cookie(VaadinRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Stream.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(jakarta.servlet.http.Cookie::getValue);
    }

    private static Stream<String> header(VaadinRequest request) {
        var header = request.getHeader("Accept-Language");
        return header == null ? Stream.empty() : Stream.of(header);
    }

    private static Reader plain(Locale language) {
        return new Reader(language, language, ZoneId.ofOffset("", ZoneOffset.UTC));
    }
}
