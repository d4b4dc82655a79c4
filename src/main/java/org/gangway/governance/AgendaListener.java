package org.gangway.governance;

import java.time.YearMonth;
import java.util.Map;
import org.gangway.language.Text;
import org.gangway.performance.MissCorrected;
import org.gangway.performance.TargetMissed;
import org.gangway.settlement.DisputeOpened;
import org.gangway.settlement.DisputeSettled;
import org.gangway.settlement.StatementAgreed;
import org.gangway.settlement.StatementProposed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears what happens in other modules and has it put on an agenda, in the transaction of the deed; see decision 3.
 */
@Component
class AgendaListener {

    private final AgendaCollector collector;

    AgendaListener(AgendaCollector collector) {
        this.collector = collector;
    }

    @EventListener
    void on(TargetMissed miss) {
        var facts = Map.of("level", miss.name(), "month", miss.month(), "attainment", Text.of(miss.attainment()));
        collector.raise(
                miss.engagement(), AgendaKind.MISSED_TARGET, missed(miss.serviceLevelId(), miss.month()), facts);
    }

    @EventListener
    void on(MissCorrected met) {
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
        collector.settle(dispute.engagement(), dispute.month().toString(), AgendaKind.DISPUTE);
    }

    @EventListener
    void on(StatementAgreed statement) {
        collector.settle(
                statement.engagement(), statement.month().toString(), AgendaKind.STATEMENT, AgendaKind.DISPUTE);
    }
}
