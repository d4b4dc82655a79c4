package org.gangway.integration;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Where a program goes on reading a long list; words that it hands back and does not understand. */
record Cursor(int page, int size) {

    static final int USUAL = 50;
    static final int MOST = 200;

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})/(\\d{1,3})");

    /**
     * The first page where no cursor is given.
     *
     * @param cursor as an answer before gave it
     * @param limit how many lines a page has; a cursor keeps the limit of the first page
     */
    static Cursor of(@Nullable String cursor, @Nullable Integer limit) {
        if (cursor != null) {
            return read(cursor);
        }
        return checked(new Cursor(0, limit == null ? USUAL : limit));
    }

    String next() {
        var words = (page + 1) + "/" + size;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    private static Cursor read(String cursor) {
        try {
            var words = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var form = FORM.matcher(words);
            if (form.matches()) {
                return checked(new Cursor(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))));
            }
        } catch (IllegalArgumentException notOurs) {
            throw new RuleViolation("integration.cursor-unknown");
        }
        throw new RuleViolation("integration.cursor-unknown");
    }

    private static Cursor checked(Cursor cursor) {
        if (cursor.size < 1 || cursor.size > MOST) {
            throw new RuleViolation("integration.limit");
        }
        return cursor;
    }
}
