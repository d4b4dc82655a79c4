package org.gangway.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.agreement.negotiation.Negotiation;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.agreement.negotiation.SigningService;
import org.gangway.agreement.negotiation.Term;
import org.gangway.agreement.negotiation.WithdrawalService;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.SystemWork;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody has to look whether the other side has moved. */
@ModuleTest
class AgreementMailTest {

    @Autowired
    EngagementService engagements;

    @Autowired
    NegotiationService negotiation;

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    SigningService signing;

    @Autowired
    AgreementService agreements;

    @Autowired
    OutgoingMails mails;

    private World world;
    private EngagementId engagement;

    @BeforeEach
    void offerTheFirstTerms() {
        world = World.create();
        Acting.as(world.manager());
        engagement = engagements.open(AgreementFixtures.engagementWith(world.vendor()));
        var version = negotiation.start(engagement);
        var close = AgreementFixtures.closeOnTime("98", "95");
        negotiation.draft(version, close);
        negotiation.draft(version, AgreementFixtures.schedule(AgreementFixtures.share(close, "100")));
        assertThat(subjects(world.lead())).as("a draft is told to nobody").isEmpty();
        negotiation.offer(version, current().drafts().stream().map(Term::id).toList(), "");
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void tellsTheOtherSideOfOffersRefusalsAndWithdrawals() {
        assertThat(subjects(world.lead())).containsExactly("Offers waiting for your answer: 2 (Month-end close)");
        assertThat(subjects(world.vendorController())).as("negotiates nothing").isEmpty();
        assertThat(subjects(world.manager())).as("has offered it").isEmpty();

        withdrawals.withdraw(term(0).id(), term(0).version(), "A slip");
        Acting.as(world.lead());
        withdrawals.refuse(term(1).id(), term(1).version(), "Too much at risk");

        assertThat(subjects(world.lead())).last().isEqualTo("Withdrawn: Close tasks on time (Month-end close)");
        assertThat(mailsTo(world.manager())).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Refused: Incentive schedule (Month-end close)");
            assertThat(mail.body())
                    .contains("The reason given: Too much at risk")
                    .contains("/engagement/" + engagement.value() + "/terms");
        });
    }

    @Test
    void asksForSignaturesAndSaysWhenAVersionIsGivenUp() {
        Acting.as(world.lead());
        negotiation.accept(term(0).id(), term(0).version());
        negotiation.accept(term(1).id(), term(1).version());
        assertThat(subjects(world.manager()))
                .containsExactly("Ready to sign: version 1 of the terms (Month-end close)");

        var version = current().version();
        signing.sign(version.id(), version.sha256().orElseThrow());
        assertThat(subjects(world.manager()))
                .last()
                .isEqualTo("Your signature is missing: version 1 of the terms (Month-end close)");

        withdrawals.abandon(version.id(), "We go another way");
        assertThat(mailsTo(world.manager()).getLast().body()).contains("We go another way");
    }

    private Negotiation current() {
        return agreements.current(engagement).orElseThrow();
    }

    private Term term(int number) {
        return current().terms().get(number);
    }

    private List<String> subjects(CurrentUser user) {
        return mailsTo(user).stream().map(OutgoingMail::subject).toList();
    }

    private List<OutgoingMail> mailsTo(CurrentUser user) {
        return SystemWork.call(() -> mails.findByRecipientOrderByCreatedAt(user.email()));
    }
}
