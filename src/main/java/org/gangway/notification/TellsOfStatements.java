package org.gangway.notification;

import java.util.List;
import java.util.Set;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.PartyDirectory;
import org.gangway.identity.Person;
import org.gangway.identity.Role;
import org.gangway.identity.Users;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.StatementProposed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those of both parties who may approve a statement that one waits for them. */
@Component
class TellsOfStatements {

    private static final Set<Role> APPROVERS =
            Set.of(Role.OUTSOURCING_MANAGER, Role.VENDOR_LEAD, Role.FINANCE_CONTROLLER);

    private final Outbox outbox;
    private final MailSettings settings;
    private final EngagementService engagements;
    private final PartyDirectory people;
    private final Users users;

    TellsOfStatements(
            Outbox outbox, MailSettings settings, EngagementService engagements, PartyDirectory people, Users users) {
        this.outbox = outbox;
        this.settings = settings;
        this.engagements = engagements;
        this.people = people;
        this.users = users;
    }

    @EventListener
    void on(StatementProposed proposed) {
        if (!outbox.isOpen()) {
            return;
        }
        var engagement = engagements.get(proposed.engagement());
        var path = "engagement/" + proposed.engagement().value() + "/settlement/" + proposed.month();
        for (var party : List.of(engagement.client(), engagement.vendor())) {
            people.people(party).stream()
                    .filter(this::approves)
                    .forEach(person -> outbox.put(mail(person, engagement.name(), proposed, path)));
        }
    }

    private boolean approves(Person person) {
        var proposer =
                users.currentIfAny().map(user -> user.id().equals(person.id())).orElse(false);
        return person.active() && !proposer && person.roles().stream().anyMatch(APPROVERS::contains);
    }

    private Mail mail(Person person, String engagement, StatementProposed proposed, String path) {
        return new Mail(
                person.email(),
                people.reader(person.id()),
                Msg.notification_statement_subject(proposed.month(), engagement),
                List.of(
                        Msg.notification_greeting(person.name()),
                        Msg.notification_statement_text(proposed.month(), engagement),
                        Text.user(settings.link(path)),
                        Msg.notification_closing()),
                null);
    }
}
