package org.gangway.agreement.template;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.gangway.agreement.negotiation.AgreementVersionId;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.agreement.negotiation.TermsAccess;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.ForOutsourcingManagers;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Texts;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a first version of the terms can begin with. */
@Service
@Transactional
public class TermsTemplateService {

    private final TermsAccess visible;
    private final NegotiationService negotiation;
    private final Texts texts;

    TermsTemplateService(TermsAccess visible, NegotiationService negotiation, Texts texts) {
        this.visible = visible;
        this.negotiation = negotiation;
        this.texts = texts;
    }

    /** All of them, in the currency of the engagement, with names in its authoritative language. */
    @ForOutsourcingManagers
    @Transactional(readOnly = true)
    public List<TermsTemplate> templates(EngagementId engagement) {
        var reader = reader(visible.engagement(engagement));
        return Arrays.stream(TermsTemplateKind.values()).map(reader::read).toList();
    }

    /** Starts the first version with drafts of all that the template says. */
    @ForOutsourcingManagers
    public AgreementVersionId start(EngagementId engagement, TermsTemplateKind kind) {
        var template = reader(visible.engagement(engagement)).read(kind);
        var version = negotiation.start(engagement);
        if (!visible.terms(version).isEmpty()) {
            throw new RuleViolation("agreement.template-for-first-terms");
        }
        template.values().forEach(value -> negotiation.draft(version, value));
        return version;
    }

    private TermsTemplateReader reader(Engagement engagement) {
        var language = engagement.languages().authoritativeLocale();
        var reader = new ReaderProfile(language, language, ZoneOffset.UTC);
        return new TermsTemplateReader(engagement.currency(), name -> texts.say(name, reader));
    }
}
