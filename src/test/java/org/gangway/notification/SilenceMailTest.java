package org.gangway.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.identity.SystemWork;
import org.gangway.identity.account.MailRecipients;
import org.gangway.identity.signin.Acting;
import org.gangway.settlement.event.AnswerDueSoon;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The portal reminds by itself: nobody is signed in. */
@UseCase("UC-40")
@ModuleTest
class SilenceMailTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    OutgoingMails mails;

    @Autowired
    MailRecipients mailRecipients;

    private World world;
    private EngagementId engagement;

    @Autowired
    EngagementService engagements;

    @BeforeEach
    void fillWorld() {
        Acting.asNobody();
        world = World.create();
        engagement =
                Acting.as(world.manager(), () -> engagements.open(AgreementFixtures.engagementWith(world.vendor())));
    }

    @Test
    void writesToThoseOfTheSilentPartyWhoMayApprove() {
        remind(List.of(world.vendor()), world.manager());

        assertThat(mailsTo(world.lead())).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Answer by 24 Apr 2025: statement for January 2025 (Month-end close)");
            assertThat(mail.body())
                    .startsWith("Hello Meera Kulkarni")
                    .contains("by the end of 24 Apr 2025, it is deemed agreed")
                    .contains("/engagement/" + engagement.value() + "/settlement/2025-01");
        });
        assertThat(mailsTo(world.vendorController())).hasSize(1);
        assertThat(mailsTo(world.vendorMember())).as("approves nothing").isEmpty();
        assertThat(mailsTo(world.controller()))
                .as("of the party that has answered")
                .isEmpty();
        assertThat(mailsTo(world.otherLead())).as("of another vendor").isEmpty();
    }

    @Test
    void leavesOutWhoProposedAndWritesDanishToDanes() throws SQLException {
        speaksDanish(world.controller());

        remind(List.of(world.client()), world.manager());

        assertThat(mailsTo(world.manager())).isEmpty();
        assertThat(mailsTo(world.controller()))
                .extracting(OutgoingMail::subject)
                .containsExactly("Svar senest 24. apr. 2025: opgørelsen for januar 2025 (Month-end close)");
    }

    @Test
    void tellsNobodyElseWhoWorksForAParty() {
        Acting.as(world.manager());

        assertThatIllegalStateException().isThrownBy(() -> mailRecipients.of(world.client()));
        Acting.asNobody();
    }

    private void remind(List<PartyId> silent, CurrentUser proposer) {
        var due = new AnswerDueSoon(
                engagement, "Month-end close", YearMonth.of(2025, 1), silent, proposer.id(), LocalDate.of(2025, 4, 24));
        SystemWork.runForNobody(() -> transaction.executeWithoutResult(_ -> events.publishEvent(due)));
    }

    private List<OutgoingMail> mailsTo(CurrentUser user) {
        return SystemWork.call(() -> mails.findByRecipientOrderByCreatedAt(user.email()));
    }

    private static void speaksDanish(CurrentUser user) throws SQLException {
        try (var database = TestDatabase.owner().connect();
                var update = database.prepareStatement("update user_account set language = 'da' where id = ?")) {
            update.setObject(1, user.id().value());
            update.execute();
        }
    }
}
