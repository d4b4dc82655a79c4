package org.gangway.agreement.ui.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.TermsCodec;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a counter-offer changes in a schedule changes what is read: each value is altered, and the words must differ. */
public class WordsOfEveryRuleTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Texts TEXTS = Texts.standalone();

    /** Keys that people see by their names only; the direction and the currency are the engagement's. */
    private static final Set<String> UNSEEN = Set.of("key", "serviceLevel", "better", "currency", "kind", "category");

    private static final List<String> CONSTANTS = List.of(
            "FEE",
            "AT_RISK",
            "ALLOCATION",
            "INCLUSIVE",
            "EXCLUSIVE",
            "ABOVE_MINIMUM",
            "BELOW_MINIMUM",
            "ANY_MISS",
            "BEFORE_CAPS",
            "AFTER_CAPS",
            "NONE",
            "NO_DEFAULT",
            "NO_MISS",
            "SKIP",
            "CARRY",
            "NEUTRAL",
            "DEFAULT",
            "HALF_UP",
            "DOWN",
            "CEILING",
            "EACH_LINE",
            "TOTAL",
            "LAPSE",
            "RETURN_IF_GOOD",
            "WHOLE_DAYS",
            "STARTED_DAYS",
            "EXACT",
            "CRITICAL",
            "KEY_MEASUREMENT",
            "BASELINING",
            "GRACE",
            "IN_EFFECT",
            "RECTIFICATION_PLAN",
            "ESCALATION",
            "TERMINATION_RIGHT",
            "HIGHER",
            "LOWER");

    @SuppressWarnings("InlineFormatString") // too long to stand in the test
    private static final String RULES = """
            {"currency":"DKK","amountAtRisk":"12","pool":"130",
             "categories":[{"key":"q","name":"Quality","pool":"50"},{"key":"s","name":"Speed","pool":"80"}],
             "caps":[{"kind":"perLevel","percent":"5","basis":"FEE"},{"kind":"perMonth","percent":"10","basis":"FEE"},
              {"kind":"rolling","percent":"9","months":12},{"kind":"contractYear","percent":"8"},
              {"kind":"contractYearAmount","amount":{"amount":"4000.00","currency":"DKK"}}],
             "bonus":{"gate":"NO_DEFAULT","cap":"3","yearCap":"2","contractCap":{"percent":"5","contractAmount":{"amount":"2000000.00","currency":"DKK"}}},
             "rounding":{"mode":"HALF_UP","moment":"EACH_LINE"},
             "handling":{"noFigures":"SKIP","tooFewCases":"SKIP","relieved":"NEUTRAL","late":"CARRY"},
             "points":%s,
             "causes":{"kind":"oneCredit","always":["a","b"]},
             "lateReport":{"amount":"250.00","currency":"DKK"},
             "floor":{"amount":{"amount":"10.00","currency":"DKK"},"bound":"EXCLUSIVE"},
             "earnBackLimits":{"mostPerYear":4,"mostAmountPerYear":{"amount":"1500.00","currency":"DKK"},"atTermEnd":"RETURN_IF_GOOD"},
             "yearStart":4,
             "deliverables":[{"key":"goods","name":"Goods","credit":{"kind":"perDays","value":{"amount":"200.00","currency":"DKK"},
               "percent":"10.5","days":2,"count":"WHOLE_DAYS","most":"55","terminateAfter":15}},
              {"key":"plan","name":"Plan","credit":{"kind":"ownAmount","amount":{"amount":"700.00","currency":"DKK"}}}],
             "triggers":[%s],
             "serviceLevels":[%s]}""";

    private static final String ONE_LEVEL = """
            {"currency":"DKK","amountAtRisk":"12.5","pool":"100",
             "categories":[{"key":"q","name":"Quality","pool":"100"}],
             "caps":[{"kind":"perLevel","percent":"5","basis":"AT_RISK"},{"kind":"rolling","percent":"9","months":12}],
             "bonus":{"gate":"NO_MISS","cap":"3","yearCap":"2","contractCap":{"percent":"5","contractAmount":{"amount":"2000000.00","currency":"DKK"}}},
             "rounding":{"mode":"DOWN","moment":"TOTAL"},
             "handling":{"noFigures":"SKIP","tooFewCases":"NEUTRAL","relieved":"NEUTRAL","late":"CARRY"},
             "points":{"kind":"brackets","pointValue":{"amount":"3.00","currency":"DKK"},"brackets":[{"above":"20","multiplier":"1"}]},
             "causes":{"kind":"oneCredit","always":["LEVEL"]},
             "lateReport":{"amount":"250.00","currency":"DKK"},
             "floor":{"amount":{"amount":"10.00","currency":"DKK"},"bound":"EXCLUSIVE"},
             "earnBackLimits":{"mostPerYear":4,"mostAmountPerYear":{"amount":"1500.00","currency":"DKK"},"atTermEnd":"RETURN_IF_GOOD"},
             "yearStart":4,
             "deliverables":[{"key":"goods","name":"Goods","credit":{"kind":"perDays","value":{"amount":"200.00","currency":"DKK"},
               "percent":"10.5","days":2,"count":"STARTED_DAYS","most":"55","terminateAfter":15}}],
             "triggers":[{"key":"t","name":"Weak","kind":"ESCALATION","scope":{"kind":"oneLevel","serviceLevel":"LEVEL"},
               "pattern":{"kind":"averageWorse","threshold":"97","better":"HIGHER","months":3},"claimDays":30}],
             "serviceLevels":[{"serviceLevel":"LEVEL","name":"NAME","better":"HIGHER","allocation":"100","category":"q",
               "phases":[{"phase":"BASELINING","from":"2026-01-01"},{"phase":"IN_EFFECT","from":"2026-03-01"}],
               "defaultRule":{"kind":"anyOf","rules":[{"kind":"belowMinimum"},{"kind":"inARow","months":2,"counted":"ANY_MISS"}]},
               "credit":{"kind":"servicePoints","bound":"INCLUSIVE","eachIncident":true,"rounding":{"scale":1,"mode":"DOWN"},"bands":[{"from":"97","points":"3"}]},
               "bonus":{"kind":"bonusTiers","bound":"INCLUSIVE","tiers":[{"from":"99","ofFee":"0.5"},{"from":"99.5","ofFee":"1"}]},
               "earnBack":{"kind":"onAverage","zone":"ANY_MISS","months":2,"threshold":"98.5","noCriticalFailure":true},
               "repeat":{"kind":"escalated","from":2,"counted":"BELOW_MINIMUM","credit":{"kind":"fixedSum","amount":{"amount":"25000.00","currency":"DKK"}}}}]}""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"brackets\",\"pointValue\":{\"amount\":\"3.00\",\"currency\":\"DKK\"},\"brackets\":["
                        + "{\"above\":\"20\",\"multiplier\":\"1\"},{\"above\":\"100\",\"multiplier\":\"1.2\"}]}",
                "{\"kind\":\"percentTable\",\"basis\":\"FEE\",\"steps\":[{\"atLeast\":\"2\",\"credit\":\"1\"}]}",
                "{\"kind\":\"percentEach\",\"perPoint\":\"0.5\",\"basis\":\"FEE\",\"most\":\"8\"}"
            })
    void sayWhatIsAltered(String points) {
        var incentiveSchedule = read(RULES.formatted(points, triggers(), levels()));
        for (var language : List.of(Locale.ENGLISH, Locale.forLanguageTag("da"))) {
            var before = words(incentiveSchedule, language);
            var alterations = alterations(incentiveSchedule);

            assertThat(alterations).hasSizeGreaterThan(150);
            assertThat(alterations)
                    .allSatisfy((place, altered) ->
                            assertThat(words(altered, language)).as(place).isNotEqualTo(before));
        }
    }

    /** Sound terms for one service level with rules of every group. */
    public static IncentiveSchedule oneLevel(String key, String name) {
        return read(ONE_LEVEL.replace("LEVEL", key).replace("NAME", name));
    }

    private static String levels() {
        var rules = List.of(
                List.of(
                        "{\"kind\":\"belowExpected\"}",
                        "{\"kind\":\"wholeAllocation\"}",
                        "{\"kind\":\"noBonus\"}",
                        "{\"kind\":\"noEarnBack\"}",
                        "{\"kind\":\"consecutive\",\"from\":2,\"factor\":\"2\",\"counted\":\"ANY_MISS\",\"timing\":\"BEFORE_CAPS\"}"),
                List.of(
                        "{\"kind\":\"timesInWindow\",\"times\":4,\"months\":12,\"counted\":\"ANY_MISS\"}",
                        "{\"kind\":\"linearShortfall\"}",
                        "{\"kind\":\"beyondThreshold\",\"threshold\":\"99.5\",\"bound\":\"INCLUSIVE\",\"ofFee\":\"0.5\"}",
                        "{\"kind\":\"afterGoodMonths\",\"zone\":\"ABOVE_MINIMUM\",\"goodMonths\":2,\"within\":3,\"inARow\":false,\"threshold\":\"98.5\",\"noCriticalFailure\":true}",
                        "{\"kind\":\"byCount\",\"steps\":[{\"moreThan\":4,\"factor\":\"1.5\"}],\"timing\":\"AFTER_CAPS\"}"),
                List.of(
                        "{\"kind\":\"inARow\",\"months\":3,\"counted\":\"ANY_MISS\"}",
                        "{\"kind\":\"pointsShort\",\"perPoint\":\"1\",\"basis\":\"FEE\",\"most\":\"50\"}",
                        "{\"kind\":\"bonusTiers\",\"bound\":\"INCLUSIVE\",\"tiers\":[{\"from\":\"99\",\"ofFee\":\"0.5\"},{\"from\":\"99.5\",\"ofFee\":\"1\"}]}",
                        "{\"kind\":\"onAverage\",\"zone\":\"ANY_MISS\",\"months\":2,\"threshold\":\"98.5\",\"noCriticalFailure\":true}",
                        "{\"kind\":\"escalated\",\"from\":2,\"counted\":\"BELOW_MINIMUM\",\"credit\":{\"kind\":\"fixedSum\",\"amount\":{\"amount\":\"25000.00\",\"currency\":\"DKK\"}}}"),
                List.of(
                        "{\"kind\":\"anyOf\",\"rules\":[{\"kind\":\"belowMinimum\"},{\"kind\":\"timesInWindow\",\"times\":4,\"months\":12,\"counted\":\"ABOVE_MINIMUM\"}]}",
                        "{\"kind\":\"tierTable\",\"basis\":\"FEE\",\"bound\":\"EXCLUSIVE\",\"tiers\":[{\"from\":\"99.8\",\"credit\":\"2\"},{\"from\":\"98\",\"credit\":\"3\"}]}",
                        "{\"kind\":\"perPointBeyond\",\"threshold\":\"98\",\"perPoint\":\"65\",\"most\":\"90\"}",
                        "{\"kind\":\"noEarnBack\"}",
                        ""),
                List.of(
                        "{\"kind\":\"belowMinimum\"}",
                        "{\"kind\":\"shortfallTable\",\"steps\":[{\"atLeast\":\"0\",\"credit\":{\"amount\":\"188.00\",\"currency\":\"DKK\"}},{\"atLeast\":\"2\",\"credit\":{\"amount\":\"938.00\",\"currency\":\"DKK\"}}]}",
                        "{\"kind\":\"gainShare\",\"baseline\":\"35\",\"unitValue\":{\"amount\":\"1000.00\",\"currency\":\"DKK\"},\"share\":\"50\",\"most\":{\"amount\":\"5000.00\",\"currency\":\"DKK\"}}",
                        "{\"kind\":\"noEarnBack\"}",
                        ""),
                level(
                        "{\"kind\":\"trimmedExcess\",\"perUnit\":{\"amount\":\"12.50\",\"currency\":\"DKK\"},\"most\":\"60\"}"),
                level("{\"kind\":\"fixedSum\",\"amount\":{\"amount\":\"5000.00\",\"currency\":\"DKK\"}}"),
                level("{\"kind\":\"perIncident\",\"amount\":{\"amount\":\"250.00\",\"currency\":\"DKK\"}}"),
                level(
                        "{\"kind\":\"chronicLumpSum\",\"every\":10,\"months\":12,\"lumpSum\":{\"kind\":\"ofAnnualFee\",\"percent\":\"5\"}}"),
                level(
                        "{\"kind\":\"chronicLumpSum\",\"every\":3,\"months\":6,\"lumpSum\":{\"kind\":\"amount\",\"amount\":{\"amount\":\"900.00\",\"currency\":\"DKK\"}}}"),
                level(
                        "{\"kind\":\"servicePoints\",\"bound\":\"EXCLUSIVE\",\"eachIncident\":true,\"rounding\":{\"scale\":1,\"mode\":\"DOWN\"},\"bands\":[{\"from\":\"98\",\"points\":\"3\"}]}"));
        var written = new ArrayList<String>();
        for (int i = 0; i < rules.size(); i++) {
            written.add(level((char) ('a' + i), rules.get(i)));
        }
        return String.join(",", written);
    }

    private static List<String> level(String credit) {
        return List.of(
                "{\"kind\":\"belowExpected\"}", credit, "{\"kind\":\"noBonus\"}", "{\"kind\":\"noEarnBack\"}", "");
    }

    private static String level(char key, List<String> rules) {
        var repeat = rules.get(4).isEmpty() ? "" : ",\"repeat\":" + rules.get(4);
        return ("{\"serviceLevel\":\"%s\",\"name\":\"Level %s\",\"better\":\"HIGHER\",\"allocation\":\"9\",\"category\":\"q\","
                        + "\"class\":\"KEY_MEASUREMENT\",\"phases\":[{\"phase\":\"BASELINING\",\"from\":\"2026-01-01\"},{\"phase\":\"IN_EFFECT\",\"from\":\"2026-06-01\"}],"
                        + "\"defaultRule\":%s,\"credit\":%s,\"bonus\":%s,\"earnBack\":%s%s}")
                .formatted(key, key, rules.get(0), rules.get(1), rules.get(2), rules.get(3), repeat);
    }

    private static String triggers() {
        var patterns = List.of(
                "{\"kind\":\"inARow\",\"months\":3,\"counted\":\"ANY_MISS\"}",
                "{\"kind\":\"timesInWindow\",\"times\":3,\"months\":6,\"counted\":\"ANY_MISS\"}",
                "{\"kind\":\"shareOfMeasurements\",\"above\":\"5\",\"months\":12,\"counted\":\"ANY_MISS\"}",
                "{\"kind\":\"averageWorse\",\"threshold\":\"97\",\"better\":\"HIGHER\",\"months\":3}",
                "{\"kind\":\"creditSum\",\"atLeast\":{\"amount\":\"10000.00\",\"currency\":\"DKK\"},\"months\":12}",
                "{\"kind\":\"creditShare\",\"atLeast\":\"10\",\"months\":12}",
                "{\"kind\":\"creditMonths\",\"ofFee\":\"10\",\"times\":2,\"months\":4}",
                "{\"kind\":\"daysLate\",\"moreThan\":15}");
        return String.join(
                ",",
                patterns.stream()
                        .map(pattern ->
                                "{\"key\":\"t\",\"name\":\"Trigger\",\"kind\":\"ESCALATION\",\"scope\":{\"kind\":\"anyLevel\"},\"pattern\":%s,\"claimDays\":30}"
                                        .formatted(pattern))
                        .toList());
    }

    private static IncentiveSchedule read(String json) {
        return TermsCodec.readSchedule(JSON.readValue(json, new TypeReference<Map<String, Object>>() {}));
    }

    private static List<String> words(IncentiveSchedule incentiveSchedule, Locale language) {
        var readerProfile = new ReaderProfile(language, language, ZoneOffset.UTC);
        var part = new ScheduleSummary(incentiveSchedule, Money.of("400000.00", "DKK"), List.of());
        var rows = incentiveSchedule.serviceLevels().stream()
                .flatMap(level -> part.row(level, TEXTS.formats(readerProfile)).stream());
        return Stream.concat(part.sentences().stream(), rows)
                .map((Text text) -> TEXTS.say(text, readerProfile))
                .toList();
    }

    /** Every other schedule that differs in one value, by the place of that value. */
    private static Map<String, IncentiveSchedule> alterations(IncentiveSchedule incentiveSchedule) {
        var found = new LinkedHashMap<String, IncentiveSchedule>();
        var json = JSON.writeValueAsString(TermsCodec.write(incentiveSchedule));
        var count = Places.of(JSON.readValue(json, Object.class)).size();
        for (int i = 0; i < count; i++) {
            var copy = JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
            var place = Places.of(copy).get(i);
            for (var other : others(place.value())) {
                place.put().accept(other);
                try {
                    var altered = TermsCodec.readSchedule(copy);
                    if (!altered.equals(incentiveSchedule)) {
                        found.put(place.path() + " = " + other, altered);
                    }
                } catch (RuleViolation unreadable) {
                    // not another value of this field
                }
            }
        }
        return found;
    }

    private static List<Object> others(Object value) {
        if (value instanceof Boolean yes) {
            return List.of(!yes);
        }
        if (value instanceof Integer whole) {
            return List.of(whole + 1);
        }
        var text = String.valueOf(value);
        if (text.matches("-?[0-9]+([.][0-9]+)?")) {
            return List.of(new BigDecimal(text).add(BigDecimal.ONE).toPlainString());
        }
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return List.of(LocalDate.parse(text).plusMonths(1).toString());
        }
        return CONSTANTS.contains(text) ? List.copyOf(CONSTANTS) : List.of(text + "x");
    }

    /** A value in a JSON tree, and how to put another in its place. */
    private record Places(String path, Object value, Consumer<Object> put) {

        static List<Places> of(Object tree) {
            var places = new ArrayList<Places>();
            gather("", tree, places);
            return places;
        }

        @SuppressWarnings("unchecked")
        private static void gather(String path, Object tree, List<Places> places) {
            if (tree instanceof Map<?, ?> map) {
                map.forEach((key, value) -> {
                    if (!UNSEEN.contains(key + "")) {
                        place(
                                path + "." + key,
                                value,
                                other -> ((Map<String, Object>) map).put(key + "", other),
                                places);
                    }
                });
            } else if (tree instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    var at = i;
                    place(path + "[" + i + "]", list.get(i), other -> ((List<Object>) list).set(at, other), places);
                }
            }
        }

        private static void place(String path, Object value, Consumer<Object> put, List<Places> places) {
            if (value instanceof Map || value instanceof List) {
                gather(path, value, places);
            } else {
                places.add(new Places(path, value, put));
            }
        }
    }
}
