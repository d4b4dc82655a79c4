package org.gangway.settlement.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.gangway.settlement.StatementFile;

/** Sends a file to the browser under its own name. */
public final class Downloads {

    private Downloads() {}

    public static void send(DownloadEvent event, StatementFile file) {
        event.getResponse().setHeader("Content-Disposition", file.name().contentDisposition());
        event.setContentType(file.mediaType());
        event.setContentLength(file.content().length);
        try (var out = event.getOutputStream()) {
            out.write(file.content());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
