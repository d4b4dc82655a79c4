package org.gangway.identity.isolation;

import jakarta.annotation.PreDestroy;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.gangway.uikit.OtherProcesses;
import org.gangway.uikit.PageChange;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells other processes what changed by {@code NOTIFY} of the database that they share, and hears them by {@code LISTEN}. A
 * message says that something changed and not what it is by now: whoever hears it asks for it as they may.
 */
class ProcessPosts implements OtherProcesses {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessPosts.class);

    private static final String CHANNEL = "gangway_pages";
    private static final int PATIENCE = 2_000;
    private static final String GAP = "|";

    private final String self = UUID.randomUUID().toString();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final DataSource database;
    private final JdbcClient jdbc;
    private final Consumer<PageChange> heard;

    ProcessPosts(DataSource database, Consumer<PageChange> heard) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
        this.heard = heard;
        Thread.ofPlatform().daemon().name("pages-of-others").start(this::listen);
    }

    @Override
    public void tell(List<PageChange> changes) {
        changes.stream()
                .distinct()
                .forEach(change -> jdbc.sql("select pg_notify(:channel, :words)")
                        .param("channel", CHANNEL)
                        .param("words", words(change))
                        .query((_, _) -> true)
                        .single());
    }

    private String words(PageChange change) {
        return String.join(
                GAP,
                self,
                change.about().toString(),
                change.party() == null ? "" : change.party().toString(),
                change.what());
    }

    private Optional<PageChange> read(String words) {
        var parts = words.split("\\|", 4);
        if (parts.length < 4 || parts[0].equals(self)) {
            return Optional.empty();
        }
        return Optional.of(new PageChange(
                UUID.fromString(parts[1]), parts[3], parts[2].isEmpty() ? null : UUID.fromString(parts[2])));
    }

    private void listen() {
        while (open.get()) {
            try (var connection = database.getConnection();
                    var command = connection.createStatement()) {
                command.execute("listen " + CHANNEL);
                hear(connection.unwrap(PGConnection.class));
                command.execute("unlisten " + CHANNEL);
            } catch (SQLException away) {
                LOG.debug("The database is away, and other processes cannot be heard", away);
                pause();
            }
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        while (open.get()) {
            for (var notice : connection.getNotifications(PATIENCE)) {
                read(notice.getParameter()).ifPresent(heard);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @PreDestroy
    void stop() {
        open.set(false);
    }
}
