package org.gangway.notification;

import java.util.ArrayList;
import java.util.List;
import org.gangway.agreement.AgreementRoutes;
import org.gangway.agreement.negotiation.NegotiationAbandoned;
import org.gangway.agreement.negotiation.OfferEnded;
import org.gangway.agreement.negotiation.OfferState;
import org.gangway.agreement.negotiation.SignatureGiven;
import org.gangway.agreement.negotiation.SignaturesDue;
import org.gangway.agreement.negotiation.TermsOffered;
import org.gangway.agreement.terms.FeeTerms;
import org.gangway.agreement.terms.IncentiveTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.terms.SettlementTerms;
import org.gangway.agreement.terms.TermValue;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who negotiate for the other side what was offered, ended or signed. */
@Component
class AgreementMails {

    private final ApproverMails mails;
    private final EngagementService engagements;
    private final CurrentUserProvider currentUserProvider;

    AgreementMails(ApproverMails mails, EngagementService engagements, CurrentUserProvider currentUserProvider) {
        this.mails = mails;
        this.engagements = engagements;
        this.currentUserProvider = currentUserProvider;
    }

    @EventListener
    void on(TermsOffered offered) {
        if (mails.areSent()) {
            var engagement = engagements.get(offered.engagement());
            writeToOther(
                    engagement,
                    offered.by(),
                    Msg.notification_terms_offered_subject(offered.terms(), engagement.name()),
                    Msg.notification_terms_offered_text(offered.terms(), engagement.name()));
        }
    }

    @EventListener
    void on(OfferEnded ended) {
        if (!mails.areSent()) {
            return;
        }
        var engagement = engagements.get(ended.engagement());
        var name = name(ended.term());
        var refused = ended.how() == OfferState.REFUSED;
        var words = new ArrayList<Text>();
        words.add(
                refused
                        ? Msg.notification_offer_refused_text(name, engagement.name())
                        : Msg.notification_offer_withdrawn_text(name, engagement.name()));
        if (!ended.reason().isEmpty()) {
            words.add(Msg.notification_reason(ended.reason()));
        }
        writeToOther(
                engagement,
                ended.by(),
                refused
                        ? Msg.notification_offer_refused_subject(name, engagement.name())
                        : Msg.notification_offer_withdrawn_subject(name, engagement.name()),
                words.toArray(Text[]::new));
    }

    @EventListener
    void on(SignaturesDue due) {
        if (mails.areSent()) {
            var engagement = engagements.get(due.engagement());
            write(
                    engagement,
                    List.of(engagement.client(), engagement.vendor()),
                    Msg.notification_signature_due_subject(due.number(), engagement.name()),
                    Msg.notification_signature_due_text(due.number(), engagement.name()));
        }
    }

    @EventListener
    void on(SignatureGiven given) {
        if (mails.areSent()) {
            var engagement = engagements.get(given.engagement());
            writeToOther(
                    engagement,
                    given.by(),
                    Msg.notification_signature_given_subject(given.number(), engagement.name()),
                    Msg.notification_signature_given_text(Text.of(given.by()), given.number(), engagement.name()));
        }
    }

    @EventListener
    void on(NegotiationAbandoned abandoned) {
        if (mails.areSent()) {
            var engagement = engagements.get(abandoned.engagement());
            writeToOther(
                    engagement,
                    abandoned.by(),
                    Msg.notification_negotiation_abandoned_subject(abandoned.number(), engagement.name()),
                    Msg.notification_negotiation_abandoned_text(abandoned.number(), engagement.name()),
                    Msg.notification_reason(abandoned.reason()));
        }
    }

    private void writeToOther(Engagement engagement, Side by, Text subject, Text... words) {
        write(engagement, List.of(by == Side.CLIENT ? engagement.vendor() : engagement.client()), subject, words);
    }

    private void write(Engagement engagement, List<PartyId> parties, Text subject, Text... words) {
        mails.write(
                engagement.id(),
                parties,
                currentUserProvider.currentIfAny().map(CurrentUser::id),
                PersonSummary::mayNegotiate,
                subject,
                List.of(words),
                page(engagement.id()));
    }

    private static String page(EngagementId engagement) {
        return AgreementRoutes.terms(engagement);
    }

    private static Text name(TermValue term) {
        return switch (term) {
            case ServiceLevelTerms level -> Text.user(level.name());
            case IncentiveTerms _, SettlementTerms _, FeeTerms _ -> Text.of(term.kind());
        };
    }
}
