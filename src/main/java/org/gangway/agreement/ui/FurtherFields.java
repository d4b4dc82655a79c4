package org.gangway.agreement.ui;

import java.time.Month;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gangway.agreement.ServiceLevelTerms;
import org.gangway.incentive.Category;
import org.gangway.incentive.CreditFloor;
import org.gangway.incentive.Deliverable;
import org.gangway.incentive.EarnBackLimits;
import org.gangway.incentive.FurtherTerms;
import org.gangway.incentive.PointsConversion;
import org.gangway.incentive.Trigger;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.Say;

/** The sections of a schedule that few contracts need: pools, points, causes, deliverables, limits, triggers. */
final class FurtherFields {

    private final Rows<Category> categories;
    private final Form<Optional<PointsConversion>> points;
    private final CauseFields causes;
    private final Rows<Deliverable> deliverables;
    private final AmountEntry lateReport;
    private final Form<List<CreditFloor>> floor;
    private final ValueEntry<EarnBackLimits> earnBack;
    private final ChoiceEntry<Integer> yearStart;
    private final Rows<Trigger> triggers;

    FurtherFields(FurtherTerms before, List<ServiceLevelTerms> levels, Currency currency) {
        categories = StandingFields.categories(before.categories());
        points = PointsFields.of(before.points(), currency);
        causes = new CauseFields(before.causes(), levels);
        deliverables = DeliverableFields.of(before.deliverables(), currency);
        lateReport = AmountEntry.optional(Msg.agreement_field_late_report(), before.lateReport(), currency);
        floor = CapFields.floor(before.floor(), currency);
        earnBack = EarnBackFields.limits(before.earnBack(), currency);
        yearStart = new ChoiceEntry<>(
                Msg.agreement_field_year_start(),
                IntStream.rangeClosed(1, 12).boxed().toList(),
                month -> Text.user(Say.formats().monthName(Month.of(month))),
                before.yearStart());
        triggers = TriggerFields.of(before.triggers(), levels, currency);
    }

    Entry floor() {
        return floor;
    }

    Entry yearStart() {
        return yearStart;
    }

    /** The categories as they are typed now; none while one of them cannot be read. */
    List<Category> categories() {
        return categories.isSound() ? categories.values() : List.of();
    }

    Entry pools() {
        return categories;
    }

    List<Section> sections() {
        return List.of(
                new Section(Msg.agreement_section_points(), points),
                new Section(Msg.agreement_section_earn_back(), earnBack),
                new Section(Msg.agreement_section_causes(), causes),
                new Section(Msg.agreement_section_deliverables(), deliverables, lateReport),
                new Section(Msg.agreement_section_triggers(), triggers));
    }

    FurtherTerms value() {
        return new FurtherTerms(
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
