package org.gangway.notification;

import java.util.List;
import java.util.stream.Stream;
import org.gangway.identity.PartyId;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * What one person is informed of.
 *
 * @param party of whoever gets it
 * @param paragraphs of the body, in order; a link stands alone in its paragraph
 */
record Mail(
        PartyId party,
        String to,
        ReaderProfile reader,
        Text subject,
        List<Text> paragraphs,
        @Nullable MailAttachment attachment) {

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
        return new Mail(party, to, readerProfile, subject, paragraphs, null);
    }

    Mail with(MailAttachment file) {
        return new Mail(party, to, reader, subject, paragraphs, file);
    }
}
