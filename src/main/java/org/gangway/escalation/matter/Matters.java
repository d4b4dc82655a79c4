package org.gangway.escalation.matter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EscalatedKind;
import org.gangway.settlement.SettlementRoutes;
import org.gangway.settlement.statement.TriggerFired;
import org.springframework.stereotype.Component;

/** Finds what can be escalated, for the signed-in user. */
@Component
public class Matters {

    private final Map<EscalatedKind, MatterSource> sources = new EnumMap<>(EscalatedKind.class);

    Matters(List<MatterSource> sources) {
        sources.forEach(source -> this.sources.put(source.kind(), source));
    }

    /** Empty where nothing about it is open. */
    public Optional<Matter> find(EngagementId engagement, EscalatedKind kind, String subject) {
        return Optional.ofNullable(sources.get(kind)).flatMap(source -> source.find(engagement, subject));
    }

    /** A pattern of failures that the terms name. */
    public static Matter of(TriggerFired fired) {
        return Matter.of(
                EscalatedKind.TRIGGER,
                fired.month() + " " + fired.trigger(),
                Map.of("trigger", fired.words(), "month", fired.month()),
                SettlementRoutes.statement(fired.engagement(), fired.month()));
    }
}
