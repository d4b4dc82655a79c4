package org.gangway.preview;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.measure.Figure;
import org.gangway.shared.Money;

/**
 * All that was told, checked: each service level at most once a month.
 *
 * @param figures in the order of months and keys
 * @param charges fees of single months that differ from the agreed one
 */
public record Results(List<Told> figures, List<Charged> charges) {

    /** A figure and the row that told it, which names the service level by its key. */
    public record Told(ResultRow row, Figure figure) {}

    /** A fee of one month and the row that told it. */
    public record Charged(ResultRow row, Money fee) {}

    public Results {
        figures = figures.stream()
                .sorted(Comparator.comparing((Told told) -> told.row().period())
                        .thenComparing(told -> told.row().serviceLevel()))
                .toList();
        charges = charges.stream()
                .sorted(Comparator.comparing(charged -> charged.row().period()))
                .toList();
    }

    Optional<Told> of(String serviceLevel, YearMonth month) {
        return figures.stream()
                .filter(told -> told.row().period().equals(month)
                        && told.row().serviceLevel().equals(serviceLevel))
                .findFirst();
    }

    Optional<Money> charges(YearMonth month) {
        return charges.stream()
                .filter(charged -> charged.row().period().equals(month))
                .map(Charged::fee)
                .findFirst();
    }

    YearMonth first() {
        return figures.getFirst().row().period();
    }

    YearMonth last() {
        return figures.getLast().row().period();
    }

    /** The rows in their one order, numbers as text. */
    List<Map<String, Object>> toList() {
        return Stream.concat(figures.stream().map(Told::row), charges.stream().map(Charged::row))
                .map(ResultRow::toMap)
                .toList();
    }

    String sha256() {
        return JsonText.sha256(JsonText.write(Map.of("rows", toList())));
    }
}
