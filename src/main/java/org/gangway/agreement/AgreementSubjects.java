package org.gangway.agreement;

import org.gangway.agreement.negotiation.AgreementVersionId;
import org.gangway.agreement.negotiation.TermId;
import org.gangway.engagement.EngagementOfId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In which engagement terms and versions are. */
@Configuration(proxyBeanMethods = false)
class AgreementSubjects {

    @Bean
    EngagementOfId engagementOfVersion() {
        return EngagementOfId.inTable(AgreementVersionId.class, "agreement_version");
    }

    @Bean
    EngagementOfId engagementOfTerm() {
        return EngagementOfId.inTable(TermId.class, "term");
    }
}
