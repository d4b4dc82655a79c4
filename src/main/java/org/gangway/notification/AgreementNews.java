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
import org.gangway.agreement.negotiation.TermsSigned;
import org.gangway.agreement.renewal.EngagementRenewed;
import org.gangway.agreement.renewal.RenewalDueSoon;
import org.gangway.agreement.renewal.RenewalObjected;
import org.gangway.agreement.terms.FeeTerms;
import org.gangway.agreement.terms.IncentiveTerms;
import org.gangway.agreement.terms.RenewalTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.terms.SettlementTerms;
import org.gangway.agreement.terms.TermValue;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.notification.EngagementEnds.Ends;
import org.gangway.notification.news.Announcement;
import org.gangway.notification.news.NewsKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who negotiate what the other side offered, ended or signed. */
@Component
class AgreementNews {

    private final NewsDesk desk;

    AgreementNews(NewsDesk desk) {
        this.desk = desk;
    }

    @EventListener
    void on(TermsOffered offered) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(offered.engagement());
            tellOther(
                    NewsKind.OFFER,
                    engagement,
                    offered.by(),
                    Msg.notification_terms_offered_subject(offered.terms(), engagement.name()),
                    Msg.notification_terms_offered_text(offered.terms(), engagement.name()));
        }
    }

    @EventListener
    void on(OfferEnded ended) {
        if (!desk.isOpen()) {
            return;
        }
        var engagement = desk.engagement(ended.engagement());
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
        tellOther(
                NewsKind.OFFER,
                engagement,
                ended.by(),
                refused
                        ? Msg.notification_offer_refused_subject(name, engagement.name())
                        : Msg.notification_offer_withdrawn_subject(name, engagement.name()),
                words.toArray(Text[]::new));
    }

    @EventListener
    void on(SignaturesDue due) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(due.engagement());
            desk.tell(
                    new Announcement(
                            NewsKind.SIGNATURE,
                            engagement.id(),
                            Msg.notification_signature_due_subject(due.number(), engagement.name()),
                            AgreementRoutes.terms(engagement.id())),
                    desk.readersOf(engagement, PersonSummary::mayNegotiate),
                    List.of(Msg.notification_signature_due_text(due.number(), engagement.name())));
        }
    }

    @EventListener
    void on(SignatureGiven given) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(given.engagement());
            tellOther(
                    NewsKind.SIGNATURE,
                    engagement,
                    given.by(),
                    Msg.notification_signature_given_subject(given.number(), engagement.name()),
                    Msg.notification_signature_given_text(Text.of(given.by()), given.number(), engagement.name()));
        }
    }

    @EventListener
    void on(TermsSigned signed) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(signed.engagement());
            desk.tellBoth(
                    engagement,
                    NewsKind.SIGNATURE,
                    PersonSummary::mayNegotiate,
                    Msg.notification_news_terms_signed(signed.number(), signed.effectiveFrom(), engagement.name()),
                    AgreementRoutes.terms(engagement.id()));
        }
    }

    @EventListener
    void on(RenewalObjected objected) {
        if (!desk.isOpen()) {
            return;
        }
        var engagement = desk.engagement(objected.engagement());
        var words = new ArrayList<Text>();
        words.add(Msg.notification_renewal_objected_text(Text.of(objected.by()), engagement.name(), objected.endsOn()));
        if (!objected.reason().isEmpty()) {
            words.add(Msg.notification_reason(objected.reason()));
        }
        tellOther(
                NewsKind.SIGNATURE,
                engagement,
                objected.by(),
                Msg.notification_renewal_objected_subject(engagement.name(), objected.endsOn()),
                words.toArray(Text[]::new));
    }

    @EventListener
    void on(RenewalDueSoon due) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(due.engagement());
            desk.tell(
                    new Announcement(
                            NewsKind.SIGNATURE,
                            engagement.id(),
                            Msg.notification_renewal_due_subject(engagement.name(), due.lastDayToObject()),
                            AgreementRoutes.terms(engagement.id())),
                    desk.readersOf(engagement, PersonSummary::mayNegotiate),
                    List.of(Msg.notification_renewal_due_text(
                            engagement.name(), due.renewedEnd(), due.lastDayToObject())));
        }
    }

    @EventListener
    void on(EngagementRenewed renewed) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(renewed.engagement());
            desk.tellBoth(
                    engagement,
                    NewsKind.SIGNATURE,
                    PersonSummary::mayNegotiate,
                    Msg.notification_engagement_renewed(engagement.name(), renewed.until()),
                    AgreementRoutes.terms(engagement.id()));
        }
    }

    @EventListener
    void on(NegotiationAbandoned abandoned) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(abandoned.engagement());
            tellOther(
                    NewsKind.OFFER,
                    engagement,
                    abandoned.by(),
                    Msg.notification_negotiation_abandoned_subject(abandoned.number(), engagement.name()),
                    Msg.notification_negotiation_abandoned_text(abandoned.number(), engagement.name()),
                    Msg.notification_reason(abandoned.reason()));
        }
    }

    private void tellOther(NewsKind kind, Ends engagement, Side by, Text headline, Text... words) {
        desk.tell(
                new Announcement(kind, engagement.id(), headline, AgreementRoutes.terms(engagement.id())),
                desk.readersOf(engagement, by, PersonSummary::mayNegotiate),
                List.of(words));
    }

    private static Text name(TermValue term) {
        return switch (term) {
            case ServiceLevelTerms level -> Text.user(level.name());
            case IncentiveTerms _, SettlementTerms _, FeeTerms _, RenewalTerms _ -> Text.of(term.kind());
        };
    }
}
