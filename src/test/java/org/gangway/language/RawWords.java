package org.gangway.language;

import java.util.List;
import java.util.regex.Pattern;
import org.gangway.testing.browser.TextCheck;

/** What a program wrote for programs and no reader should see: names of constants, ids, truth values, objects. */
final class RawWords implements TextCheck {

    /** Of mail, as a person has it; the ids that tests give to people are cut by the walk. */
    private static final Pattern ADDRESS = Pattern.compile("[\\w-]+@people\\.example");

    private static final List<Pattern> RAW = List.of(
            Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-"),
            Pattern.compile("\\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\\b"),
            Pattern.compile("^[A-Z]{5,}$"),
            Pattern.compile("(^|[:=(] ?)(true|false|null|undefined|NaN)($|[,;.)\\]])"),
            Pattern.compile("\\w@[0-9a-f]{5,}\\b|Optional(\\[|\\.empty)|\\w+\\[\\w+="));

    @Override
    public List<String> wrongTexts(List<String> shown) {
        return shown.stream()
                .filter(text -> {
                    var words = ADDRESS.matcher(text).replaceAll("");
                    return RAW.stream().anyMatch(raw -> raw.matcher(words).find());
                })
                .toList();
    }
}
