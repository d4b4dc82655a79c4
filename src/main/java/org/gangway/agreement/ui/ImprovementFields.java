package org.gangway.agreement.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.gangway.incentive.Improvement;
import org.gangway.incentive.RatchetDriver;
import org.gangway.incentive.RatchetTerms;
import org.gangway.incentive.ReviewMonths;
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
    private sealed interface Choice {

        record None() implements Choice {}

        record Best(Improvement terms) implements Choice {}

        record Mean(Improvement terms) implements Choice {}
    }

    private final FormSection section;
    private final ValueEntry<Choice> choice;

    ImprovementFields(@Nullable Improvement before) {
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
    Improvement value(Direction better) {
        return switch (choice.value()) {
            case Choice.None _ -> null;
            case Choice.Best(var terms) -> towards(better, terms);
            case Choice.Mean(var terms) -> towards(better, terms);
        };
    }

    private static Improvement towards(Direction better, Improvement it) {
        var ratchet = it.ratchet();
        return new Improvement(
                new RatchetTerms(
                        better,
                        ratchet.ideal(),
                        ratchet.most(),
                        ratchet.driver(),
                        ratchet.mayWorsen(),
                        ratchet.decimals()),
                it.review());
    }

    private static Choice choice(@Nullable Improvement before) {
        if (before == null) {
            return new Choice.None();
        }
        return switch (before.ratchet().driver()) {
            case RatchetDriver.BestOf _ -> new Choice.Best(before);
            case RatchetDriver.MeanOf _ -> new Choice.Mean(before);
        };
    }

    private static List<FormVariant<Choice>> kinds() {
        return List.of(
                FormVariant.plain(Msg.agreement_improvement_none(), new Choice.None()),
                FormVariant.of(
                        Msg.agreement_kind_best_of(),
                        new Choice.Best(usual(new RatchetDriver.BestOf(3, 12))),
                        ImprovementFields::best),
                FormVariant.of(
                        Msg.agreement_kind_mean_of(),
                        new Choice.Mean(usual(new RatchetDriver.MeanOf(12, 6))),
                        ImprovementFields::mean));
    }

    private static Improvement usual(RatchetDriver driver) {
        return new Improvement(
                new RatchetTerms(Direction.HIGHER, Percentage.HUNDRED.value(), Percentage.of("20"), driver, false, 1),
                new ReviewMonths(YearMonth.of(2000, 12), 12));
    }

    private static ValueEntry<Choice> best(Choice.Best before) {
        var driver = (RatchetDriver.BestOf) before.terms().ratchet().driver();
        var best = WholeEntry.of(Msg.agreement_field_best_months(), driver.best());
        var months = WholeEntry.of(Msg.agreement_field_rolling_months(), driver.months());
        return form(
                before.terms(),
                best,
                months,
                terms -> new Choice.Best(terms),
                () -> new RatchetDriver.BestOf(best.whole(), months.whole()));
    }

    private static ValueEntry<Choice> mean(Choice.Mean before) {
        var driver = (RatchetDriver.MeanOf) before.terms().ratchet().driver();
        var least = WholeEntry.of(Msg.agreement_field_least_results(), driver.least());
        var months = WholeEntry.of(Msg.agreement_field_rolling_months(), driver.months());
        return form(
                before.terms(),
                least,
                months,
                terms -> new Choice.Mean(terms),
                () -> new RatchetDriver.MeanOf(months.whole(), least.whole()));
    }

    private static ValueEntry<Choice> form(
            Improvement before,
            WholeEntry first,
            WholeEntry second,
            java.util.function.Function<Improvement, Choice> made,
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
                () -> made.apply(new Improvement(
                        new RatchetTerms(
                                ratchet.better(),
                                ideal.number(),
                                most.percentage(),
                                driver.get(),
                                worse.yes(),
                                decimals.whole()),
                        new ReviewMonths(YearMonth.from(from.day()), every.whole()))),
                first,
                second,
                ideal,
                most,
                decimals,
                from,
                every,
                worse);
    }

    private static LocalDate day(Improvement terms) {
        return terms.review().from().atEndOfMonth();
    }
}
