package org.gangway.testing.browser;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gangway.language.Msg;

/** Follows the links that one person is shown, until each kind of page was looked at once. */
final class PageTour {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern DAY_OR_NUMBER = Pattern.compile("(?<=/)\\d[\\d-]*(?=/|$)");

    private static final String LINKS = """
            () => {
                const found = new Set();
                const walk = node => {
                    if (node.localName === 'a' && node.href && !node.hasAttribute('download')) found.add(node.href);
                    if (node.shadowRoot) node.shadowRoot.querySelectorAll('*').forEach(walk);
                };
                document.querySelectorAll('*').forEach(walk);
                return [...found].filter(link => new URL(link).origin === location.origin);
            }
            """;

    private final BrowserPerson person;
    private final Map<String, String> seen = new LinkedHashMap<>();
    private final ArrayDeque<String> ahead = new ArrayDeque<>();
    private final Set<String> known = new LinkedHashSet<>();

    PageTour(BrowserPerson person) {
        this.person = person;
    }

    /**
     * The kinds of pages that were looked at, such as {@code /engagement/*}{@code /terms}.
     *
     * @param rest kinds that are tried in the end where no link led to them, because a button does
     */
    Set<String> from(String address, Set<String> rest) {
        remember(List.of(address));
        follow();
        var engagement = seen.getOrDefault("/engagement/*/overview", "").replace("/overview", "");
        rest.stream()
                .filter(kind -> !seen.containsKey(kind))
                .map(kind -> kind.replace("/engagement/*", engagement))
                .filter(path -> !path.contains("*"))
                .forEach(this::tryOut);
        follow();
        return seen.keySet();
    }

    private void follow() {
        while (!ahead.isEmpty()) {
            look(ahead.removeFirst());
        }
    }

    /** Not everybody may open every page. */
    private void tryOut(String path) {
        person.open(path);
        if (!isMissing()) {
            look(path);
        }
    }

    private boolean isMissing() {
        return person.page()
                        .getByText(person.words().of(Msg.shell_not_found_title()))
                        .count()
                > 0;
    }

    private void look(String path) {
        person.open(path);
        // some pages send on to another
        var kind = kind(URI.create(person.page().url()).getPath());
        if (seen.putIfAbsent(kind, path) == null) {
            if (isMissing()) {
                person.check().wrong(path, "a link leads to a page that is not there");
            }
            person.looks(
                    "tour" + kind.replaceAll("/\\*$", "/one").replace("/*", "").replace('/', '-'));
        }
        remember(links());
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        return ((List<String>) person.page().evaluate(LINKS))
                .stream().map(link -> URI.create(link).getRawPath()).toList();
    }

    private void remember(List<String> paths) {
        for (var path : paths) {
            if (isPage(path) && known.add(kind(path))) {
                ahead.addLast(path);
            }
        }
    }

    /** What is fetched or done by a link is no page. */
    private static boolean isPage(String path) {
        return !path.startsWith("/logout")
                && !path.contains("VAADIN")
                && !path.contains(".")
                && !path.startsWith("/api");
    }

    private static String kind(String path) {
        return DAY_OR_NUMBER.matcher(ID.matcher(path).replaceAll("*")).replaceAll("*");
    }
}
