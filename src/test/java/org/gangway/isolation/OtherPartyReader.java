package org.gangway.isolation;

import com.vaadin.flow.component.html.Anchor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gangway.identity.CurrentUser;
import org.gangway.testing.Followed;
import org.gangway.testing.TestDatabase;

/** Reads tables, mail and files as somebody of the other party, and says where a word stands. */
final class OtherPartyReader {

    private final CurrentUser reader;
    private final String word;

    OtherPartyReader(CurrentUser reader, String word) {
        this.reader = reader;
        this.word = word.toLowerCase(Locale.ROOT);
    }

    boolean finds(String text) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }

    /** Every table that the portal's role may read, as far as row-level security lets the reader's party. */
    List<String> tables() throws SQLException {
        try (var app = TestDatabase.app().connect()) {
            act(app);
            var places = new ArrayList<String>();
            for (var table : names(app)) {
                if (finds(one(app, "select coalesce(string_agg(t::text, ' '), '') from " + table + " t"))) {
                    places.add("the table " + table);
                }
            }
            return places;
        }
    }

    /** How many entries of the log the reader's party sees. */
    long entries() throws SQLException {
        try (var app = TestDatabase.app().connect()) {
            act(app);
            return Long.parseLong(one(app, "select count(*) from audit_entry"));
        }
    }

    /** What was written to anybody of the reader's party. */
    List<String> mails() throws SQLException {
        try (var owner = TestDatabase.owner().connect()) {
            var mails = one(
                    owner,
                    "select coalesce(string_agg(m::text, ' '), '') from outgoing_mail m join user_account u"
                            + " on u.email = m.recipient join person p on p.id = u.id where p.party_id = '"
                            + reader.party().value() + "'");
            return finds(mails) ? List.of("a mail") : List.of();
        }
    }

    /** What anybody of the reader's party is told as news, or could be. */
    List<String> news() throws SQLException {
        try (var owner = TestDatabase.owner().connect()) {
            var news = one(
                    owner,
                    "select coalesce(string_agg(n::text, ' '), '') from news n join person p on p.id = n.reader_id"
                            + " where p.party_id = '" + reader.party().value() + "'");
            return finds(news) ? List.of("the news") : List.of();
        }
    }

    /** How many news people of the reader's party were told. */
    long newsToldToParty() throws SQLException {
        try (var owner = TestDatabase.owner().connect()) {
            return Long.parseLong(one(
                    owner,
                    "select count(*) from news n join person p on p.id = n.reader_id where p.party_id = '"
                            + reader.party().value() + "'"));
        }
    }

    /** What the file says that the link leads to; empty where there is none. */
    String file(Anchor link) {
        try {
            return text(Followed.link(link).content());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(byte[] content) throws IOException {
        var start = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
        if (start.equals("%PDF")) {
            try (var pdf = Loader.loadPDF(content)) {
                return new PDFTextStripper().getText(pdf);
            }
        }
        return start.startsWith("PK") ? unzipped(content) : new String(content, StandardCharsets.UTF_8);
    }

    private static String unzipped(byte[] content) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private void act(Connection app) throws SQLException {
        try (var statement = app.prepareStatement(
                "select set_config('gangway.party', ?, false), set_config('gangway.user', ?, false)")) {
            statement.setString(1, reader.party().value().toString());
            statement.setString(2, reader.id().value().toString());
            statement.execute();
        }
    }

    private static List<String> names(Connection app) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = app.createStatement();
                var rows = statement.executeQuery("select relname from pg_class where relkind in ('r', 'p')"
                        + " and relnamespace = 'public'::regnamespace and has_table_privilege(oid, 'select')")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
