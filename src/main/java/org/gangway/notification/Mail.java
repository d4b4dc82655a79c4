package org.gangway.notification;

import java.util.List;
import org.gangway.language.Reader;
import org.gangway.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told to one person.
 *
 * @param paragraphs of the body, in order; a link stands alone in its paragraph
 */
record Mail(
        String to,
        Reader reader,
        Text subject,
        List<Text> paragraphs,
        @Nullable Attachment attachment) {

    Mail {
        paragraphs = List.copyOf(paragraphs);
    }
}
