package org.gangway.settlement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.gangway.language.Msg;
import org.gangway.settlement.CommitteeDecision;
import org.gangway.settlement.ledger.LedgerEntry;

/** The decisions of committees that waivers are based on, in words. */
final class WaiverDecisions {

    private WaiverDecisions() {}

    /** Lets one of them be chosen, or none. */
    static Select<CommitteeDecision> field(List<CommitteeDecision> decisions) {
        var field = new Select<CommitteeDecision>();
        field.setLabel(say(Msg.settlement_waive_committee_decision()));
        field.setItems(decisions);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(say(Msg.settlement_waive_no_decision()));
        field.setItemLabelGenerator(it -> it == null ? say(Msg.settlement_waive_no_decision()) : words(it));
        field.setWidthFull();
        return field;
    }

    /** What somebody said of an entry, and the decision that it is based on. */
    static String words(LedgerEntry entry, List<CommitteeDecision> decisions) {
        var decision = Optional.ofNullable(entry.decision())
                .flatMap(id ->
                        decisions.stream().filter(it -> it.id().equals(id)).findFirst())
                .map(WaiverDecisions::words);
        return decision.map(it -> entry.words().isEmpty() ? it : entry.words() + " – " + it)
                .orElse(entry.words());
    }

    static String words(CommitteeDecision decision) {
        return say(Msg.settlement_waive_decision_numbered(decision.number(), decision.words()));
    }
}
