package org.gangway.preview;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gangway.incentive.statement.CommonCause;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.json.CanonicalJson;
import org.gangway.measure.Figure;
import org.gangway.shared.Money;
import org.gangway.shared.Sha256;

/**
 * All that was reported, checked: each service level at most once a month.
 *
 * @param figures by month and key of the service level
 * @param charges fees of single months that differ from the agreed one
 * @param lateReports how many reports came late in single months
 * @param events what happened besides
 */
public record ReportedResults(
        NavigableMap<YearMonth, NavigableMap<String, FigureOfRow>> figures,
        List<Charged> charges,
        List<Late> lateReports,
        ReportedEvents events) {

    /**
     * A figure of a month and the row that reported it, which names the service level by its key.
     *
     * @param rows all of them, where the month has several windows
     */
    public record FigureOfRow(ResultRow row, Figure figure, List<ResultRow> rows) {

        FigureOfRow(ResultRow row, Figure figure) {
            this(row, figure, List.of(row));
        }
    }

    /** A fee of one month and the row that reported it. */
    public record Charged(ResultRow row, Money fee) {}

    /** How many reports came late in one month and the row that reported it. */
    public record Late(ResultRow row, int reports) {}

    static ReportedResults of(
            List<FigureOfRow> figures, List<Charged> charges, List<Late> lateReports, ReportedEvents reportedEvents) {
        var sorted = new TreeMap<YearMonth, NavigableMap<String, FigureOfRow>>();
        for (var reported : figures) {
            sorted.computeIfAbsent(reported.row().period(), _ -> new TreeMap<>())
                    .put(reported.row().serviceLevel(), reported);
        }
        return new ReportedResults(
                sorted,
                charges.stream()
                        .sorted(Comparator.comparing(charged -> charged.row().period()))
                        .toList(),
                lateReports.stream()
                        .sorted(Comparator.comparing(late -> late.row().period()))
                        .toList(),
                reportedEvents);
    }

    Optional<FigureOfRow> of(String serviceLevel, YearMonth month) {
        return Optional.ofNullable(figures.get(month)).map(reported -> reported.get(serviceLevel));
    }

    Optional<Money> charges(YearMonth month) {
        return charges.stream()
                .filter(charged -> charged.row().period().equals(month))
                .map(Charged::fee)
                .findFirst();
    }

    /**
     * What the month is based on besides figures.
     *
     * @param given what earlier months gave for the delay of a deliverable
     */
    MonthCircumstances circumstances(YearMonth month, Function<String, Money> given) {
        var late = lateReports.stream()
                .filter(one -> one.row().period().equals(month))
                .mapToInt(Late::reports)
                .sum();
        return MonthCircumstances.NONE
                .withCauses(causes(month))
                .withDeliverables(events.deliverables(month, given))
                .withLateReports(late);
    }

    /** Levels that the same cause failed; one alone has no common cause with anything, and an event knows better. */
    private List<CommonCause> causes(YearMonth month) {
        var together = new TreeMap<String, List<String>>();
        for (var reported :
                figures.getOrDefault(month, Collections.emptyNavigableMap()).values()) {
            var cause = reported.row().cause();
            if (cause != null) {
                together.computeIfAbsent(cause, _ -> new ArrayList<>())
                        .add(reported.row().serviceLevel());
            }
        }
        var named = events.causes(month);
        named.forEach(cause -> together.remove(cause.cause()));
        var other = together.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .map(group -> new CommonCause(group.getKey(), group.getValue(), null));
        return Stream.concat(other, named.stream()).toList();
    }

    /** The first month that anything is reported of, be it only what was charged. */
    YearMonth first() {
        return months().min(Comparator.naturalOrder()).orElseThrow();
    }

    YearMonth last() {
        return months().max(Comparator.naturalOrder()).orElseThrow();
    }

    private Stream<YearMonth> months() {
        return Stream.of(
                        figures.keySet().stream(),
                        charges.stream().map(charged -> charged.row().period()),
                        lateReports.stream().map(late -> late.row().period()))
                .flatMap(months -> months);
    }

    /** The rows in their one order. */
    List<ResultRow> rows() {
        var reported = figures.values().stream()
                .flatMap(month -> month.values().stream())
                .flatMap(figure -> figure.rows().stream());
        var others = Stream.concat(
                charges.stream().map(Charged::row), lateReports.stream().map(Late::row));
        return Stream.concat(reported, others).toList();
    }

    String sha256() {
        return Sha256.hex(CanonicalJson.write(Map.of("rows", PreviewCodec.rows(rows()))));
    }
}
