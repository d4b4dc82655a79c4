package org.gangway.performance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import org.gangway.document.DownloadName;

/** Links that make their file when they are clicked. */
final class Downloads {

    /** Writes the whole file. */
    @FunctionalInterface
    interface Content extends Serializable {
        void writeTo(OutputStream out) throws IOException;
    }

    static final String CSV = "text/csv;charset=utf-8";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Downloads() {}

    static Anchor link(String words, String fileName, String type, Content content) {
        DownloadHandler handler = event -> {
            event.setContentType(type);
            event.setFileName(new DownloadName(fileName).value());
            content.writeTo(event.getOutputStream());
        };
        var link = new Anchor(handler, words);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
