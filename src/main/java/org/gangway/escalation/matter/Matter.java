package org.gangway.escalation.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import org.gangway.engagement.EscalatedKind;
import org.gangway.json.FactText;
import org.gangway.language.Text;

/**
 * What an escalation is about.
 *
 * @param kind name of an {@link EscalatedKind}
 * @param subject its key among those of its kind
 * @param facts what was known of it when it was raised, as {@link org.gangway.shared.FactJson} wrote it
 * @param address the page on which it stands, below that of the engagement
 */
@Embeddable
public record Matter(
        @Column(name = "matter_kind", updatable = false) String kind,
        @Column(name = "matter_subject", updatable = false) String subject,
        @Column(name = "matter_facts", updatable = false) String facts,
        @Column(name = "matter_address", updatable = false) String address) {

    static Matter of(EscalatedKind kind, String subject, Map<String, ?> facts, String address) {
        return new Matter(kind.name(), subject, FactText.write(facts), address);
    }

    public EscalatedKind escalated() {
        return EscalatedKind.valueOf(kind);
    }

    /** One line that says what it is. */
    public Text title() {
        var key = switch (escalated()) {
            case MISSED_TARGET -> "escalation.matter.missed-target";
            case LATE_FIGURE -> "escalation.matter.late-figure";
            case DISPUTE -> "escalation.matter.dispute";
            case OVERDUE_ACTION -> "escalation.matter.overdue-action";
            case OFFER -> "escalation.matter.offer";
            case TRIGGER -> "escalation.matter.trigger";
        };
        return new Text(key, FactText.read(facts));
    }
}
