package org.gangway.settlement.approval;

import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.EngagementPeople;
import org.gangway.engagement.assignment.HandoverItem;
import org.gangway.engagement.assignment.HandoverSource;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.language.Msg;
import org.gangway.settlement.SettlementRoutes;
import org.gangway.settlement.statement.MonthlyStatements;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Statements that somebody may approve and that wait for their side: whoever gets their roles may approve them too. */
@Component
@Order(30)
class ApprovalHandover implements HandoverSource {

    private final MonthlyStatements statements;
    private final EngagementPeople people;
    private final PartyDirectory parties;

    ApprovalHandover(MonthlyStatements statements, EngagementPeople people, PartyDirectory parties) {
        this.statements = statements;
        this.people = people;
        this.parties = parties;
    }

    @Override
    public List<HandoverItem> waiting(EngagementId engagement, PersonId person) {
        var leaver = parties.person(person);
        var approves = people.narrowed(engagement, List.of(leaver)).stream().anyMatch(PersonSummary::mayApprove);
        return approves
                ? statements.findUnanswered(engagement, leaver.party()).stream()
                        .map(month -> new HandoverItem(
                                Msg.settlement_handover_approval(month), SettlementRoutes.statement(engagement, month)))
                        .toList()
                : List.of();
    }

    /** Nothing is anybody's own: who may approve follows from the roles. */
    @Override
    public void handOver(EngagementId engagement, PersonId from, PersonId to) {}
}
