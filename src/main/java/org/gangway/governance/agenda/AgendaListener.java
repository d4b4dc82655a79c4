package org.gangway.governance.agenda;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import org.gangway.governance.meeting.AgendaKind;
import org.gangway.improvement.TargetsProposed;
import org.gangway.improvement.TargetsSettled;
import org.gangway.measure.Unit;
import org.gangway.performance.evaluation.TargetMissCorrected;
import org.gangway.performance.evaluation.TargetMissed;
import org.gangway.settlement.event.DisputeOpened;
import org.gangway.settlement.event.DisputeSettled;
import org.gangway.settlement.event.StatementAgreed;
import org.gangway.settlement.event.StatementProposed;
import org.gangway.settlement.statement.TriggerFired;
import org.gangway.settlement.statement.TriggerLapsed;
import org.gangway.shared.Percentage;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears what happens in other modules and has it put on an agenda, in the transaction of the action; see decision 3.
 */
@Component
class AgendaListener {

    private final AgendaCollector collector;

    AgendaListener(AgendaCollector collector) {
        this.collector = collector;
    }

    @EventListener
    void on(TargetMissed miss) {
        var facts = Map.of("level", miss.name(), "month", miss.month(), "attainment", miss.attainment());
        collector.raise(
                miss.engagement(), AgendaKind.MISSED_TARGET, missed(miss.serviceLevelId(), miss.month()), facts);
    }

    @EventListener
    void on(TargetMissCorrected met) {
        collector.settle(met.engagement(), missed(met.serviceLevelId(), met.month()), AgendaKind.MISSED_TARGET);
    }

    private static String missed(String serviceLevel, YearMonth month) {
        return serviceLevel + " " + month;
    }

    @EventListener
    void on(StatementProposed statement) {
        collector.raise(
                statement.engagement(),
                AgendaKind.STATEMENT,
                statement.month().toString(),
                Map.of("month", statement.month()));
    }

    @EventListener
    void on(DisputeOpened dispute) {
        collector.raise(
                dispute.engagement(),
                AgendaKind.DISPUTE,
                dispute.month().toString(),
                Map.of("month", dispute.month(), "reason", dispute.reason()));
    }

    @EventListener
    void on(DisputeSettled dispute) {
        var open = dispute.stillOpen();
        if (open == null) {
            collector.settle(dispute.engagement(), dispute.month().toString(), AgendaKind.DISPUTE);
        } else {
            var facts = Map.of("month", dispute.month(), "reason", open);
            collector.restate(
                    dispute.engagement(), AgendaKind.DISPUTE, dispute.month().toString(), facts);
        }
    }

    @EventListener
    void on(TriggerFired fired) {
        var facts = Map.of("kind", fired.kind(), "trigger", fired.words(), "month", fired.month());
        collector.raiseIfNew(fired.engagement(), AgendaKind.TRIGGER, triggered(fired.month(), fired.trigger()), facts);
    }

    @EventListener
    void on(TriggerLapsed lapsed) {
        collector.settle(lapsed.engagement(), triggered(lapsed.month(), lapsed.trigger()), AgendaKind.TRIGGER);
    }

    private static String triggered(YearMonth month, String trigger) {
        return month + " " + trigger;
    }

    @EventListener
    void on(TargetsProposed proposed) {
        var facts = Map.of(
                "level", proposed.name(),
                "month", proposed.month(),
                "unit", proposed.unit(),
                "count", proposed.after(),
                "before", shown(proposed.unit(), proposed.before()),
                "after", shown(proposed.unit(), proposed.after()));
        collector.raiseIfNew(
                proposed.engagement(),
                AgendaKind.NEW_TARGET,
                reviewed(proposed.serviceLevel(), proposed.month()),
                facts);
    }

    @EventListener
    void on(TargetsSettled settled) {
        collector.settle(
                settled.engagement(), reviewed(settled.serviceLevel(), settled.month()), AgendaKind.NEW_TARGET);
    }

    private static Object shown(Unit unit, BigDecimal level) {
        return unit == Unit.PERCENT ? new Percentage(level) : level;
    }

    private static String reviewed(String serviceLevel, YearMonth month) {
        return month + " " + serviceLevel;
    }

    @EventListener
    void on(StatementAgreed statement) {
        collector.settle(
                statement.engagement(), statement.month().toString(), AgendaKind.STATEMENT, AgendaKind.DISPUTE);
    }
}
