package org.gangway.agreement.ui.form;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.gangway.incentive.terms.ContinuousImprovement;
import org.gangway.incentive.terms.RatchetDriver;
import org.gangway.incentive.terms.RatchetTerms;
import org.gangway.incentive.terms.ReviewSchedule;
import org.gangway.language.Msg;
import org.gangway.measure.Direction;
import org.gangway.shared.Percentage;
import org.gangway.uikit.form.DayEntry;
import org.gangway.uikit.form.FieldGroup;
import org.gangway.uikit.form.FlagEntry;
import org.gangway.uikit.form.FormSection;
import org.gangway.uikit.form.FormVariant;
import org.gangway.uikit.form.NumberEntry;
import org.gangway.uikit.form.ValueEntry;
import org.gangway.uikit.form.VariantEntry;
import org.gangway.uikit.form.WholeEntry;
import org.jspecify.annotations.Nullable;

/** Asks whether the levels of a service level rise with what is reached, and how. */
final class ImprovementFields {

    /** What drives an improvement, or that there is none. */
    private sealed interface RatchetDriverChoice {

        record None() implements RatchetDriverChoice {}

        record Best(ContinuousImprovement terms) implements RatchetDriverChoice {}

        record Mean(ContinuousImprovement terms) implements RatchetDriverChoice {}
    }

    private final FormSection section;
    private final ValueEntry<RatchetDriverChoice> choice;

    ImprovementFields(@Nullable ContinuousImprovement before) {
        choice = new VariantEntry<>(Msg.agreement_field_improvement(), kinds(), choice(before));
        section = new FormSection(Msg.agreement_level_improvement(), choice);
        section.setOpened(before != null);
    }

    Component component() {
        return section;
    }

    boolean isSound() {
        return section.isSound();
    }

    @Nullable
    ContinuousImprovement value(Direction better) {
        return switch (choice.value()) {
            case RatchetDriverChoice.None _ -> null;
            case RatchetDriverChoice.Best(var terms) -> towards(better, terms);
            case RatchetDriverChoice.Mean(var terms) -> towards(better, terms);
        };
    }

    private static ContinuousImprovement towards(Direction better, ContinuousImprovement it) {
        var ratchet = it.ratchet();
        return new ContinuousImprovement(
                new RatchetTerms(
                        better,
                        ratchet.ideal(),
                        ratchet.most(),
                        ratchet.driver(),
                        ratchet.mayWorsen(),
                        ratchet.decimals()),
                it.review());
    }

    private static RatchetDriverChoice choice(@Nullable ContinuousImprovement before) {
        if (before == null) {
            return new RatchetDriverChoice.None();
        }
        return switch (before.ratchet().driver()) {
            case RatchetDriver.BestOf _ -> new RatchetDriverChoice.Best(before);
            case RatchetDriver.MeanOf _ -> new RatchetDriverChoice.Mean(before);
        };
    }

    private static List<FormVariant<RatchetDriverChoice>> kinds() {
        return List.of(
                FormVariant.plain(Msg.agreement_improvement_none(), new RatchetDriverChoice.None()),
                FormVariant.of(
                        Msg.agreement_kind_best_of(),
                        new RatchetDriverChoice.Best(usual(new RatchetDriver.BestOf(3, 12))),
                        ImprovementFields::best),
                FormVariant.of(
                        Msg.agreement_kind_mean_of(),
                        new RatchetDriverChoice.Mean(usual(new RatchetDriver.MeanOf(12, 6))),
                        ImprovementFields::mean));
    }

    private static ContinuousImprovement usual(RatchetDriver driver) {
        return new ContinuousImprovement(
                new RatchetTerms(Direction.HIGHER, Percentage.HUNDRED.value(), Percentage.of("20"), driver, false, 1),
                new ReviewSchedule(YearMonth.of(2000, 12), 12));
    }

    private static ValueEntry<RatchetDriverChoice> best(RatchetDriverChoice.Best before) {
        var driver = (RatchetDriver.BestOf) before.terms().ratchet().driver();
        var best = WholeEntry.of(Msg.agreement_field_best_months(), driver.best());
        var months = WholeEntry.of(Msg.agreement_field_rolling_months(), driver.months());
        return form(
                before.terms(),
                best,
                months,
                terms -> new RatchetDriverChoice.Best(terms),
                () -> new RatchetDriver.BestOf(best.whole(), months.whole()));
    }

    private static ValueEntry<RatchetDriverChoice> mean(RatchetDriverChoice.Mean before) {
        var driver = (RatchetDriver.MeanOf) before.terms().ratchet().driver();
        var least = WholeEntry.of(Msg.agreement_field_least_results(), driver.least());
        var months = WholeEntry.of(Msg.agreement_field_rolling_months(), driver.months());
        return form(
                before.terms(),
                least,
                months,
                terms -> new RatchetDriverChoice.Mean(terms),
                () -> new RatchetDriver.MeanOf(months.whole(), least.whole()));
    }

    private static ValueEntry<RatchetDriverChoice> form(
            ContinuousImprovement before,
            WholeEntry first,
            WholeEntry second,
            java.util.function.Function<ContinuousImprovement, RatchetDriverChoice> made,
            Supplier<RatchetDriver> driver) {
        var ratchet = before.ratchet();
        var ideal = NumberEntry.of(Msg.agreement_field_ideal(), ratchet.ideal());
        var most = NumberEntry.of(Msg.agreement_field_most_of_room(), ratchet.most());
        var worse = new FlagEntry(Msg.agreement_field_may_worsen(), ratchet.mayWorsen());
        var decimals = WholeEntry.of(Msg.agreement_field_level_decimals(), ratchet.decimals());
        var from = new DayEntry(Msg.agreement_field_first_review(), day(before));
        var every = WholeEntry.of(
                Msg.agreement_field_review_months(), before.review().everyMonths());
        return new FieldGroup<>(
                () -> made.apply(new ContinuousImprovement(
                        new RatchetTerms(
                                ratchet.better(),
                                ideal.number(),
                                most.percentage(),
                                driver.get(),
                                worse.yes(),
                                decimals.whole()),
                        new ReviewSchedule(YearMonth.from(from.day()), every.whole()))),
                first,
                second,
                ideal,
                most,
                decimals,
                from,
                every,
                worse);
    }

    private static LocalDate day(ContinuousImprovement terms) {
        return terms.review().from().atEndOfMonth();
    }
}
