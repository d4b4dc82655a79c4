package org.gangway.agreement.ui.form;

import java.time.Month;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.incentive.terms.CreditFloor;
import org.gangway.incentive.terms.Deliverable;
import org.gangway.incentive.terms.EarnBackLimits;
import org.gangway.incentive.terms.OptionalTerms;
import org.gangway.incentive.terms.PerformanceCategory;
import org.gangway.incentive.terms.PointsConversion;
import org.gangway.incentive.terms.Trigger;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.form.AmountEntry;
import org.gangway.uikit.form.ChoiceEntry;
import org.gangway.uikit.form.EntryRows;
import org.gangway.uikit.form.FieldGroup;
import org.gangway.uikit.form.FormEntry;
import org.gangway.uikit.form.FormSection;
import org.gangway.uikit.form.ValueEntry;

/** The sections of a schedule that few contracts need: pools, points, causes, deliverables, limits, triggers. */
final class ScheduleOptionFields {

    private final EntryRows<PerformanceCategory> categories;
    private final FieldGroup<Optional<PointsConversion>> points;
    private final CommonCauseFields causes;
    private final EntryRows<Deliverable> deliverables;
    private final AmountEntry lateReport;
    private final FieldGroup<List<CreditFloor>> floor;
    private final ValueEntry<EarnBackLimits> earnBack;
    private final ChoiceEntry<Integer> yearStart;
    private final EntryRows<Trigger> triggers;

    ScheduleOptionFields(OptionalTerms before, List<ServiceLevelTerms> levels, Currency currency) {
        categories = ServiceLevelCategoryFields.categories(before.categories());
        points = ServicePointsFields.of(before.points(), currency);
        causes = new CommonCauseFields(before.causes(), levels);
        deliverables = DeliverableFields.of(before.deliverables(), currency);
        lateReport = AmountEntry.optional(Msg.agreement_field_late_report(), before.lateReport(), currency);
        floor = CapFields.floor(before.floor(), currency);
        earnBack = EarnBackFields.limits(before.earnBack(), currency);
        yearStart = new ChoiceEntry<>(
                Msg.agreement_field_year_start(),
                IntStream.rangeClosed(1, 12).boxed().toList(),
                month -> Text.user(ScreenTexts.formats().monthName(Month.of(month))),
                before.yearStart());
        triggers = TriggerFields.of(before.triggers(), levels, currency);
    }

    FormEntry floor() {
        return floor;
    }

    FormEntry yearStart() {
        return yearStart;
    }

    /** The categories as they are typed now; none while one of them cannot be read. */
    List<PerformanceCategory> categories() {
        return categories.isSound() ? categories.values() : List.of();
    }

    FormEntry pools() {
        return categories;
    }

    List<FormSection> sections() {
        return List.of(
                new FormSection(Msg.agreement_section_points(), points),
                new FormSection(Msg.agreement_section_earn_back(), earnBack),
                new FormSection(Msg.agreement_section_causes(), causes),
                new FormSection(Msg.agreement_section_deliverables(), deliverables, lateReport),
                new FormSection(Msg.agreement_section_triggers(), triggers));
    }

    OptionalTerms value() {
        return new OptionalTerms(
                categories.values(),
                points.value().orElse(null),
                causes.value(),
                deliverables.values(),
                lateReport.amountIfAny().orElse(null),
                floor.value().stream().findFirst().orElse(null),
                earnBack.value(),
                yearStart.choice(),
                triggers.values());
    }
}
