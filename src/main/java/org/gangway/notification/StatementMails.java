package org.gangway.notification;

import java.util.List;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.language.Msg;
import org.gangway.settlement.SettlementRoutes;
import org.gangway.settlement.event.ProposedStatementChanged;
import org.gangway.settlement.event.StatementProposed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those of both parties who may approve a statement that one waits for them. */
@Component
class StatementMails {

    private final ApproverMails mails;
    private final EngagementService engagements;
    private final CurrentUserProvider currentUserProvider;

    StatementMails(ApproverMails mails, EngagementService engagements, CurrentUserProvider currentUserProvider) {
        this.mails = mails;
        this.engagements = engagements;
        this.currentUserProvider = currentUserProvider;
    }

    @EventListener
    void on(ProposedStatementChanged changed) {
        if (!mails.areSent()) {
            return;
        }
        var engagement = engagements.get(changed.engagement());
        mails.write(
                engagement.id(),
                List.of(engagement.client(), engagement.vendor()),
                currentUserProvider.currentIfAny().map(CurrentUser::id),
                Msg.notification_statement_changed_subject(changed.month(), engagement.name()),
                Msg.notification_statement_changed_text(
                        changed.month(), engagement.name(), changed.before(), changed.after()),
                SettlementRoutes.statement(changed.engagement(), changed.month()));
    }

    @EventListener
    void on(StatementProposed proposed) {
        if (!mails.areSent()) {
            return;
        }
        var engagement = engagements.get(proposed.engagement());
        mails.write(
                engagement.id(),
                List.of(engagement.client(), engagement.vendor()),
                currentUserProvider.currentIfAny().map(CurrentUser::id),
                Msg.notification_statement_subject(proposed.month(), engagement.name()),
                Msg.notification_statement_text(proposed.month(), engagement.name()),
                SettlementRoutes.statement(proposed.engagement(), proposed.month()));
    }
}
