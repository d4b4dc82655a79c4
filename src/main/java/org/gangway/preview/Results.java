package org.gangway.preview;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gangway.measure.Figure;
import org.gangway.shared.Money;

/**
 * All that was told, checked: each service level at most once a month.
 *
 * @param figures by month and key of the service level
 * @param charges fees of single months that differ from the agreed one
 */
public record Results(NavigableMap<YearMonth, NavigableMap<String, Told>> figures, List<Charged> charges) {

    /** A figure and the row that told it, which names the service level by its key. */
    public record Told(ResultRow row, Figure figure) {}

    /** A fee of one month and the row that told it. */
    public record Charged(ResultRow row, Money fee) {}

    static Results of(List<Told> figures, List<Charged> charges) {
        var sorted = new TreeMap<YearMonth, NavigableMap<String, Told>>();
        for (var told : figures) {
            sorted.computeIfAbsent(told.row().period(), _ -> new TreeMap<>())
                    .put(told.row().serviceLevel(), told);
        }
        var inOrder = charges.stream()
                .sorted(Comparator.comparing(charged -> charged.row().period()))
                .toList();
        return new Results(sorted, inOrder);
    }

    Optional<Told> of(String serviceLevel, YearMonth month) {
        return Optional.ofNullable(figures.get(month)).map(told -> told.get(serviceLevel));
    }

    Optional<Money> charges(YearMonth month) {
        return charges.stream()
                .filter(charged -> charged.row().period().equals(month))
                .map(Charged::fee)
                .findFirst();
    }

    YearMonth first() {
        return figures.firstKey();
    }

    YearMonth last() {
        return figures.lastKey();
    }

    /** The rows in their one order, numbers as text. */
    List<Map<String, Object>> toList() {
        var told = figures.values().stream()
                .flatMap(month -> month.values().stream())
                .map(Told::row);
        return Stream.concat(told, charges.stream().map(Charged::row))
                .map(ResultRow::toMap)
                .toList();
    }

    String sha256() {
        return JsonText.sha256(JsonText.write(Map.of("rows", toList())));
    }
}
