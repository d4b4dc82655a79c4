package org.gangway.audit.ui;

import static org.gangway.uikit.Say.say;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gangway.language.Msg;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.gangway.uikit.Say;
import tools.jackson.databind.JsonNode;

/** Writes a value that the log keeps as JSON the reader's way: amounts, percentages, days, yes and no, constants. */
final class FactValue {

    private static final Predicate<String> DECIMAL =
            Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?").asMatchPredicate();

    private static final Set<String> AMOUNTS =
            Set.of("monthlyFee", "net", "amount", "computed", "claimed", "agreed", "settled");
    private static final Set<String> PERCENTAGES = Set.of("amountAtRisk", "pool", "allocation", "cap", "percent");
    /** Numbers that are names: no thousands in them. */
    private static final Set<String> NUMERALS = Set.of("number", "year", "item");

    private FactValue() {}

    /**
     * In words, or nothing where it is said together with another fact or has no meaning for people.
     *
     * @param facts the facts among which it is kept: an amount finds its currency there
     */
    static String of(String name, JsonNode value, JsonNode facts) {
        if (value.isArray()) {
            return Say.formats()
                    .list(value.valueStream()
                            .map(item -> of(name, item, facts))
                            .filter(said -> !said.isEmpty())
                            .toList());
        }
        if (value.isObject()) {
            return parts(value);
        }
        if (value.isBoolean()) {
            return say(value.booleanValue() ? Msg.common_yes() : Msg.common_no());
        }
        return scalar(name, value.asString(), facts);
    }

    /** The parts of a value, such as a level and its bound; what has a name of its own is called by it. */
    private static String parts(JsonNode value) {
        var name = value.get("name");
        if (name != null) {
            return name.asString();
        }
        return value.propertyStream()
                .filter(part -> !FactWords.isCode(part.getValue().asString("")))
                .map(part -> of(part.getKey(), part.getValue(), value))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String scalar(String name, String text, JsonNode facts) {
        var currency = facts.path("currency").asString("");
        if (AMOUNTS.contains(name) && !currency.isEmpty() && DECIMAL.test(text)) {
            return Say.formats().money(Money.of(text, currency));
        }
        if (name.equals("currency") && AMOUNTS.stream().anyMatch(facts::has)) {
            return "";
        }
        if (PERCENTAGES.contains(name) && DECIMAL.test(text)) {
            return Say.formats().percent(Percentage.of(text));
        }
        return DECIMAL.test(text) && !NUMERALS.contains(name)
                ? Say.formats().number(new BigDecimal(text), decimals(text), decimals(text))
                : FactWords.of(name, text);
    }

    private static int decimals(String number) {
        var point = number.indexOf('.');
        return point < 0 ? 0 : number.length() - point - 1;
    }
}
