package org.gangway.contact.exchange;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gangway.contact.exchange.RawCard.RawLine;

/** The lines of a card put together again where they were folded; what is no line of a card is left out and named. */
final class CardLines {

    private static final Pattern LINE =
            Pattern.compile("(?:[\\w-]+\\.)?([\\w-]+)(;[^:]*(?:\"[^\"]*\"[^:]*)*)?:.*", Pattern.DOTALL);
    private static final Pattern CERTAIN = Pattern.compile(
            "(?:item\\d+\\.)?(?:N|FN|ORG|TITLE|ROLE|TEL|EMAIL|ADR|LABEL|URL|NOTE|PHOTO|LOGO|BDAY|REV|UID|TZ|GEO|NICKNAME"
                    + "|CATEGORIES|KEY|SOUND|VERSION|PRODID|X-[A-Z0-9-]+)[;:].*",
            Pattern.DOTALL);
    /** Written before a colon by some, and meant by nobody. */
    private static final Pattern NEEDLESS = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\:");

    /** @param number of the line of the file on which it begins */
    record Joined(int number, String text) {

        boolean says(String word) {
            int colon = text.indexOf(':');
            return text.substring(0, colon < 0 ? text.length() : colon)
                    .toUpperCase(Locale.ROOT)
                    .contains(word);
        }

        Joined and(String more) {
            return new Joined(number, text + more);
        }

        Joined soft(String more) {
            return new Joined(number, text.substring(0, text.length() - 1) + more);
        }
    }

    private final List<Joined> lines = new ArrayList<>();
    private final List<Integer> broken = new ArrayList<>();
    private String version = "3.0";

    static CardLines of(RawCard card, Charset letters) {
        var joined = new CardLines();
        card.lines().forEach(it -> joined.add(it, letters));
        joined.lines.replaceAll(it -> isSoft(it) ? it.soft("") : it);
        joined.dropBroken();
        joined.takeVersion();
        return joined;
    }

    private void add(RawLine raw, Charset letters) {
        var text = new String(raw.bytes(), letters);
        var last = lines.isEmpty() ? null : lines.getLast();
        if (last != null && isSoft(last) && !CERTAIN.matcher(text).matches()) {
            replace(last.soft(text));
        } else if (last != null && !text.isBlank() && isFolded(text, last)) {
            replace(last.and(text.startsWith(" ") || text.startsWith("\t") ? text.substring(1) : text));
        } else if (!text.isBlank()) {
            lines.add(new Joined(raw.number(), text));
        }
    }

    private static boolean isSoft(Joined last) {
        return last.text().endsWith("=") && last.says("QUOTED-PRINTABLE");
    }

    private static boolean isFolded(String text, Joined last) {
        return text.startsWith(" ") || text.startsWith("\t") || (last.says("BASE64") && text.indexOf(':') < 0);
    }

    private void replace(Joined last) {
        lines.set(lines.size() - 1, last);
    }

    private void dropBroken() {
        lines.removeIf(line -> {
            var isBroken = !LINE.matcher(line.text()).matches() || line.text().equalsIgnoreCase("AGENT:");
            if (isBroken) {
                broken.add(line.number());
            }
            return isBroken;
        });
    }

    private void takeVersion() {
        lines.removeIf(line -> {
            var isVersion = line.text().toUpperCase(Locale.ROOT).startsWith("VERSION:");
            if (isVersion) {
                version = line.text().substring("VERSION:".length()).strip();
            }
            return isVersion;
        });
    }

    /** On which lines of the file something stands that belongs to no card. */
    List<Integer> broken() {
        return broken;
    }

    /** On which line of the file a line of {@link #text()} begins, counted from one. */
    int line(int ofText) {
        // its begin and its version stand before them
        int index = ofText - 3;
        return index < 0 || index >= lines.size() ? 0 : lines.get(index).number();
    }

    /** As one card that nobody folded; what tells no version is read as most are written. */
    String text() {
        var text = new StringBuilder("BEGIN:VCARD\r\nVERSION:" + version + "\r\n");
        lines.forEach(it -> text.append(
                        version.equals("2.1")
                                ? it.text()
                                : NEEDLESS.matcher(it.text()).replaceAll("$1:"))
                .append("\r\n"));
        return text.append("END:VCARD\r\n").toString();
    }

    /** What is written as figures, for letters that nobody told. */
    String encoded() {
        var encoded = new StringBuilder();
        lines.stream()
                .filter(it -> it.says("QUOTED-PRINTABLE") && !it.says("CHARSET"))
                .forEach(it -> encoded.append(it.text()).append('\n'));
        return encoded.toString();
    }
}
