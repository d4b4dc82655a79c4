package org.gangway.audit.ui;

import static org.gangway.uikit.Say.say;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gangway.language.Text;
import org.gangway.uikit.Say;

/** Says the texts that the log keeps as values: constants by their names, days and moments the reader's way. */
final class FactWords {

    private static final int SHORT_HASH = 12;

    private static final Predicate<String> MOMENT =
            Pattern.compile("\\d{4}-\\d{2}(-\\d{2}.*)?").asMatchPredicate();
    private static final Predicate<String> CODE =
            Pattern.compile("[a-z]+([A-Z][a-z]+)+").asMatchPredicate();
    private static final Predicate<String> CONSTANT =
            Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*").asMatchPredicate();

    /** Of which enums a fact may keep a constant, where its name does not say so by itself. */
    private static final Map<String, List<String>> ENUMS = Map.ofEntries(
            Map.entry("roles", List.of("Role")),
            Map.entry("role", List.of("CommitteeRole", "Role")),
            Map.entry("status", List.of("AgreementStatus", "MeetingStatus", "ActionStatus", "EngagementStatus")),
            Map.entry("state", List.of("StatementState", "MinutesState", "TermState")),
            Map.entry("purpose", List.of("AgendaPurpose")),
            Map.entry("kind", List.of("ClosedDayKind", "TermKind")),
            Map.entry("better", List.of("Direction")),
            Map.entry("bound", List.of("Bound")),
            Map.entry("mode", List.of("RoundingMode")),
            Map.entry("moment", List.of("RoundingMoment")),
            Map.entry("period", List.of("MeasuringPeriod")),
            Map.entry("gate", List.of("BonusGate")),
            Map.entry("noFigures", List.of("Handling")),
            Map.entry("tooThin", List.of("Handling")),
            Map.entry("relieved", List.of("Handling")));

    private FactWords() {}

    static String of(String name, String text) {
        if (isConstant(text)) {
            return constant(name, text);
        }
        if (MOMENT.test(text)) {
            return moment(text);
        }
        return switch (name) {
            case "sha256" -> text.length() > SHORT_HASH ? text.substring(0, SHORT_HASH) + "…" : text;
            case "language", "formats" -> text.isEmpty() ? "" : Say.formats().languageName(Locale.forLanguageTag(text));
            default -> text;
        };
    }

    /** Whether a text is one that programs write for programs. */
    static boolean isCode(String text) {
        return CODE.test(text);
    }

    private static boolean isConstant(String text) {
        return CONSTANT.test(text);
    }

    private static String constant(String name, String constant) {
        if (name.equals("weekend")) {
            return read(constant, text -> Say.formats().dayOfWeek(DayOfWeek.valueOf(text)));
        }
        var own = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Stream.concat(Stream.of(own), ENUMS.getOrDefault(name, List.of()).stream())
                .map(type -> "enum." + type + "." + constant)
                .filter(Say.texts()::knows)
                .findFirst()
                .map(key -> say(new Text(key)))
                .orElse(constant);
    }

    private static String moment(String text) {
        return switch (text.length()) {
            case 7 -> read(text, t -> Say.formats().month(YearMonth.parse(t)));
            case 10 -> read(text, t -> Say.formats().date(LocalDate.parse(t)));
            default -> read(text, t -> Say.formats().dateTime(Instant.parse(t)));
        };
    }

    /** What merely looks like a day is left as it stands. */
    private static String read(String text, Function<String, String> format) {
        try {
            return format.apply(text);
        } catch (DateTimeException | IllegalArgumentException _) {
            return text;
        }
    }
}
