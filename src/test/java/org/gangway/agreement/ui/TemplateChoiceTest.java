package org.gangway.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.button.Button;
import java.math.BigDecimal;
import org.gangway.agreement.AgreementRoutes;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.agreement.negotiation.Term;
import org.gangway.agreement.template.TermsTemplateKind;
import org.gangway.agreement.template.TermsTemplateService;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.NewEngagement;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("UC-02")
class TemplateChoiceTest extends ViewTest {

    @Autowired
    EngagementService engagements;

    @Autowired
    TermsTemplateService templates;

    @Autowired
    AgreementService agreements;

    private World world;

    @BeforeEach
    void arrive() {
        world = World.create();
    }

    @Test
    void saysWhatEachTemplateMeansAtTheFeeAndDraftsIt() {
        var engagement = opened("DKK", "400000", "en");
        enter(world.manager(), engagement);
        assertThat(shown())
                .contains("What shall the terms begin with?")
                .contains("Accounting close", "Accounts payable", "Receivables and collections")
                .contains("Customer service", "Payroll", "Other work")
                .contains("Credits of at most 10% of the fee a month (DKK 40,000.00)");

        click(1);
        assertThat(shown()).contains("Invoices processed by the cut-off", "Postings without error", "Offer …");
        assertThat(notices()).anyMatch(words -> words.contains("“Accounts payable”"));
        enter(world.lead(), engagement);
        assertThat(shown()).contains("Nothing has been offered yet").doesNotContain("Postings without error");

        enter(world.manager(), engagement);
        click("Offer …");
        click("Offer the terms");
        enter(world.lead(), engagement);
        while (hasButton("Accept")) {
            _click(_find(Button.class, spec -> spec.withText("Accept")).getFirst());
        }
        assertThat(shown()).contains("Every term is agreed");
    }

    @ParameterizedTest
    @EnumSource
    void canBeOfferedAsItIsEvenForATinyFee(TermsTemplateKind kind) {
        var engagement = opened("JPY", "7", "en");

        var version = Acting.as(world.manager(), () -> templates.start(engagement, kind));

        enter(world.manager(), engagement);
        click("Offer …");
        click("Offer the terms");
        assertThat(notices()).anyMatch(words -> words.contains("have been offered"));
        assertThat(Acting.as(world.lead(), () -> agreements.version(version).terms()))
                .allMatch(term -> term.openOffer().isPresent());
    }

    @Test
    void writesNamesInTheAuthoritativeLanguage() {
        var engagement = opened("DKK", "400000", "da");

        Acting.as(world.manager(), () -> templates.start(engagement, TermsTemplateKind.PAYROLL));

        assertThat(Acting.as(
                        world.manager(),
                        () -> agreements.current(engagement).orElseThrow().serviceLevels()))
                .extracting(Term::value)
                .extracting(TermCard::name)
                .contains("Lønsedler uden fejl", "Lønkørsler til tiden");
    }

    @Test
    void isForTheFirstTermsOnly() {
        var engagement = opened("DKK", "400000", "en");
        Acting.as(world.manager(), () -> templates.start(engagement, TermsTemplateKind.PAYROLL));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() ->
                        Acting.as(world.manager(), () -> templates.start(engagement, TermsTemplateKind.PAYABLES)));
    }

    private static void click(int template) {
        _click(_find(Button.class, spec -> spec.withText("Draft from this")).get(template));
    }

    private void enter(CurrentUser user, EngagementId engagement) {
        signIn(user);
        open(AgreementRoutes.terms(engagement));
    }

    private EngagementId opened(String currency, String fee, String language) {
        var usual = AgreementFixtures.engagementWith(world.vendor());
        return Acting.as(
                world.manager(),
                () -> engagements.open(new NewEngagement(
                        usual.name(),
                        usual.vendor(),
                        usual.start(),
                        usual.end(),
                        usual.noticeDays(),
                        currency,
                        new BigDecimal(fee),
                        language,
                        usual.workingLanguage(),
                        usual.services(),
                        usual.sites())));
    }
}
