package org.gangway.settlement.month;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.incentive.partmonth.CountedDays;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.statement.Statement;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.json.Flat;
import org.gangway.json.Neutral;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.Period;
import org.jspecify.annotations.Nullable;

/** What a settled month looks like where it is kept, member by member. */
final class StoredStatement {

    /** One version of the terms for the whole month. */
    static final int FORMAT = 1;
    /** Parts of the month under versions of their own. */
    static final int FORMAT_BY_DAYS = 2;

    private StoredStatement() {}

    record Whole(
            int format,
            @Flat Basis basis,
            EngagementId engagement,
            Statement statement,
            @Neutral List<Change> adjustments) {

        static Whole of(SettledMonth month) {
            return new Whole(
                    FORMAT,
                    Basis.of(month.last()),
                    month.engagement(),
                    month.statement(),
                    Change.of(month.adjustments()));
        }

        SettledMonth settled() {
            var days = Period.of(basis.input.month());
            return new SettledMonth(engagement, List.of(basis.part(days, null)), statement, Change.all(adjustments));
        }
    }

    record ByDays(
            int format,
            List<Part> parts,
            EngagementId engagement,
            Statement statement,
            @Neutral List<Change> adjustments) {

        static ByDays of(SettledMonth month) {
            return new ByDays(
                    FORMAT_BY_DAYS,
                    month.parts().stream().map(Part::of).toList(),
                    month.engagement(),
                    month.statement(),
                    Change.of(month.adjustments()));
        }

        SettledMonth settled() {
            return new SettledMonth(
                    engagement, parts.stream().map(Part::part).toList(), statement, Change.all(adjustments));
        }
    }

    /** Without what it was computed from. */
    record Outcome(Statement statement, @Neutral List<Change> adjustments) {

        StatementOutcome settled() {
            return new StatementOutcome(statement, Change.all(adjustments));
        }
    }

    /** @param counted null for calendar days */
    record Part(
            LocalDate from,
            LocalDate to,
            @Nullable CountedDays counted,
            @Flat Basis basis) {

        static Part of(SettledPart part) {
            return new Part(part.days().start(), part.days().end(), part.counted(), Basis.of(part));
        }

        SettledPart part() {
            return basis.part(new Period(from, to), counted);
        }
    }

    record Basis(Version terms, IncentiveSchedule schedule, MonthInput input, List<LevelFigure> figures) {

        static Basis of(SettledPart part) {
            return new Basis(
                    new Version(part.termsNumber(), part.termsSha256()), part.schedule(), part.input(), part.figures());
        }

        SettledPart part(Period days, @Nullable CountedDays counted) {
            return new SettledPart(days, terms.number, terms.sha256, schedule, input, figures, counted);
        }
    }

    record Version(int number, String sha256) {}

    /** @param waived null for nothing */
    record Change(
            YearMonth month,
            LineKey line,
            String name,
            Money before,
            Money after,
            @Nullable BigDecimal waived,
            Explanation explanation) {

        static List<Change> of(List<Adjustment> adjustments) {
            return adjustments.stream()
                    .map(it -> new Change(
                            it.month(),
                            it.line(),
                            it.name(),
                            it.before(),
                            it.after(),
                            it.waived().isZero() ? null : it.waived().amount(),
                            it.explanation()))
                    .toList();
        }

        static List<Adjustment> all(List<Change> changes) {
            return changes.stream().map(Change::adjustment).toList();
        }

        private Adjustment adjustment() {
            var nothing = Money.zero(after.currency());
            return new Adjustment(
                    month,
                    line,
                    name,
                    before,
                    after,
                    waived == null ? nothing : new Money(waived, after.currency()),
                    explanation);
        }
    }
}
