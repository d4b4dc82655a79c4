package org.gangway.agreement.ui.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gangway.agreement.terms.TermKind;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** Where in the terms a fault stands, as people call the place. */
public final class FaultPlace {

    private static final Pattern MEMBER = Pattern.compile("([A-Za-z]+)(?:\\[(\\d+)])?");

    private FaultPlace() {}

    /**
     * From the whole to the part; what has no name of its own is left out.
     *
     * @param path as in a document, such as {@code incentive.serviceLevels[2].credit.tiers[0]}
     */
    public static List<Text> of(String path) {
        var places = new ArrayList<Text>();
        for (var member : path.split("\\.", -1)) {
            var parts = MEMBER.matcher(member);
            if (parts.matches()) {
                var index = parts.group(2);
                place(parts.group(1), index == null ? 0 : Integer.parseInt(index) + 1)
                        .ifPresent(places::add);
            }
        }
        return places;
    }

    private static Optional<Text> place(String member, int number) {
        return Optional.ofNullable(
                switch (member) {
                    case "incentive" -> Text.of(TermKind.INCENTIVE_SCHEDULE);
                    case "settlement" -> Text.of(TermKind.SETTLEMENT);
                    case "renewal" -> Text.of(TermKind.RENEWAL);
                    case "monthlyFee" -> Text.of(TermKind.FEE);
                    case "serviceLevels" ->
                        number == 0 ? Msg.agreement_place_levels() : Msg.agreement_place_level(number);
                    case "caps" -> Msg.agreement_place_cap(number);
                    case "triggers" -> Msg.agreement_place_trigger(number);
                    case "deliverables" -> Msg.agreement_place_deliverable(number);
                    case "categories" -> Msg.agreement_place_category(number);
                    case "tiers" -> Msg.agreement_place_tier(number);
                    case "bonus" -> Msg.agreement_section_bonus();
                    case "credit" -> Msg.agreement_schedule_credit();
                    case "defaultRule" -> Msg.agreement_schedule_default();
                    case "earnBack" -> Msg.agreement_schedule_earn_back();
                    case "improvement" -> Msg.agreement_field_improvement();
                    case "ideal" -> Msg.agreement_field_ideal();
                    case "amountAtRisk" -> Msg.agreement_schedule_at_risk_percent();
                    case "pool" -> Msg.agreement_field_schedule_pool();
                    default -> null;
                });
    }
}
