package org.gangway.notification;

import java.util.List;
import org.gangway.identity.registration.PersonInvited;
import org.gangway.language.Languages;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends the one-time link to whoever was invited, in the language of their company's country. */
@Component
class InvitationMails {

    private final Outbox outbox;
    private final MailSettings settings;
    private final Languages languages;

    InvitationMails(Outbox outbox, MailSettings settings, Languages languages) {
        this.outbox = outbox;
        this.settings = settings;
        this.languages = languages;
    }

    @EventListener
    void on(PersonInvited invited) {
        if (!outbox.isOpen()) {
            return;
        }
        var language = languages.spokenIn(invited.country());
        var formats = Languages.formats(language, invited.country());
        var zone = Languages.zoneOf(invited.country()).orElse(java.time.ZoneOffset.UTC);
        var link = invited.link();
        outbox.put(Mail.letter(
                invited.party(),
                link.email(),
                invited.name(),
                new ReaderProfile(language, formats, zone),
                Msg.notification_invitation_subject(invited.partyName()),
                List.of(
                        Msg.notification_invitation_text(invited.invitedBy(), invited.partyName()),
                        Text.user(settings.link(link.path())),
                        Msg.notification_invitation_until(link.expiresAt()))));
    }
}
