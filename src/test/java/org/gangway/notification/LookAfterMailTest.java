package org.gangway.notification;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import org.gangway.identity.Role;
import org.gangway.identity.SystemWork;
import org.gangway.identity.registration.NewInvitation;
import org.gangway.identity.registration.PeopleService;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

@UseCase("UC-41")
class LookAfterMailTest extends ViewTest {

    @Autowired
    PeopleService people;

    @Autowired
    MailQueueService queue;

    @Autowired
    OutgoingMails mails;

    @Autowired
    MailClaims claims;

    @Autowired
    TransactionTemplate transaction;

    @SuppressWarnings("NullAway.Init") // filled before each test
    private World world;

    private String email = "";

    @BeforeEach
    void writeAMail() {
        world = World.create();
        Acting.as(world.manager());
        email = UUID.randomUUID() + "@nordlys.example";
        people.invite(new NewInvitation(email, "Søren Åby", EnumSet.of(Role.AUDITOR)));
    }

    @Test
    void showsAFailureWithItsReasonAndSendsAgain() {
        giveUp();
        signIn(world.manager());
        open(NotificationRoutes.MAIL);

        assertThat(texts())
                .contains(email, "Given up after 12 attempts", "The mail server refused it: 550 no such person")
                .contains("No mail is waiting.", "1 was given up.")
                .noneMatch(text -> text.contains("invitation/"));
        _click((Button) GridKt._getCellComponent(_get(Grid.class), 0, "again"));

        assertThat(texts()).contains("Waiting", "1 mail is waiting.", "None was given up.");
        assertThat(mail().attempts()).isZero();
        assertThat(mail().nextAttemptAt()).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void saysWhyATestMailDoesNotLeave() {
        signIn(world.manager());
        open(NotificationRoutes.MAIL);

        click("Send me a test mail");

        assertThat(shown()).contains("The test mail was not sent: The mail server cannot be reached");
        assertThat(hasButton("Send me a test mail")).isTrue();
    }

    @Test
    void isForAdministratorsOfThePartyThatGetsOrCausesAMail() {
        Acting.as(world.lead());
        assertThat(queue.mails(PageRequest.of(0, 10))).isEmpty();
        assertThat(queue.state()).isEqualTo(new MailQueueState(0, 0));
        assertThatExceptionOfType(MailNotFound.class).isThrownBy(() -> queue.sendAgain(mail().id()));

        signIn(world.clientMember());
        open(NotificationRoutes.MAIL);
        assertThat(shown()).doesNotContain(email);
    }

    @Test
    void sendsNoMailTwiceThatHasLeft() {
        changed(mail -> mail.sent(Instant.now()));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> queue.sendAgain(mail().id()))
                .extracting(RuleViolation::rule)
                .isEqualTo("notification.mail-sent");
    }

    @Test
    void keepsTheWordsOfAGivenUpMailForThirtyDays() {
        giveUp();
        changed(mail -> {
            mail.sendAgain(Instant.now());
            for (var attempt = 0; attempt < OutgoingMail.MAX_ATTEMPTS; attempt++) {
                mail.claim(Instant.now(), MailClaims.LEASE);
                mail.failed(
                        new MailNotSent(MailFault.REFUSED, ""), Instant.now().minus(Duration.ofDays(31)));
            }
        });

        assertThat(claims.forgetOld()).isPositive();

        assertThat(mail().body()).isEmpty();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> queue.sendAgain(mail().id()))
                .extracting(RuleViolation::rule)
                .isEqualTo("notification.mail-forgotten");
    }

    private void giveUp() {
        changed(mail -> {
            for (var attempt = 0; attempt < OutgoingMail.MAX_ATTEMPTS; attempt++) {
                mail.claim(Instant.now(), MailClaims.LEASE);
                mail.failed(new MailNotSent(MailFault.REFUSED, "550 no such person"), Instant.now());
            }
        });
    }

    private OutgoingMail mail() {
        return SystemWork.call(() -> mails.findByRecipientOrderByCreatedAt(email))
                .getFirst();
    }

    private void changed(java.util.function.Consumer<OutgoingMail> change) {
        SystemWork.run(() -> transaction.executeWithoutResult(
                _ -> change.accept(mails.findByRecipientOrderByCreatedAt(email).getFirst())));
    }
}
