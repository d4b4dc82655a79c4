package org.gangway.contact.ui;

import static org.gangway.uikit.ScreenTexts.say;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gangway.contact.map.MapPair;
import org.gangway.contact.map.MapPerson;
import org.gangway.document.DocumentBody;
import org.gangway.document.DocumentTable;
import org.gangway.document.DownloadFile;
import org.gangway.document.PdfRenderer;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.uikit.ScreenTexts;

/** A map as a picture and as a printed page, in the reader's language. */
final class MapFiles {

    private static final int COLUMN = 28;

    private final MapOnPage page;
    private final MapPicture picture;

    MapFiles(MapOnPage page, MapPicture picture) {
        this.page = page;
        this.picture = picture;
    }

    DownloadFile svg() {
        var words = say(Msg.contact_map_words(page.map().engagementName()));
        return new DownloadFile(
                name("svg"), "image/svg+xml", picture.file(words).getBytes(StandardCharsets.UTF_8));
    }

    /** The two columns with what is between them, tier by tier. */
    DownloadFile pdf() {
        var body = new DocumentBody(
                        ScreenTexts.reader().language(),
                        say(Msg.contact_map_words(page.map().engagementName())))
                .footer(page.map().engagementName(), say(Msg.contact_map_page("{page}", "{pages}")));
        page.map().tiers().forEach(tier -> {
            var pairs = page.map().on(tier);
            if (!pairs.isEmpty()) {
                body.heading(say(tier.title()));
                body.table(table(pairs));
            }
        });
        return new DownloadFile(name("pdf"), DownloadFile.PDF, new PdfRenderer().render(body));
    }

    private DocumentTable table(List<MapPair> pairs) {
        var table = new DocumentTable()
                .words(page.parties().getOrDefault(Side.CLIENT, ""), COLUMN)
                .words(say(Msg.contact_gaps()))
                .words(page.parties().getOrDefault(Side.VENDOR, ""), COLUMN);
        pairs.forEach(pair -> table.row(
                name(pair, Side.CLIENT),
                pair.gaps().isEmpty()
                        ? say(Msg.contact_every(pair.cadenceWeeks()))
                        : String.join(
                                "; ",
                                pair.gaps().stream()
                                        .map(it -> say(GapWords.of(it, pair, page.parties())))
                                        .toList()),
                name(pair, Side.VENDOR)));
        return table;
    }

    private static String name(MapPair pair, Side side) {
        return pair.person(side).map(MapPerson::name).orElseGet(() -> say(Msg.contact_nobody()));
    }

    private String name(String kind) {
        return say(Msg.contact_map_file(page.map().engagementName())) + "." + kind;
    }
}
