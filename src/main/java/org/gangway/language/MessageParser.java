package org.gangway.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangway.language.MessagePart.Sentence;
import org.gangway.shared.Ordered;

/**
 * Turns an ICU pattern into pieces. The syntax is ICU's own parser; only the saying is ours, because ICU's
 * {@code MessageFormat} rounds halves to even, knows no zone, and has to be cloned for every sentence.
 */
final class MessageParser {

    private final MessagePattern pattern;
    private final Locale language;

    private MessageParser(MessagePattern pattern, Locale language) {
        this.pattern = pattern;
        this.language = language;
    }

    /** @throws IllegalArgumentException when the pattern is not one */
    static Sentence parse(String pattern, Locale language) {
        return new MessageParser(new MessagePattern(pattern), language).sentence(0);
    }

    private Sentence sentence(int start) {
        var pieces = new ArrayList<MessagePart>();
        var limit = pattern.getLimitPartIndex(start);
        var textFrom = pattern.getPart(start).getLimit();
        for (var i = start + 1; i <= limit; i++) {
            var part = pattern.getPart(i);
            words(textFrom, part.getIndex(), pieces);
            switch (part.getType()) {
                case ARG_START -> {
                    pieces.add(argument(i));
                    i = pattern.getLimitPartIndex(i);
                }
                case REPLACE_NUMBER -> pieces.add(new MessagePart.Count());
                default -> {}
            }
            textFrom = pattern.getPart(i).getLimit();
        }
        return new Sentence(List.copyOf(pieces));
    }

    private void words(int from, int to, List<MessagePart> pieces) {
        if (from < to) {
            pieces.add(new MessagePart.Words(pattern.getPatternString().substring(from, to)));
        }
    }

    private MessagePart argument(int start) {
        var namePart = pattern.getPart(start + 1);
        if (namePart.getType() != Part.Type.ARG_NAME) {
            throw new IllegalArgumentException("{%s}: arguments have names".formatted(pattern.getSubstring(namePart)));
        }
        var name = pattern.getSubstring(namePart);
        return switch (pattern.getPart(start).getArgType()) {
            case NONE -> new MessagePart.Slot(name, ArgumentStyle.USUAL);
            case SIMPLE -> new MessagePart.Slot(name, style(start + 2));
            case SELECT -> new MessagePart.Choice(name, branches(start));
            case PLURAL -> plural(name, start, PluralType.CARDINAL);
            case SELECTORDINAL -> plural(name, start, PluralType.ORDINAL);
            case CHOICE -> throw new IllegalArgumentException("{%s, choice}: write a plural".formatted(name));
        };
    }

    private ArgumentStyle style(int type) {
        var detail = pattern.getPart(type + 1);
        return ArgumentStyle.of(
                pattern.getSubstring(pattern.getPart(type)),
                detail.getType() == Part.Type.ARG_STYLE
                        ? pattern.getSubstring(detail).strip()
                        : "");
    }

    private MessagePart plural(String name, int start, PluralType type) {
        var words = new LinkedHashMap<String, Sentence>();
        var exactly = new LinkedHashMap<BigDecimal, Sentence>();
        branches(start).forEach((selector, sentence) -> {
            if (selector.startsWith("=")) {
                exactly.put(new BigDecimal(selector.substring(1)).stripTrailingZeros(), sentence);
            } else {
                words.put(selector, sentence);
            }
        });
        var offset = BigDecimal.valueOf(pattern.getPluralOffset(start + 2));
        var rules = PluralRules.forLocale(ULocale.forLocale(language), type);
        return new MessagePart.Plural(name, rules, offset, Ordered.copyOf(exactly), Ordered.copyOf(words));
    }

    private Map<String, Sentence> branches(int start) {
        var branches = new LinkedHashMap<String, Sentence>();
        var limit = pattern.getLimitPartIndex(start);
        for (var i = start + 2; i < limit; i++) {
            if (pattern.getPartType(i) == Part.Type.ARG_SELECTOR) {
                var selector = pattern.getSubstring(pattern.getPart(i));
                while (pattern.getPartType(i) != Part.Type.MSG_START) {
                    i++;
                }
                branches.put(selector, sentence(i));
                i = pattern.getLimitPartIndex(i);
            }
        }
        return branches;
    }
}
