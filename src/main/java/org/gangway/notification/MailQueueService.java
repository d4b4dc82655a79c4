package org.gangway.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForAdministrators;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Texts;
import org.gangway.shared.RuleViolation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;

/** How administrators look after the mail that their party gets or causes. */
@Service
public class MailQueueService {

    private static final String UNSENT_FIRST = "select * from mails_of_party()"
            + " order by sent_at is not null, given_up_at is null, created_at desc, id limit :n offset :from";

    private final JdbcClient jdbc;
    private final MailClaims claims;
    private final MailServer mailServer;
    private final ObjectProvider<JavaMailSender> sender;
    private final MailSettings settings;
    private final CurrentUserProvider currentUserProvider;
    private final Texts texts;

    MailQueueService(
            JdbcClient jdbc,
            MailClaims claims,
            MailServer mailServer,
            ObjectProvider<JavaMailSender> sender,
            MailSettings settings,
            CurrentUserProvider currentUserProvider,
            Texts texts) {
        this.jdbc = jdbc;
        this.claims = claims;
        this.mailServer = mailServer;
        this.sender = sender;
        this.settings = settings;
        this.currentUserProvider = currentUserProvider;
        this.texts = texts;
    }

    /** What was given up first, then what waits, then what is sent; the newest of each first. */
    @ForAdministrators
    @SuppressWarnings("NullAway") // the mapper of a record never makes null
    public List<QueuedMail> mails(Pageable page) {
        return jdbc.sql(UNSENT_FIRST)
                .param("n", page.getPageSize())
                .param("from", page.getOffset())
                .query(QueuedMail.class)
                .list();
    }

    /** How many of them have not left. */
    @ForAdministrators
    public MailQueueState state() {
        return jdbc.sql("select count(*) filter (where sent_at is null and given_up_at is null) as waiting,"
                        + " count(*) filter (where given_up_at is not null) as given_up from mails_of_party()")
                .query(MailQueueState.class)
                .single();
    }

    /** Whether mail is sent at all. */
    @ForAdministrators
    public boolean isOn() {
        return settings.enabled();
    }

    /** Tries a mail again that waits or that was given up. */
    @ForAdministrators
    public void sendAgain(UUID mail) {
        var known = jdbc.sql("select count(*) from mails_of_party() where id = :id")
                .param("id", mail)
                .query(Long.class)
                .single();
        if (known == 0) {
            throw new MailNotFound(mail);
        }
        claims.sendAgain(mail);
    }

    /** Writes to the own address at once; returns why that failed, or nothing if the mail server took it. */
    @ForAdministrators
    public Optional<MailTestFault> sendTest(ReaderProfile reader) {
        var server = sender.getIfAvailable();
        if (!settings.enabled() || server == null) {
            throw new RuleViolation("notification.no-mail-server");
        }
        var mail = new ClaimedMail(
                UUID.randomUUID(),
                1,
                currentUserProvider.current().email(),
                texts.say(Msg.notification_test_heading(), reader),
                texts.say(Msg.notification_test_text(), reader) + "\n",
                null);
        return mailServer.send(server, mail).map(outcome -> new MailTestFault(outcome.fault(), outcome.answer()));
    }
}
