package org.gangway.settlement.preparation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangway.engagement.EngagementId;
import org.gangway.measure.Attainment;
import org.gangway.settlement.correction.CurrentFigures;
import org.gangway.settlement.correction.MonthResult;
import org.gangway.settlement.correction.PastMonths;
import org.gangway.settlement.ledger.WaivedCredits;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.statement.Dispute;
import org.gangway.settlement.statement.DisputeRow;
import org.gangway.settlement.statement.MonthlyStatements;
import org.gangway.settlement.statement.StatementId;
import org.gangway.shared.Period;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Puts together what a month is settled from, and refuses while something of it is missing. */
@Component
public class MonthPreparation {

    private final MonthTerms monthTerms;
    private final MonthResults monthResults;
    private final MonthlyStatements statements;
    private final ChangedMonths changed;
    private final WaivedCredits waivedCredits;
    private final CircumstancesOfMonth besides;

    public MonthPreparation(
            MonthTerms monthTerms,
            MonthResults monthResults,
            MonthlyStatements statements,
            ChangedMonths changed,
            WaivedCredits waivedCredits,
            CircumstancesOfMonth besides) {
        this.monthTerms = monthTerms;
        this.monthResults = monthResults;
        this.statements = statements;
        this.changed = changed;
        this.waivedCredits = waivedCredits;
        this.besides = besides;
    }

    public SettledMonth settle(EngagementId engagement, YearMonth month) {
        return settle(engagement, month, before(engagement, month));
    }

    /** With what is known of the months before, gathered once for several months. */
    SettledMonth settle(EngagementId engagement, YearMonth month, PastMonths past) {
        var agreed = monthTerms.during(engagement, month);
        if (agreed.isEmpty()) {
            throw new RuleViolation("settlement.no-terms", Map.of("month", month));
        }
        var found = found(engagement, month, agreed);
        var all = found.values().stream().flatMap(List::stream).toList();
        requireDue(all, month);
        requireReported(all, month);
        requireAgreed(all, month);
        var termEnd = month.equals(agreed.getLast().termEnd()) ? month : null;
        var parts = agreed.stream()
                .map(version -> version.settled(
                        found.getOrDefault(version.number(), List.of()),
                        past.history(),
                        besides.of(engagement, month, version.schedule(), past.penalties())
                                .withPast(past.history().months())
                                .withTermEnd(termEnd)))
                .toList();
        return SettledMonth.compute(engagement, parts, past.adjustments());
    }

    /** By the number of each version, which evaluates the month by its own service levels. */
    private Map<Integer, List<MonthResult>> found(EngagementId engagement, YearMonth month, List<TermsOfMonth> agreed) {
        var found = new LinkedHashMap<Integer, List<MonthResult>>();
        agreed.forEach(version -> found.put(version.number(), monthResults.of(engagement, month, version.number())));
        return found;
    }

    /** Every month that has a statement. */
    public PastMonths soFar(EngagementId engagement) {
        return before(engagement, YearMonth.of(9999, 12));
    }

    public PastMonths before(EngagementId engagement, YearMonth month) {
        var figures = new CurrentFigures(
                changed.of(engagement),
                (late, version) -> monthResults.of(engagement, late, version),
                (late, incentiveSchedule, given) -> besides.of(engagement, late, incentiveSchedule, given),
                (index, late) -> monthTerms.comparisons(engagement, index, late));
        var past = new PastMonths(figures, waivedCredits.of(engagement));
        var rows = statements.findPast(engagement.value(), month.atDay(1));
        var disputes = rows.isEmpty() ? Map.<YearMonth, List<Dispute>>of() : disputes(engagement);
        rows.forEach(row -> past.add(
                row,
                disputes.getOrDefault(YearMonth.from(row.getMonth()), List.of()),
                () -> statements
                        .findById(new StatementId(row.getId()))
                        .orElseThrow()
                        .content()
                        .settled()));
        return past;
    }

    private Map<YearMonth, List<Dispute>> disputes(EngagementId engagement) {
        return statements.findDisputes(engagement).stream()
                .collect(Collectors.groupingBy(
                        DisputeRow::month,
                        LinkedHashMap::new,
                        Collectors.mapping(DisputeRow::dispute, Collectors.toList())));
    }

    /** The first month under signed terms; the month asked for today when there is none yet. */
    public YearMonth firstMonth(EngagementId engagement, Period term, YearMonth today) {
        return Stream.iterate(
                        YearMonth.from(term.start()), month -> month.isBefore(today), month -> month.plusMonths(1))
                .filter(month -> !monthTerms.during(engagement, month).isEmpty())
                .findFirst()
                .orElse(today);
    }

    private static void requireDue(List<MonthResult> results, YearMonth month) {
        var early = results.stream()
                .filter(result -> result.figure().attainment() == Attainment.NOT_DUE)
                .toList();
        early.stream()
                .map(MonthResult::dueOn)
                .max(Comparator.naturalOrder())
                .ifPresent(day -> refuseEarly(early, month, day));
    }

    private static void refuseEarly(List<MonthResult> early, YearMonth month, LocalDate day) {
        throw new RuleViolation(
                "settlement.figures-not-due", Map.of("levels", names(early), "month", month, "day", day));
    }

    private static void requireReported(List<MonthResult> results, YearMonth month) {
        var missing = results.stream().filter(result -> !result.reported()).toList();
        if (!missing.isEmpty()) {
            throw new RuleViolation("settlement.figures-missing", Map.of("levels", names(missing), "month", month));
        }
    }

    private static void requireAgreed(List<MonthResult> results, YearMonth month) {
        var open = results.stream()
                .filter(result -> result.figure().attainment() == Attainment.NOT_AGREED)
                .toList();
        if (!open.isEmpty()) {
            throw new RuleViolation("settlement.figures-not-agreed", Map.of("levels", names(open), "month", month));
        }
    }

    private static List<String> names(List<MonthResult> results) {
        return results.stream().map(result -> result.figure().name()).distinct().toList();
    }
}
