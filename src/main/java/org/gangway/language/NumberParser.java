package org.gangway.language;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.gangway.shared.RuleViolation;

/**
 * Reads a number that somebody typed, strictly and to its last character: a lenient parser takes a Dane's 1.5 for 1 and
 * says nothing.
 */
final class NumberParser {

    private static final int MAX_LENGTH = 40;
    private static final String SPACE = "[\\s\\u00a0\\u2007\\u2009\\u202f]";
    private static final Pattern EDGES = Pattern.compile("^" + SPACE + "+|" + SPACE + "*%?" + SPACE + "*$");
    private static final Pattern SPACE_BETWEEN_THOUSANDS = Pattern.compile("(?<=\\d)" + SPACE + "(?=\\d{3}(?!\\d))");
    private static final Pattern NOT_OF_A_NUMBER = Pattern.compile("[^\\p{Nd}.,'’٫٬\\-+\\s]");
    private static final char MINUS_SIGN = '\u2212';

    private final DecimalFormat prototype;

    NumberParser(Locale locale) {
        prototype = (DecimalFormat) NumberFormat.getInstance(locale);
        prototype.setParseBigDecimal(true);
        prototype.setParseStrict(true);
    }

    BigDecimal read(String input, String example) {
        var bare = bare(input);
        if (bare.isEmpty()
                || bare.length() > MAX_LENGTH
                || NOT_OF_A_NUMBER.matcher(bare).find()) {
            throw notANumber(input, example);
        }
        var position = new ParsePosition(0);
        var number = prototype.clone().parse(bare, position);
        if (number instanceof com.ibm.icu.math.BigDecimal exact && position.getIndex() == bare.length()) {
            return exact.toBigDecimal();
        }
        throw notANumber(input, example);
    }

    private static String bare(String input) {
        var trimmed = EDGES.matcher(input.replace(MINUS_SIGN, '-')).replaceAll("");
        return SPACE_BETWEEN_THOUSANDS.matcher(trimmed).replaceAll("");
    }

    private static RuleViolation notANumber(String input, String example) {
        return new RuleViolation("language.not-a-number", Map.of("typed", input.strip(), "example", example));
    }
}
