package org.gangway.document;

import java.util.regex.Pattern;

/** Keeps spreadsheets from running words that a user typed as a formula, by an apostrophe before them. */
final class FormulaGuard {

    // The full-width forms count too: some spreadsheets read them like the plain ones
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠].*|^[\\t\\r\\n].*", Pattern.DOTALL);

    private FormulaGuard() {}

    static String harmless(String words) {
        return FORMULA.matcher(words).matches() ? "'" + words : words;
    }
}
