package org.gangway.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gangway.identity.PortalClock;
import org.gangway.identity.Role;
import org.gangway.identity.SystemWork;
import org.gangway.identity.registration.NewInvitation;
import org.gangway.identity.registration.PeopleService;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@UseCase("UC-41")
@ModuleTest
class MailDeliveryTest {

    private static final int SHORT = 700;

    @Autowired
    PeopleService people;

    @Autowired
    OutgoingMails mails;

    @Autowired
    MailDelivery delivery;

    @Autowired
    JavaMailSenderImpl configured;

    @Autowired
    TaskScheduler scheduler;

    @Autowired
    Clock clock;

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private String email = "";

    /** What other tests left in the outbox goes first. */
    @BeforeEach
    void writeAMail() throws SQLException {
        LeftMails.forget();
        server.start();
        email = invite();
    }

    @AfterEach
    void stop() {
        Acting.asNobody();
        server.stop();
    }

    private String invite() {
        var address = UUID.randomUUID() + "@nordlys.example";
        var world = World.create();
        Acting.as(world.manager());
        people.invite(new NewInvitation(address, "Søren Åby", EnumSet.of(Role.AUDITOR)));
        Acting.asNobody();
        return address;
    }

    @Test
    void waitsForASilentServerNoLongerThanItsTimeLimit() throws Exception {
        var second = invite();
        try (var silent = SmtpDouble.silent()) {
            assertThat(delivery.deliver(SmtpDouble.sender(silent.port(), SHORT)))
                    .isZero();
        }

        assertThat(kept(email).fault()).isEqualTo(MailFault.SILENT);
        assertThat(kept(email).nextAttemptAt()).isAfter(clock.instant());
        assertThat(kept(second).attempts()).as("the round ends with the server").isZero();
    }

    @Test
    void keepsNothingInTheDatabaseBusyWhileItWaits() throws Exception {
        try (var silent = SmtpDouble.silent()) {
            var waiting =
                    CompletableFuture.supplyAsync(() -> delivery.deliver(SmtpDouble.sender(silent.port(), 60_000)));
            assertThat(silent.awaitCall()).isTrue();

            lockNoWait(kept(email).id());
            assertThat(waiting).isNotDone();
            var other = invite();
            assertThat(delivery.deliver(good())).isEqualTo(1);
            assertThat(kept(other).isSent()).isTrue();
            silent.close();
            assertThat(waiting.get(20, TimeUnit.SECONDS)).isZero();
        }
    }

    @Test
    void sendsWithoutATransaction() {
        var inside = new java.util.ArrayList<Boolean>();
        delivery.deliver(new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                inside.add(TransactionSynchronizationManager.isActualTransactionActive());
            }
        });

        assertThat(inside).containsExactly(false);
        assertThat(kept(email).isSent()).isTrue();
    }

    @Test
    void isSetUpWithTimeLimitsThatEndBeforeAClaimDoes() {
        var limits = List.of("connectiontimeout", "timeout", "writetimeout");

        assertThat(limits)
                .allSatisfy(limit -> assertThat(Long.parseLong(
                                configured.getJavaMailProperties().getProperty("mail.smtp." + limit)))
                        .isBetween(1_000L, MailClaims.LEASE.toMillis() / 20));
    }

    @Test
    void leavesOtherJobsAThreadWhileOneWaits() throws Exception {
        var done = new CountDownLatch(1);
        try (var silent = SmtpDouble.silent()) {
            var _ = scheduler.schedule(
                    () -> delivery.deliver(SmtpDouble.sender(silent.port(), 60_000)), clock.instant());
            assertThat(silent.awaitCall()).isTrue();

            var _ = scheduler.schedule(done::countDown, clock.instant());

            assertThat(done.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void sendsAgainWhatAProcessTookThatDied() throws Exception {
        assertThat(killedBeforeConfirming()).isTrue();
        assertThat(delivery.deliver(good())).as("it is claimed").isZero();

        var later = clock.instant().plus(MailClaims.LEASE).plusSeconds(1);
        PortalClock.at(later, () -> delivery.deliver(good()));

        assertThat(received()).hasSize(2).extracting(MailDeliveryTest::id).doesNotContainNull();
        assertThat(received().stream().map(MailDeliveryTest::id).distinct()).hasSize(1);
        assertThat(kept(email).isSent()).isTrue();
    }

    @Test
    void givesUpAMailThatKillsItsSenders() {
        for (var claims = 0; claims < 200 && kept(email).attempts() < OutgoingMail.MAX_ATTEMPTS; claims++) {
            PortalClock.at(afterClaims(claims), () -> killedBeforeConfirming());
        }
        PortalClock.at(afterClaims(201), () -> delivery.deliver(good()));

        assertThat(received()).hasSize(OutgoingMail.MAX_ATTEMPTS);
        assertThat(kept(email).isGivenUp()).isTrue();
        assertThat(kept(email).fault()).isEqualTo(MailFault.INTERRUPTED);
        assertThat(kept(email).body()).as("kept, to be sent again").isNotEmpty();
    }

    @Test
    void goesOnAfterAMailThatIsRefused() throws Exception {
        var second = invite();
        try (var refusing = SmtpDouble.refusing()) {
            assertThat(delivery.deliver(SmtpDouble.sender(refusing.port(), 10_000)))
                    .isZero();
        }

        assertThat(List.of(kept(email), kept(second)))
                .allSatisfy(mail -> assertThat(mail.fault()).isEqualTo(MailFault.REFUSED));
    }

    @Test
    void sendsEachMailOnceWhenManySend() throws Exception {
        var all = new java.util.ArrayList<>(List.of(email));
        for (var i = 0; i < 5; i++) {
            all.add(invite());
        }

        var senders = java.util.stream.IntStream.range(0, 4)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> delivery.deliver(good())))
                .toList();

        assertThat(senders.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(6);
        assertThat(all).allSatisfy(address -> assertThat(received(address)).hasSize(1));
    }

    private java.time.Instant afterClaims(int claims) {
        return clock.instant().plus(MailClaims.LEASE.plusSeconds(1).multipliedBy(claims));
    }

    /** The mail left, and nobody wrote that down; what other tests left just leaves. */
    private boolean killedBeforeConfirming() {
        try {
            delivery.deliver(new JavaMailSenderImpl() {
                @Override
                public void send(MimeMessage message) {
                    good().send(message);
                    if (to(message).contains(email)) {
                        throw new KilledError();
                    }
                }
            });
            return false;
        } catch (KilledError killed) {
            return true;
        }
    }

    private static final class KilledError extends Error {

        private static final long serialVersionUID = 1L;
    }

    private JavaMailSender good() {
        return SmtpDouble.sender(server.getSmtp().getPort(), 10_000);
    }

    private OutgoingMail kept(String address) {
        return SystemWork.call(() -> mails.findByRecipientOrderByCreatedAt(address))
                .getFirst();
    }

    private List<MimeMessage> received() {
        return received(email);
    }

    private List<MimeMessage> received(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> to(mail).contains(address))
                .toList();
    }

    private static String to(MimeMessage mail) {
        try {
            return Arrays.toString(mail.getRecipients(Message.RecipientType.TO));
        } catch (jakarta.mail.MessagingException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (jakarta.mail.MessagingException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void lockNoWait(UUID mail) throws SQLException {
        try (var owner = TestDatabase.owner().connect();
                var query = owner.prepareStatement("select id from outgoing_mail where id = ? for update nowait")) {
            query.setObject(1, mail);
            query.execute();
        }
    }
}
