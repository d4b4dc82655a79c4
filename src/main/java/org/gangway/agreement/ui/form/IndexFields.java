package org.gangway.agreement.ui.form;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.gangway.incentive.fee.FeeIndex;
import org.gangway.incentive.fee.IndexBasis;
import org.gangway.incentive.fee.IndexLimits;
import org.gangway.incentive.fee.RevisedIndex;
import org.gangway.incentive.fee.StepRounding;
import org.gangway.incentive.fee.UnpublishedIndex;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.RuleViolation;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.form.ChoiceEntry;
import org.gangway.uikit.form.FieldGroup;
import org.gangway.uikit.form.FlagEntry;
import org.gangway.uikit.form.NumberEntry;
import org.gangway.uikit.form.ValueEntry;
import org.gangway.uikit.form.WholeEntry;
import org.gangway.uikit.form.WordsEntry;
import org.jspecify.annotations.Nullable;

/** Asks whether and how the flat part of a fee follows an index. */
final class IndexFields extends Div {

    private final FlagEntry follows;
    private final WordsEntry series;
    private final ChoiceEntry<Month> baseMonth;
    private final WholeEntry baseYear;
    private final ChoiceEntry<Month> adjustedIn;
    private final WholeEntry decimals;
    private final NumberEntry step;
    private final ChoiceEntry<RoundingMode> mode;
    private final NumberEntry cap;
    private final NumberEntry floor;
    private final NumberEntry threshold;
    private final NumberEntry share;
    private final ChoiceEntry<IndexBasis> basis;
    private final ChoiceEntry<UnpublishedIndex> unpublished;
    private final ChoiceEntry<RevisedIndex> revised;
    private final ValueEntry<FeeIndex> group;

    /** @param from the year from which the terms hold */
    IndexFields(@Nullable FeeIndex agreed, Year from) {
        var before = agreed == null ? new FeeIndex("-", from.minusYears(1).atMonth(Month.OCTOBER)) : agreed;
        follows = new FlagEntry(Msg.agreement_index_follows(), agreed != null);
        series = new WordsEntry(Msg.agreement_index_series(), agreed == null ? "" : before.series());
        baseMonth = month(Msg.agreement_index_base_month(), before.base().getMonth());
        baseYear = WholeEntry.of(Msg.agreement_index_base_year(), before.base().getYear());
        adjustedIn = month(Msg.agreement_index_adjusted_in(), Month.of(before.adjustedIn()));
        decimals = WholeEntry.optional(Msg.agreement_index_decimals(), before.rateDecimals());
        step = NumberEntry.optional(
                Msg.agreement_index_step(), before.rounding().step());
        mode = ChoiceEntry.rounding(
                Msg.agreement_fee_unit_mode(), before.rounding().mode());
        cap = limit(Msg.agreement_index_cap(), before, IndexLimits::cap);
        floor = limit(Msg.agreement_index_floor(), before, IndexLimits::floor);
        threshold = limit(Msg.agreement_index_threshold(), before, IndexLimits::threshold);
        share = limit(Msg.agreement_index_share(), before, IndexLimits::share);
        basis = ChoiceEntry.of(Msg.agreement_index_basis(), before.basis());
        unpublished = ChoiceEntry.of(Msg.agreement_index_unpublished(), before.unpublished());
        revised = ChoiceEntry.of(Msg.agreement_index_revised(), before.revised());
        group = new FieldGroup<>(
                this::index,
                series,
                adjustedIn,
                baseMonth,
                baseYear,
                cap,
                floor,
                threshold,
                share,
                decimals,
                step,
                mode,
                basis,
                unpublished,
                revised);
        follows.shows(group);
        setWidthFull();
        add(follows.component(), group.component());
    }

    private static ChoiceEntry<Month> month(Text label, Month before) {
        return new ChoiceEntry<>(
                label,
                Arrays.asList(Month.values()),
                one -> Text.user(ScreenTexts.formats().monthName(one)),
                before);
    }

    private static NumberEntry limit(Text label, FeeIndex before, Function<IndexLimits, @Nullable BigDecimal> of) {
        return NumberEntry.optional(label, of.apply(before.limits()));
    }

    boolean isSound() {
        return !follows.yes() || group.isSound();
    }

    /** Empty where the fee follows none; throws a {@link RuleViolation} where what was typed cannot be. */
    Optional<FeeIndex> value() {
        return follows.yes() ? Optional.of(group.value()) : Optional.empty();
    }

    private FeeIndex index() {
        return new FeeIndex(
                series.words(),
                base(),
                adjustedIn.choice().getValue(),
                decimals.wholeIfAny().orElse(null),
                new StepRounding(step.numberIfAny(), mode.choice()),
                new IndexLimits(threshold.numberIfAny(), share.numberIfAny(), cap.numberIfAny(), floor.numberIfAny()),
                basis.choice(),
                unpublished.choice(),
                revised.choice());
    }

    private YearMonth base() {
        try {
            return YearMonth.of(baseYear.whole(), baseMonth.choice());
        } catch (DateTimeException odd) {
            throw new RuleViolation("incentive.index-base");
        }
    }
}
