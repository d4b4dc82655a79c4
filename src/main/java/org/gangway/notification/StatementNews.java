package org.gangway.notification;

import java.util.List;
import org.gangway.identity.PersonSummary;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.notification.EngagementEnds.Ends;
import org.gangway.notification.news.Announcement;
import org.gangway.notification.news.NewsKind;
import org.gangway.settlement.SettlementRoutes;
import org.gangway.settlement.event.AnswerDueSoon;
import org.gangway.settlement.event.DisputeOpened;
import org.gangway.settlement.event.DisputeSettled;
import org.gangway.settlement.event.ProposedStatementChanged;
import org.gangway.settlement.event.StatementAgreed;
import org.gangway.settlement.event.StatementProposed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those of both parties who may approve statements how the settlement of a month goes on, and what waits for them. */
@Component
class StatementNews {

    private final NewsDesk desk;

    StatementNews(NewsDesk desk) {
        this.desk = desk;
    }

    @EventListener
    void on(ProposedStatementChanged changed) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(changed.engagement());
            tell(
                    engagement,
                    Msg.notification_statement_changed_subject(changed.month(), engagement.name()),
                    Msg.notification_statement_changed_text(
                            changed.month(), engagement.name(), changed.before(), changed.after()),
                    SettlementRoutes.statement(changed.engagement(), changed.month()));
        }
    }

    @EventListener
    void on(StatementProposed proposed) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(proposed.engagement());
            tell(
                    engagement,
                    Msg.notification_statement_subject(proposed.month(), engagement.name()),
                    Msg.notification_statement_text(proposed.month(), engagement.name()),
                    SettlementRoutes.statement(proposed.engagement(), proposed.month()));
        }
    }

    private void tell(Ends engagement, Text headline, Text words, String address) {
        desk.tell(
                new Announcement(NewsKind.STATEMENT, engagement.id(), headline, address),
                desk.readersOf(engagement, PersonSummary::mayApprove),
                List.of(words));
    }

    /** Reminds the silent, but for whoever proposed the statement and leaves the approval to others. */
    @EventListener
    void on(AnswerDueSoon due) {
        if (desk.isOpen()) {
            desk.tell(
                    new Announcement(
                            NewsKind.STATEMENT,
                            due.engagement(),
                            Msg.notification_silence_subject(due.answerBy(), due.month(), due.name()),
                            SettlementRoutes.statement(due.engagement(), due.month())),
                    desk.readersOf(
                            desk.engagement(due.engagement()),
                            person -> person.mayApprove()
                                    && due.silent().contains(person.party())
                                    && !person.id().equals(due.proposedBy())),
                    List.of(Msg.notification_silence_text(due.month(), due.name(), due.answerBy())));
        }
    }

    @EventListener
    void on(DisputeOpened opened) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(opened.engagement());
            settlement(
                    engagement,
                    Msg.notification_news_dispute_opened(opened.month(), engagement.name()),
                    SettlementRoutes.statement(engagement.id(), opened.month()));
        }
    }

    @EventListener
    void on(DisputeSettled settled) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(settled.engagement());
            settlement(
                    engagement,
                    Msg.notification_news_dispute_settled(settled.month(), engagement.name()),
                    SettlementRoutes.statement(engagement.id(), settled.month()));
        }
    }

    @EventListener
    void on(StatementAgreed agreed) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(agreed.engagement());
            settlement(
                    engagement,
                    Msg.notification_news_statement_agreed(agreed.month(), engagement.name()),
                    SettlementRoutes.statement(engagement.id(), agreed.month()));
        }
    }

    private void settlement(Ends engagement, Text headline, String address) {
        desk.tellBoth(engagement, NewsKind.SETTLEMENT, PersonSummary::mayApprove, headline, address);
    }
}
