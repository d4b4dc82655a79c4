package org.gangway.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules.PluralType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What two versions of one message must share, whatever their words: arguments with their types, branches, and how the
 * text runs when every choice falls on "other".
 */
final class MessageShape {

    /** Stands for a value in {@link #text()}. */
    private static final char VALUE = '\uFFFC';

    private final MessagePattern pattern;
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, Set<String>> selects = new LinkedHashMap<>();
    private final Map<String, Set<String>> plurals = new LinkedHashMap<>();
    private final Map<String, PluralType> pluralTypes = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();

    private MessageShape(MessagePattern pattern) {
        this.pattern = pattern;
    }

    /** @throws IllegalArgumentException when the pattern is not one */
    static MessageShape of(String pattern) {
        var shape = new MessageShape(new MessagePattern(pattern));
        shape.message(0, true);
        return shape;
    }

    private void message(int start, boolean spoken) {
        var from = pattern.getPart(start).getLimit();
        var limit = pattern.getLimitPartIndex(start);
        for (var i = start + 1; i <= limit; i++) {
            var part = pattern.getPart(i);
            append(pattern.getPatternString().substring(from, part.getIndex()), spoken);
            if (part.getType() == Part.Type.ARG_START) {
                argument(i, spoken);
                i = pattern.getLimitPartIndex(i);
            } else if (part.getType() == Part.Type.REPLACE_NUMBER) {
                append(String.valueOf(VALUE), spoken);
            }
            from = pattern.getPart(i).getLimit();
        }
    }

    private void append(String words, boolean spoken) {
        if (spoken) {
            text.append(words);
        }
    }

    private void argument(int start, boolean spoken) {
        var name = pattern.getSubstring(pattern.getPart(start + 1));
        var type = pattern.getPart(start).getArgType();
        var called = typeName(start, type);
        types.merge(name, called, (old, other) -> old.equals("none") ? other : old);
        if (type.hasPluralStyle()) {
            pluralTypes.put(name, type == ArgType.PLURAL ? PluralType.CARDINAL : PluralType.ORDINAL);
            branches(start, plurals.computeIfAbsent(name, _ -> new LinkedHashSet<>()), spoken);
        } else if (type == ArgType.SELECT) {
            branches(start, selects.computeIfAbsent(name, _ -> new LinkedHashSet<>()), spoken);
        } else {
            append(String.valueOf(VALUE), spoken);
        }
    }

    private String typeName(int start, ArgType type) {
        return type == ArgType.SIMPLE
                ? pattern.getSubstring(pattern.getPart(start + 2))
                : type.name().toLowerCase(java.util.Locale.ROOT);
    }

    private void branches(int start, Set<String> selectors, boolean spoken) {
        var selector = "";
        var limit = pattern.getLimitPartIndex(start);
        for (var i = start + 2; i < limit; i++) {
            if (pattern.getPartType(i) == Part.Type.ARG_SELECTOR) {
                selector = pattern.getSubstring(pattern.getPart(i));
                selectors.add(selector);
            } else if (pattern.getPartType(i) == Part.Type.MSG_START) {
                message(i, spoken && selector.equals(MessagePart.OTHER));
                i = pattern.getLimitPartIndex(i);
            }
        }
    }

    /** Name to type: none, plural, selectordinal, select, number, date, … */
    Map<String, String> types() {
        return types;
    }

    Map<String, Set<String>> selects() {
        return selects;
    }

    Map<String, Set<String>> plurals() {
        return plurals;
    }

    PluralType pluralType(String name) {
        return pluralTypes.getOrDefault(name, PluralType.CARDINAL);
    }

    String text() {
        return text.toString();
    }
}
