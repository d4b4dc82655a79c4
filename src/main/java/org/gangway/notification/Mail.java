package org.gangway.notification;

import java.util.List;
import java.util.stream.Stream;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * What one person is informed of.
 *
 * @param party of whoever gets it
 * @param paragraphs of the body, in order; a link stands alone in its paragraph
 * @param waitsFor whose quiet hours it waits for; null where it leaves at once
 * @param about the engagement by whose site their quiet hours are told
 */
record Mail(
        PartyId party,
        String to,
        ReaderProfile reader,
        Text subject,
        List<Text> paragraphs,
        @Nullable MailAttachment attachment,
        @Nullable PersonId waitsFor,
        @Nullable EngagementId about) {

    Mail {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Greeted by name and closed as every mail of the portal; {@code body} is what stands between. */
    static Mail letter(
            PartyId party, String to, String name, ReaderProfile readerProfile, Text subject, List<Text> body) {
        var paragraphs = Stream.of(
                        Stream.of(Msg.notification_greeting(name)),
                        body.stream(),
                        Stream.of(Msg.notification_closing()))
                .flatMap(part -> part)
                .toList();
        return new Mail(party, to, readerProfile, subject, paragraphs, null, null, null);
    }

    Mail with(MailAttachment file) {
        return new Mail(party, to, reader, subject, paragraphs, file, waitsFor, about);
    }

    /** The same mail, which leaves when that person has no quiet hours. */
    Mail waitingFor(PersonId person, @Nullable EngagementId engagement) {
        return new Mail(party, to, reader, subject, paragraphs, attachment, person, engagement);
    }
}
