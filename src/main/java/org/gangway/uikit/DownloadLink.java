package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.gangway.document.DownloadFile;
import org.gangway.document.DownloadName;
import org.gangway.language.Text;
import org.gangway.shared.RuleViolation;

/**
 * A link that makes its file when it is followed.
 *
 * <p>The browser fetches the file in a request that belongs to no page, so the file is written for the reader of the page
 * that the link stands on: {@link ScreenTexts} says texts inside it as it did there.
 */
public final class DownloadLink extends Anchor {

    private static final int CONFLICT = 409;

    /** Writes the whole file. */
    @FunctionalInterface
    public interface Content extends Serializable {
        void writeTo(OutputStream out) throws IOException;
    }

    @FunctionalInterface
    private interface Answer extends Serializable {
        void send(DownloadEvent event) throws IOException;
    }

    /** For a file that is made as a whole, which also decides its own name. */
    public DownloadLink(Text words, SerializableSupplier<DownloadFile> file) {
        this(words, event -> send(event, file.get()));
    }

    /** For a file that is written piece by piece, however long it is. */
    public DownloadLink(Text words, String fileName, String mediaType, Content content) {
        this(words, event -> {
            describe(event, new DownloadName(fileName), mediaType);
            content.writeTo(event.getOutputStream());
        });
    }

    private DownloadLink(Text words, Answer answer) {
        var voice = Voice.current();
        DownloadHandler handler = event -> voice.speak(() -> {
            try {
                answer.send(event);
            } catch (RuleViolation refused) {
                refuse(event, Text.rule(refused));
            }
        });
        setHref(handler);
        setText(say(words));
        getElement().setAttribute("download", true);
        addClassName("gangway-download");
    }

    private static void send(DownloadEvent event, DownloadFile file) throws IOException {
        var content = file.content();
        describe(event, file.name(), file.mediaType());
        event.setContentLength(content.length);
        try (var out = event.getOutputStream()) {
            out.write(content);
        }
    }

    /** What cannot be written now, such as a document with letters that no font has, is answered with the reason. */
    private static void refuse(DownloadEvent event, Text why) throws IOException {
        event.getResponse().setStatus(CONFLICT);
        event.setContentType("text/plain;charset=utf-8");
        event.getOutputStream().write(say(why).getBytes(StandardCharsets.UTF_8));
    }

    private static void describe(DownloadEvent event, DownloadName name, String mediaType) {
        event.getResponse().setHeader("Content-Disposition", name.contentDisposition());
        event.setContentType(mediaType);
    }
}
