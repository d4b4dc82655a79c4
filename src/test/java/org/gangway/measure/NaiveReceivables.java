package org.gangway.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gangway.measure.receivables.Receivable;
import org.jspecify.annotations.Nullable;

/** The definitions word for word, by looking at every invoice for every month; slow, and plainly right. */
final class NaiveReceivables {

    private final List<Receivable> rows;

    NaiveReceivables(List<Receivable> rows) {
        this.rows = rows;
    }

    /** Opening, sales, cash, closing and current of every month for the whole and each segment. */
    List<List<String>> balances() {
        var cells = new ArrayList<List<String>>();
        for (var segment : segments()) {
            for (var month : months()) {
                cells.add(balance(segment, month));
            }
        }
        return cells;
    }

    private List<String> balance(@Nullable String segment, YearMonth month) {
        var mine = rows.stream().filter(in(segment)).toList();
        var end = month.atEndOfMonth();
        var closing = sum(mine, row -> isOpen(row, end));
        return Stream.of(
                        sum(mine, row -> isOpen(row, month.minusMonths(1).atEndOfMonth())),
                        sum(mine, row -> YearMonth.from(row.invoiced()).equals(month)),
                        sum(mine, row -> isPaidIn(row, month)),
                        closing,
                        sum(mine, row -> isOpen(row, end) && !row.due().isBefore(end)))
                .map(amount -> amount.setScale(2).toPlainString())
                .toList();
    }

    /** On time, due, open, days late and disputed of every due month with an invoice. */
    List<List<String>> due() {
        var months = rows.stream()
                .map(row -> YearMonth.from(row.due()))
                .distinct()
                .sorted()
                .toList();
        var cells = new ArrayList<List<String>>();
        for (var month : months) {
            for (var segment : segments()) {
                var mine = rows.stream()
                        .filter(in(segment).and(row -> YearMonth.from(row.due()).equals(month)))
                        .toList();
                if (!mine.isEmpty()) {
                    cells.add(due(month, mine));
                }
            }
        }
        return cells;
    }

    private static List<String> due(YearMonth month, List<Receivable> mine) {
        Predicate<Receivable> onTime =
                row -> row.settled() != null && !row.settled().isAfter(row.due());
        return List.of(
                month.toString(),
                Long.toString(mine.size()),
                Long.toString(mine.stream().filter(onTime).count()),
                sum(mine, onTime).setScale(2).toPlainString(),
                Long.toString(mine.stream().filter(row -> row.settled() == null).count()),
                Long.toString(
                        mine.stream().mapToLong(NaiveReceivables::daysLate).sum()),
                Long.toString(mine.stream().filter(Receivable::disputed).count()));
    }

    private static long daysLate(Receivable row) {
        var settled = row.settled();
        return settled == null
                ? 0
                : Math.max(0, settled.toEpochDay() - row.due().toEpochDay());
    }

    private static boolean isOpen(Receivable row, LocalDate day) {
        return !row.invoiced().isAfter(day)
                && (row.settled() == null || row.settled().isAfter(day));
    }

    private static boolean isPaidIn(Receivable row, YearMonth month) {
        var settled = row.settled();
        if (settled == null) {
            return false;
        }
        return YearMonth.from(settled.isBefore(row.invoiced()) ? row.invoiced() : settled)
                .equals(month);
    }

    private static BigDecimal sum(List<Receivable> rows, Predicate<Receivable> which) {
        return rows.stream().filter(which).map(Receivable::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Predicate<Receivable> in(@Nullable String segment) {
        return row -> segment == null || Objects.equals(row.segment(), segment);
    }

    private List<@Nullable String> segments() {
        var segments = new ArrayList<@Nullable String>();
        segments.add(null);
        segments.addAll(
                rows.stream().map(Receivable::segment).distinct().sorted().toList());
        return segments;
    }

    private List<YearMonth> months() {
        var invoiced = rows.stream().map(Receivable::invoiced).sorted().toList();
        if (invoiced.isEmpty()) {
            return List.of();
        }
        var last = YearMonth.from(invoiced.getLast());
        return Stream.iterate(
                        YearMonth.from(invoiced.getFirst()),
                        month -> !month.isAfter(last),
                        month -> month.plusMonths(1))
                .toList();
    }
}
