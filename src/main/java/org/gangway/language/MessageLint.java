package org.gangway.language;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a careful reviewer finds in a translation without knowing the language. Each finding starts with its name. */
final class MessageLint {

    private static final String TERMINALS = ".:;,!?…";

    /** Signs of other scripts that end a sentence or a part of it, each with its Latin fellow at the same place. */
    private static final String FELLOWS = "।॥؟،؛۔";

    private static final String LATIN_FELLOWS = "..?,;.";
    private static final Pattern DOUBLE_SPACE = Pattern.compile("[ \\u00a0]{2}");
    /** Joiners are spelling between letters of India. */
    private static final Pattern BAD_CHARACTER = Pattern.compile(
            "(?!(?<=[\\p{IsDevanagari}\\p{IsBengali}\\p{IsGujarati}])[\\u200c\\u200d])[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\ufffd]");

    private static final Pattern APOSTROPHE = Pattern.compile("\\p{L}'|'\\p{L}|''");

    private final List<String> findings = new ArrayList<>();
    private final Locale language;

    private MessageLint(Locale language) {
        this.language = language;
    }

    /** Findings in a message that is its own source. */
    static List<String> source(String message, Locale language) {
        var lint = new MessageLint(language);
        lint.alone(message, message);
        return lint.findings;
    }

    static List<String> translation(String source, String target, Locale language) {
        var lint = new MessageLint(language);
        var shape = lint.alone(target, source);
        if (shape != null) {
            lint.compare(MessageShape.of(source), shape);
            lint.unchanged(source, target, shape);
        }
        return lint.findings;
    }

    private @org.jspecify.annotations.Nullable MessageShape alone(String message, String source) {
        try {
            var shape = MessageShape.of(message);
            plurals(shape);
            characters(message, source);
            return shape;
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            findings.add("SYNTAX");
            return null;
        }
    }

    private void plurals(MessageShape shape) {
        shape.plurals().forEach((name, used) -> {
            var needed = PluralRules.forLocale(ULocale.forLocale(language), shape.pluralType(name))
                    .getKeywords();
            sorted(needed)
                    .filter(c -> !used.contains(c))
                    .forEach(c -> findings.add("PLURAL_MISSING " + name + " " + c));
            sorted(used)
                    .filter(c -> !c.startsWith("=") && !needed.contains(c))
                    .forEach(c -> findings.add("PLURAL_UNUSED " + name + " " + c));
        });
    }

    private static java.util.stream.Stream<String> sorted(Set<String> categories) {
        return categories.stream().sorted();
    }

    private void characters(String message, String source) {
        find("EDGE_SPACE", !message.equals(message.strip()) && source.equals(source.strip()));
        find("DOUBLE_SPACE", DOUBLE_SPACE.matcher(message).find());
        find("NOT_NFC", !Normalizer.isNormalized(message, Normalizer.Form.NFC));
        find("BAD_CHARACTER", BAD_CHARACTER.matcher(message).find());
        find("APOSTROPHE", APOSTROPHE.matcher(message).find());
    }

    private void compare(MessageShape source, MessageShape target) {
        source.types().forEach((name, type) -> {
            var other = target.types().get(name);
            find("MISSING_ARG " + name, other == null);
            find("ARG_TYPE " + name + " " + other, other != null && !other.equals(type));
        });
        target.types().keySet().stream()
                .filter(name -> !source.types().containsKey(name))
                .forEach(name -> findings.add("EXTRA_ARG " + name));
        selects(source, target);
        find("END_PUNCT", !end(source.text()).equals(end(target.text())));
    }

    private void selects(MessageShape source, MessageShape target) {
        source.selects().forEach((name, branches) -> {
            var others = target.selects().getOrDefault(name, branches);
            sorted(branches)
                    .filter(b -> !others.contains(b))
                    .forEach(b -> findings.add("SELECT_MISSING " + name + " " + b));
            sorted(others)
                    .filter(b -> !branches.contains(b))
                    .forEach(b -> findings.add("SELECT_EXTRA " + name + " " + b));
        });
    }

    private void unchanged(String source, String target, MessageShape shape) {
        find("SAME_AS_SOURCE", source.equals(target) && shape.text().chars().anyMatch(Character::isLetter));
    }

    private static String end(String text) {
        var last = text.isEmpty() ? "" : text.substring(text.length() - 1);
        var fellow = last.isEmpty() ? -1 : FELLOWS.indexOf(last);
        var latin = fellow < 0 ? last : LATIN_FELLOWS.substring(fellow, fellow + 1);
        return TERMINALS.contains(latin) ? latin : "";
    }

    private void find(String finding, boolean found) {
        if (found) {
            findings.add(finding);
        }
    }
}
