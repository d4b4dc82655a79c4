package org.gangway.notification;

import java.util.Optional;
import org.gangway.language.Msg;
import org.gangway.settlement.SettlementRoutes;
import org.gangway.settlement.event.AnswerDueSoon;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminds those who may approve for a party that its silence will soon count as agreement. */
@Component
class DeemedAgreementMails {

    private final ApproverMails mails;

    DeemedAgreementMails(ApproverMails mails) {
        this.mails = mails;
    }

    @EventListener
    void on(AnswerDueSoon due) {
        mails.write(
                due.engagement(),
                due.silent(),
                Optional.of(due.proposedBy()),
                Msg.notification_silence_subject(due.answerBy(), due.month(), due.name()),
                Msg.notification_silence_text(due.month(), due.name(), due.answerBy()),
                SettlementRoutes.statement(due.engagement(), due.month()));
    }
}
