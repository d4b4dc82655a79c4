package org.gangway.improvement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.Locale;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.improvement.ReviewStory;
import org.gangway.settlement.SettlementStory;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-18")
class TargetsViewTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    AgreementService agreements;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void reportFiveMonths() {
        world = World.create();
        story = ReviewStory.beforeTheReview(context, world);
        Acting.asNobody();
    }

    @Test
    void waitsForTheResultOfTheReviewsMonth() {
        enter(world.manager());

        assertThat(shown()).contains("Close tasks on time", "Waiting for results", "June 2025");
        assertThat(hasButton("Offer these targets …")).isFalse();
    }

    @Test
    void showsWhatAReviewProposesAndHowItIsWorkedOut() {
        story.report(ReviewStory.JUNE, "98", "99");
        enter(world.clientMember());

        assertThat(shown())
                .contains("New target proposed", "At least 98% → At least 98.4%", "At least 95% → At least 95.4%")
                .contains("June 2025", "June 2030")
                .doesNotContain("Accuracy of postings");
        assertThat(hasButton("Offer these targets …")).isFalse();
        click("How it is calculated");
        assertThat(shown())
                .contains(
                        "Proposed expected level: 98.4 instead of 98",
                        "Average of the 3 best months of 6: 99",
                        "at most 20% of the 2 left to the ideal counts, 0.4");
    }

    @Test
    void letsTheVendorOfferTheTargets() {
        story.report(ReviewStory.JUNE, "98", "99");
        enter(world.lead());

        click("Offer these targets …");
        fill("Effective date", LocalDate.of(2025, 9, 1));
        fill("Message to the other side", "As the review says");
        click("Offer the targets");

        assertThat(notices()).anyMatch(notice -> notice.contains("have been offered"));
        assertThat(shown()).contains("Waiting for an answer from the other side", "At least 98.4%");
        assertThat(Acting.as(
                        world.manager(),
                        () -> agreements.current(story.engagement()).orElseThrow()))
                .satisfies(current -> assertThat(((ServiceLevelTerms)
                                        current.serviceLevels().getFirst().value())
                                .values()
                                .expected())
                        .isEqualByComparingTo("98.4"));
    }

    @Test
    void asksFromWhichDayOn() {
        story.report(ReviewStory.JUNE, "98", "99");
        enter(world.manager());

        click("Offer these targets …");
        click("Offer the targets");

        assertThat(shown()).contains("Offer the proposed targets");
        assertThat(Acting.as(
                        world.lead(),
                        () -> agreements
                                .current(story.engagement())
                                .orElseThrow()
                                .version()
                                .isSigned()))
                .isTrue();
    }

    @Test
    void readsDanish() {
        story.report(ReviewStory.JUNE, "98", "99");
        signIn(world.manager(), Locale.of("da", "DK"));
        open(address());

        assertThat(shown())
                .contains("Foreslåede mål", "Nyt mål foreslået", "Mindst 98 % → Mindst 98,4 %", "Næste gennemgang")
                .doesNotContain("review", "target", "At least");
    }

    @Test
    void isReachedFromTheTerms() {
        signIn(world.auditor());
        open("engagement/" + story.engagement().value() + "/terms");

        assertThat(_find(Anchor.class, spec -> spec.withText("Proposed targets")))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).isEqualTo(address()));
        assertThat(shown())
                .contains(
                        "The target follows the average of the best 3 months of 6.",
                        "at most 20% of what is left to the ideal, 100",
                        "Every 60 months, first with the results up to June 2025");
    }

    @Test
    void saysSoWhereNothingIsReviewed() {
        var other = World.create();
        var plain = SettlementStory.signed(context, other);
        signIn(other.manager());
        open("engagement/" + plain.engagement().value() + "/terms/targets");

        assertThat(shown()).contains("No service level is reviewed for improvement.");
    }

    @Test
    void saysNothingToAnotherVendor() {
        enter(world.otherLead());

        assertThat(shown()).contains("The page does not exist, or you do not have access");
    }

    private void enter(CurrentUser user) {
        signIn(user);
        open(address());
    }

    private String address() {
        return "engagement/" + story.engagement().value() + "/terms/targets";
    }
}
