package org.gangway.agreement.renewal;

import java.time.LocalDate;
import java.util.Optional;
import org.gangway.agreement.inforce.SignedTerms;
import org.gangway.agreement.negotiation.AgreementVersions;
import org.gangway.agreement.terms.RenewalTerms;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.SitesOfEngagement;
import org.springframework.stereotype.Component;

/** How engagements stand whose terms renew them; for whoever sees them, and for the portal itself. */
@Component
class RenewalStates {

    private final AgreementVersions versions;
    private final RenewalRecords records;
    private final SitesOfEngagement sites;

    RenewalStates(AgreementVersions versions, RenewalRecords records, SitesOfEngagement sites) {
        this.versions = versions;
        this.records = records;
        this.sites = sites;
    }

    /** Empty where the terms in force do not renew it. */
    Optional<RenewalState> on(Engagement engagement, LocalDate today) {
        return versions.findInForce(engagement.id(), today, engagement.client())
                .map(SignedTerms::of)
                .flatMap(SignedTerms::renewal)
                .map(terms -> state(engagement, terms, today));
    }

    private RenewalState state(Engagement engagement, RenewalTerms terms, LocalDate today) {
        var end = engagement.term().end();
        var objection = records.objection(engagement.id(), end);
        var before = before(engagement, terms);
        var workingDays = terms.notice().calendars().workingDays(sites.of(engagement.id()));
        // an objection stops the clock on the day before any later renewal could have become certain
        var day = objection.isPresent() ? engagement.term().start() : today;
        return new RenewalState(terms, terms.outlook(before.firstEnd(), before.number(), day, workingDays), objection);
    }

    /** Where the renewals by these terms began, and how many there were; an end that people moved is a beginning. */
    Renewal before(Engagement engagement, RenewalTerms terms) {
        var end = engagement.term().end();
        return records.last(engagement.id())
                .filter(last -> last.until().equals(end) && last.terms().equals(terms.toJson()))
                .orElseGet(() -> new Renewal(terms.toJson(), 0, end, end));
    }
}
