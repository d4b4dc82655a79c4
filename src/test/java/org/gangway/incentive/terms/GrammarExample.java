package org.gangway.incentive.terms;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangway.incentive.Explained;
import org.gangway.incentive.IncentiveCalculation;
import org.gangway.incentive.IncentiveFixtures;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.FiredTrigger;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.statement.OutcomeBeforeRelief;
import org.gangway.incentive.statement.Statement;
import org.gangway.json.Codec;
import org.gangway.measure.Attainment;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One printed example: the parts that it names replace those of a plain schedule and month. */
public record GrammarExample(Map<String, Object> fields) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Codec<LevelIncentive> LEVELS = Codec.ofDocuments(LevelIncentive.class);
    private static final Codec<MonthCircumstances> CIRCUMSTANCES = Codec.ofDocuments(MonthCircumstances.class);
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    public static GrammarExample of(String json) {
        return new GrammarExample(JSON.readValue(json, OBJECT));
    }

    public IncentiveSchedule schedule() {
        var levels = list("levels").isEmpty() ? List.of(Map.of()) : list("levels");
        var usual = IncentiveFixtures.level("a", "100", new CreditRule.WholeAllocation());
        var plain = TermsCodec.write(
                IncentiveFixtures.schedule("10", List.of(usual)).schedule());
        var level = LEVELS.write(usual);
        var map = merged(plain, child("schedule"));
        map.put(
                "serviceLevels",
                levels.stream().map(one -> merged(level, (Map<?, ?>) one)).toList());
        return TermsCodec.readSchedule(map);
    }

    public Map<String, String> gives() {
        var gives = new TreeMap<String, String>();
        child("gives").forEach((name, value) -> gives.put(name.toString(), plain(value.toString())));
        return gives;
    }

    /** What the statement says of what the example speaks of. */
    public Map<String, String> found() {
        var statement = IncentiveCalculation.compute(schedule(), input());
        var found = new TreeMap<String, String>();
        gives().keySet().forEach(name -> found.put(name, plain(found(statement, name))));
        return found;
    }

    private static String found(Statement statement, String name) {
        return switch (name) {
            case "credits" -> statement.totals().credits().amount().toString();
            case "bonus" -> statement.totals().bonus().amount().toString();
            case "earnedBack" -> statement.totals().earnedBack().amount().toString();
            case "cuts" ->
                statement.cuts().stream().map(cut -> cut.reason().name()).collect(Collectors.joining(" "));
            case "triggered" ->
                statement.triggered().stream().map(FiredTrigger::key).collect(Collectors.joining(" "));
            default ->
                Explained.all(statement.explanation())
                        .filter(step -> step.rule().equals("incentive-relief-credit"))
                        .map(step -> Explained.result(step).toString())
                        .collect(Collectors.joining(" "));
        };
    }

    private MonthInput input() {
        var keys = Stream.of("results", "outcomes").flatMap(name -> child(name).keySet().stream());
        var results = keys.map(key -> result(key.toString())).toList();
        var fee = fields.getOrDefault("fee", "100000").toString();
        var circumstances = new LinkedHashMap<String, Object>();
        child("circumstances").forEach((name, value) -> circumstances.put(name.toString(), value));
        return new MonthInput(IncentiveFixtures.MARCH, IncentiveFixtures.kroner(fee), results)
                .with(CIRCUMSTANCES.readKept(circumstances));
    }

    private LevelResult result(String key) {
        var history = child("history").get(key) instanceof List<?> months ? history(months) : List.<EarlierResult>of();
        if (child("outcomes").get(key) instanceof String outcome) {
            return new LevelResult(key, Attainment.valueOf(outcome), null, null, null, history);
        }
        var value = new BigDecimal(String.valueOf(child("results").get(key)));
        var result = new LevelResult(key, outcome(value), value, expected(), minimum(), history);
        var counted = child("incidents").get(key) instanceof Integer failures ? result.withIncidents(failures) : result;
        return child("beforeRelief").get(key) instanceof String before
                ? counted.withBeforeRelief(
                        new OutcomeBeforeRelief(outcome(new BigDecimal(before)), new BigDecimal(before)))
                : counted;
    }

    private List<EarlierResult> history(List<?> months) {
        return IntStream.range(0, months.size())
                .mapToObj(i -> past(months.size() - i, months.get(i).toString().split("/", 2)))
                .toList();
    }

    private EarlierResult past(int back, String[] valueAndCredit) {
        var value = new BigDecimal(valueAndCredit[0]);
        var credit = IncentiveFixtures.kroner(valueAndCredit.length > 1 ? valueAndCredit[1] : "0");
        return new EarlierResult(
                IncentiveFixtures.MARCH.minusMonths(back),
                outcome(value),
                credit,
                IncentiveFixtures.kroner("0"),
                1,
                value);
    }

    private Attainment outcome(BigDecimal value) {
        var better = schedule().serviceLevels().getFirst().better();
        if (better.isWorse(value, minimum())) {
            return Attainment.BELOW_MINIMUM;
        }
        return better.isWorse(value, expected()) ? Attainment.BELOW_EXPECTED : Attainment.MET;
    }

    private BigDecimal expected() {
        return new BigDecimal(fields.getOrDefault("expected", "98").toString());
    }

    private BigDecimal minimum() {
        return new BigDecimal(fields.getOrDefault("minimum", "95").toString());
    }

    private static Map<String, Object> merged(Map<?, ?> plain, Map<?, ?> own) {
        var map = new LinkedHashMap<String, Object>();
        plain.forEach((name, value) -> map.put(name.toString(), value));
        own.forEach((name, value) -> map.put(name.toString(), value));
        return map;
    }

    private Map<?, ?> child(String field) {
        return fields.get(field) instanceof Map<?, ?> child ? child : Map.of();
    }

    private List<?> list(String field) {
        return fields.get(field) instanceof List<?> list ? list : List.of();
    }

    /** Numbers compare by value. */
    private static String plain(String text) {
        return text.matches("-?[0-9.]+")
                ? TermsDecimals.canonical(new BigDecimal(text)).toPlainString()
                : text;
    }
}
