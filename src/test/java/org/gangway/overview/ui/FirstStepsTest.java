package org.gangway.overview.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.SettlementStory.JANUARY;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.agreement.negotiation.SigningService;
import org.gangway.agreement.negotiation.Term;
import org.gangway.agreement.template.TermsTemplateKind;
import org.gangway.agreement.template.TermsTemplateService;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.SiteCalendarService;
import org.gangway.governance.committee.CommitteeRole;
import org.gangway.governance.committee.CommitteeService;
import org.gangway.governance.committee.NewCommitteeMember;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.overview.FirstStep;
import org.gangway.overview.FirstStepKind;
import org.gangway.overview.FirstSteps;
import org.gangway.overview.FirstStepsService;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.SettlementStory;
import org.gangway.testing.PortalMoment;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Home leads a new company and its vendor to the first agreed statement, and each of them sees what is theirs. */
@UseCase("UC-43")
@PortalMoment("2026-05-15T08:00:00Z")
class FirstStepsTest extends ViewTest {

    private static final int YEAR = AgreementFixtures.START.getYear();

    @Autowired
    ApplicationContext beans;

    @Autowired
    FirstStepsService firstSteps;

    @Autowired
    EngagementService engagements;

    @Autowired
    TermsTemplateService templates;

    @Autowired
    NegotiationService negotiation;

    @Autowired
    AgreementService agreements;

    @Autowired
    SigningService signing;

    @Autowired
    SiteCalendarService calendars;

    @Autowired
    CommitteeService committees;

    @Autowired
    SettlementService settlement;

    @Test
    void beginWithTheVendorInAnEmptyPortal() {
        var newcomer = World.newcomer();

        var steps = steps(newcomer);
        assertThat(steps.engagement()).isNull();
        assertThat(done(steps)).isEmpty();
        assertThat(mine(steps))
                .containsExactly(
                        FirstStepKind.REGISTER_VENDOR, FirstStepKind.OPEN_ENGAGEMENT, FirstStepKind.INVITE_APPROVER);
        home(newcomer, Locale.UK);
        assertThat(shown())
                .contains("First steps", "0 of 9 steps are done", "Register the vendor", "Your turn")
                .contains("Agree on the first statement", "Follows when the steps before it are done");
        assertThat(LocatorJ._find(Anchor.class).stream().map(Anchor::getHref))
                .contains(EngagementRoutes.OPEN, "people");
    }

    @Test
    void areSaidInDanishToo() {
        home(World.newcomer(), Locale.of("da", "DK"));

        assertThat(shown())
                .contains("De første trin", "0 af 9 trin er udført", "Registrér leverandøren", "Din tur")
                .contains("Bliv enige om den første opgørelse");
    }

    @Test
    void tellEachSideWhoseTurnItIsHalfWay() {
        var world = World.create();
        assertThat(mine(steps(world.manager()))).containsExactly(FirstStepKind.OPEN_ENGAGEMENT);
        assertThat(steps(world.lead()).engagement()).isNull();
        var engagement =
                Acting.as(world.manager(), () -> engagements.open(AgreementFixtures.engagementWith(world.vendor())));
        assertThat(mine(steps(world.manager())))
                .containsExactly(
                        FirstStepKind.DRAFT_TERMS, FirstStepKind.CONFIRM_CALENDARS, FirstStepKind.ESTABLISH_COMMITTEE);
        assertThat(steps(world.lead()).steps())
                .extracting(FirstStep::kind)
                .doesNotContain(FirstStepKind.REGISTER_VENDOR, FirstStepKind.DRAFT_TERMS);
        assertThat(mine(steps(world.lead())))
                .containsExactly(FirstStepKind.CONFIRM_CALENDARS, FirstStepKind.ESTABLISH_COMMITTEE);

        draftAndOffer(world, engagement);
        assertThat(mine(steps(world.manager()))).doesNotContain(FirstStepKind.SIGN_TERMS);
        assertThat(mine(steps(world.lead()))).contains(FirstStepKind.SIGN_TERMS);
        assertThat(mine(steps(world.controller()))).isEmpty();
        home(world.manager(), Locale.UK);
        assertThat(shown()).contains("Waits for Sahyadri Ledger Services: Meera Kulkarni", "of Month-end close");
        home(world.controller(), Locale.UK);
        assertThat(shown()).contains("To be done by Karen Holm").doesNotContain("Your turn");

        acceptAndSign(world, engagement);
        confirm(world, world.manager(), engagement, Side.CLIENT);
        assertThat(mine(steps(world.manager()))).doesNotContain(FirstStepKind.CONFIRM_CALENDARS);
        assertThat(mine(steps(world.lead()))).contains(FirstStepKind.CONFIRM_CALENDARS, FirstStepKind.REPORT_FIGURES);
        confirm(world, world.lead(), engagement, Side.VENDOR);
        Acting.as(
                world.lead(),
                () -> committees.establish(
                        engagement,
                        "Operations",
                        List.of(
                                new NewCommitteeMember(world.manager().id(), CommitteeRole.CHAIR),
                                new NewCommitteeMember(world.lead().id(), CommitteeRole.MEMBER))));
        assertThat(done(steps(world.manager())))
                .containsExactly(
                        FirstStepKind.REGISTER_VENDOR,
                        FirstStepKind.OPEN_ENGAGEMENT,
                        FirstStepKind.DRAFT_TERMS,
                        FirstStepKind.SIGN_TERMS,
                        FirstStepKind.CONFIRM_CALENDARS,
                        FirstStepKind.INVITE_APPROVER,
                        FirstStepKind.ESTABLISH_COMMITTEE);
        assertThat(mine(steps(world.manager()))).isEmpty();
        assertThat(mine(steps(world.lead()))).containsExactly(FirstStepKind.REPORT_FIGURES);
    }

    @Test
    void doNotTellTheVendorOfDrafts() {
        var world = World.create();
        var engagement =
                Acting.as(world.manager(), () -> engagements.open(AgreementFixtures.engagementWith(world.vendor())));
        var before = steps(world.lead());

        Acting.as(world.manager(), () -> templates.start(engagement, TermsTemplateKind.PAYABLES));

        assertThat(steps(world.lead())).isEqualTo(before);
        assertThat(mine(steps(world.manager()))).contains(FirstStepKind.SIGN_TERMS);
    }

    @Test
    void endWithTheFirstAgreedStatement() {
        var world = World.create();
        var story = SettlementStory.signed(beans, world);
        story.report(JANUARY, "97", "99");
        assertThat(mine(steps(world.manager()))).contains(FirstStepKind.AGREE_STATEMENT);

        story.as(world.manager(), () -> {
            settlement.prepare(story.engagement(), JANUARY);
            settlement.propose(story.engagement(), JANUARY);
        });
        assertThat(mine(steps(world.manager())))
                .as("who proposed it does not approve it")
                .doesNotContain(FirstStepKind.AGREE_STATEMENT);
        assertThat(mine(steps(world.lead())))
                .as("who reported its figures does not approve it")
                .doesNotContain(FirstStepKind.AGREE_STATEMENT);
        assertThat(mine(steps(world.controller()))).contains(FirstStepKind.AGREE_STATEMENT);
        assertThat(mine(steps(world.vendorController()))).contains(FirstStepKind.AGREE_STATEMENT);

        story.approve(JANUARY);

        assertThat(Acting.as(world.manager(), () -> firstSteps.forMe())).isEmpty();
        assertThat(Acting.as(world.lead(), () -> firstSteps.forMe())).isEmpty();
        assertThat(Acting.as(world.otherLead(), () -> firstSteps.forMe()))
                .as("another vendor of the client")
                .isPresent();
        home(world.manager(), Locale.UK);
        assertThat(shown()).doesNotContain("First steps");
    }

    private void draftAndOffer(World world, EngagementId engagement) {
        Acting.as(world.manager(), () -> {
            var version = templates.start(engagement, TermsTemplateKind.ACCOUNTING_CLOSE);
            negotiation.takeEffect(version, AgreementFixtures.START);
            var drafts =
                    agreements.version(version).terms().stream().map(Term::id).toList();
            negotiation.offer(version, drafts, "");
            return version;
        });
    }

    private void acceptAndSign(World world, EngagementId engagement) {
        Acting.as(world.lead(), () -> {
            agreements
                    .current(engagement)
                    .orElseThrow()
                    .terms()
                    .forEach(term -> negotiation.accept(term.id(), term.version()));
            return engagement;
        });
        for (var user : List.of(world.manager(), world.lead())) {
            Acting.as(user, () -> {
                var version = agreements.current(engagement).orElseThrow().version();
                signing.sign(version.id(), version.sha256().orElseThrow());
                return version;
            });
        }
    }

    private void confirm(World world, CurrentUser keeper, EngagementId engagement, Side side) {
        Acting.as(keeper, () -> {
            engagements.sites(engagement).stream()
                    .filter(site -> site.side() == side)
                    .forEach(site -> calendars.confirm(engagement, site.id(), YEAR));
            return world;
        });
    }

    private FirstSteps steps(CurrentUser user) {
        return Acting.as(user, () -> firstSteps.forMe().orElseThrow());
    }

    private static List<FirstStepKind> done(FirstSteps steps) {
        return steps.steps().stream()
                .filter(FirstStep::done)
                .map(FirstStep::kind)
                .toList();
    }

    private static List<FirstStepKind> mine(FirstSteps steps) {
        return steps.steps().stream()
                .filter(FirstStep::mine)
                .map(FirstStep::kind)
                .toList();
    }

    private void home(CurrentUser user, Locale language) {
        signIn(user, language);
        // the session has opened Home already, before it knew its reader
        open(EngagementRoutes.LIST);
        open("");
    }
}
