package org.gangway.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gangway.identity.Role;
import org.gangway.identity.SystemWork;
import org.gangway.identity.registration.NewInvitation;
import org.gangway.identity.registration.PeopleService;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@UseCase("UC-40")
@ModuleTest
class MailTest {

    private final PeopleService people;
    private final OutgoingMails mails;
    private final MailDelivery mailDelivery;
    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private World world;

    @Autowired
    MailTest(PeopleService people, OutgoingMails mails, MailDelivery mailDelivery) {
        this.people = people;
        this.mails = mails;
        this.mailDelivery = mailDelivery;
    }

    @BeforeEach
    void fillWorld() throws SQLException {
        LeftMails.forget();
        world = World.create();
    }

    @AfterEach
    void stop() {
        Acting.asNobody();
        server.stop();
    }

    @Test
    void invitesADaneInDanishWithTheLink() throws Exception {
        server.start();
        Acting.as(world.manager());
        var email = UUID.randomUUID() + "@nordlys.example";

        var link = people.invite(new NewInvitation(email, "Søren Åby", EnumSet.of(Role.AUDITOR)));
        deliverAll(sender());

        var mail = received(email);
        assertThat(mail.getSubject()).isEqualTo("Din adgang til Gangway for Nordlys Handel");
        assertThat(text(mail))
                .startsWith("Hej Søren Åby")
                .contains("Karen Holm inviterer dig")
                .contains("http://localhost:8080/" + link.path())
                .doesNotContain("Hello");
    }

    @Test
    void forgetsTheLinkOnceItIsSent() {
        server.start();
        Acting.as(world.manager());
        var email = UUID.randomUUID() + "@nordlys.example";
        people.invite(new NewInvitation(email, "Søren Åby", EnumSet.of(Role.AUDITOR)));

        deliverAll(sender());

        var kept = SystemWork.call(() -> mails.findByRecipientOrderByCreatedAt(email))
                .getFirst();
        assertThat(kept.isSent()).isTrue();
        assertThat(kept.body()).isEmpty();
    }

    @Test
    void triesAgainLaterWhenTheServerIsDown() {
        Acting.as(world.manager());
        var email = UUID.randomUUID() + "@nordlys.example";
        people.invite(new NewInvitation(email, "Søren Åby", EnumSet.of(Role.AUDITOR)));
        var nobody = new JavaMailSenderImpl();
        nobody.setHost("127.0.0.1");
        nobody.setPort(1);

        deliverAll(nobody);

        var waiting = SystemWork.call(() -> mails.findByRecipientOrderByCreatedAt(email))
                .getFirst();
        assertThat(waiting.isSent()).isFalse();
        assertThat(waiting.attempts()).isPositive();
        assertThat(waiting.nextAttemptAt()).isAfter(waiting.createdAt());
        assertThat(waiting.body()).isNotEmpty();
    }

    @Test
    void showsNobodyWhatIsOnItsWay() {
        Acting.as(world.manager());
        var email = UUID.randomUUID() + "@nordlys.example";
        people.invite(new NewInvitation(email, "Søren Åby", EnumSet.of(Role.AUDITOR)));

        assertThat(mails.findByRecipientOrderByCreatedAt(email)).isEmpty();
    }

    private void deliverAll(JavaMailSender sender) {
        int left;
        do {
            left = mailDelivery.deliver(sender);
        } while (left > 0);
    }

    private JavaMailSender sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        return sender;
    }

    private MimeMessage received(String email) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> recipients(mail).contains(email))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> recipients(MimeMessage mail) {
        try {
            return Arrays.stream(mail.getAllRecipients()).map(Object::toString).toList();
        } catch (jakarta.mail.MessagingException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String text(MimeMessage mail) throws Exception {
        var content = mail.getContent();
        while (content instanceof MimeMultipart parts) {
            content = parts.getBodyPart(0).getContent();
        }
        return Objects.toString(content);
    }
}
