package org.gangway.settlement.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.YearMonth;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Text;
import org.gangway.settlement.NoteForm;
import org.gangway.settlement.NoteService;

/** The forms in which a note can be taken away. */
class NoteDownloads extends Div {

    NoteDownloads(NoteService notes, EngagementId engagement, YearMonth month, List<NoteForm> forms) {
        addClassName("gangway-actions");
        for (var form : forms) {
            DownloadHandler handler = event -> Downloads.send(event, notes.file(engagement, month, form));
            add(new Anchor(handler, say(Text.of(form))));
        }
    }
}
