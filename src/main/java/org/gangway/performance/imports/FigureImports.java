package org.gangway.performance.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.performance.figures.ImportId;
import org.gangway.reading.RowCounts;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The imports of all engagements, whatever became of them. */
@Component
class FigureImports {

    private static final String SELECT = "select * from figure_import where engagement_id = :engagement";

    private final JdbcClient jdbc;

    FigureImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(ImportId id, Upload upload, NewImport command, String mapping, CurrentUser by, Instant at) {
        jdbc.sql("""
                        insert into figure_import (id, engagement_id, kind, file_name, sha256, bytes, mapping, as_of,
                            status, rows_total, rows_accepted, rows_rejected, rows_ignored, rows_new, rows_changed,
                            rows_unchanged, started_by, started_by_name, started_at)
                        values (:id, :engagement, :kind, :name, :sha256, :bytes, :mapping, :asOf,
                            'RUNNING', 0, 0, 0, 0, 0, 0, 0, :user, :userName, :at)
                        """)
                .param("id", id.value())
                .param("engagement", upload.engagement().value())
                .param("kind", command.kind().name())
                .param("name", upload.file().name())
                .param("sha256", upload.file().probe().sha256())
                .param("bytes", upload.file().probe().bytes())
                .param("mapping", mapping)
                .param("asOf", command.asOf())
                .param("user", by.id().value())
                .param("userName", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** In the transaction of the figures themselves: both are there or neither. */
    void commit(ImportId id, RowCounts rows, ChangedRows changes, Instant at) {
        jdbc.sql("""
                        update figure_import
                        set status = 'COMMITTED', rows_total = :total, rows_accepted = :accepted,
                            rows_rejected = :rejected, rows_ignored = :ignored, rows_new = :added,
                            rows_changed = :changed, rows_unchanged = :unchanged, ended_at = :at
                        where id = :id
                        """)
                .param("id", id.value())
                .param("total", rows.total())
                .param("accepted", rows.accepted())
                .param("rejected", rows.rejected())
                .param("ignored", rows.ignored())
                .param("added", changes.added())
                .param("changed", changes.changed())
                .param("unchanged", changes.unchanged())
                .param("at", Timestamp.from(at))
                .update();
    }

    void end(ImportId id, ImportStatus status, @Nullable RuleViolation why, Instant at) {
        jdbc.sql("""
                        update figure_import set status = :status, failure = :failure, ended_at = :at
                        where id = :id and status = 'RUNNING'
                        """)
                .param("id", id.value())
                .param("status", status.name())
                .param("failure", why == null ? null : why.rule(), java.sql.Types.VARCHAR)
                .param("at", Timestamp.from(at))
                .update();
    }

    void undo(ImportId id) {
        jdbc.sql("update figure_import set status = 'UNDONE' where id = :id and status = 'COMMITTED'")
                .param("id", id.value())
                .update();
    }

    /** All that are said to run and began before that moment. */
    List<ImportId> findRunning(Instant before) {
        return jdbc.sql("select id from figure_import where status = 'RUNNING' and started_at < :before order by id")
                .param("before", Timestamp.from(before))
                .query((row, _) -> new ImportId(row.getObject(1, UUID.class)))
                .list();
    }

    List<FigureImport> newestFirst(EngagementId engagement, int most) {
        return jdbc.sql(SELECT + " order by started_at desc limit " + most)
                .param("engagement", engagement.value())
                .query((row, _) -> figureImport(row))
                .list();
    }

    Optional<FigureImport> find(EngagementId engagement, ImportId id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("engagement", engagement.value())
                .param("id", id.value())
                .query((row, _) -> figureImport(row))
                .optional();
    }

    /** The newest committed import of that kind, if it was of the same bytes read in the same way. */
    Optional<FigureImport> lastIfSame(EngagementId engagement, ImportFileKind kind, String sha256, String mapping) {
        return jdbc.sql("select * from (" + SELECT + " and kind = :kind and status = 'COMMITTED'"
                        + " order by ended_at desc limit 1) last where sha256 = :sha256 and mapping = :mapping")
                .param("engagement", engagement.value())
                .param("kind", kind.name())
                .param("sha256", sha256)
                .param("mapping", mapping)
                .query((row, _) -> figureImport(row))
                .optional();
    }

    private static FigureImport figureImport(ResultSet row) throws SQLException {
        var status = ImportStatus.valueOf(row.getString("status"));
        var failure = row.getString("failure");
        var ended = row.getTimestamp("ended_at");
        return new FigureImport(
                new ImportId(row.getObject("id", UUID.class)),
                ImportFileKind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getObject("as_of", LocalDate.class),
                status,
                failure == null ? null : new RuleViolation(failure),
                counts(row),
                new ChangedRows(row.getLong("rows_new"), row.getLong("rows_changed"), row.getLong("rows_unchanged")),
                row.getString("started_by_name"),
                row.getTimestamp("started_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                status == ImportStatus.COMMITTED ? 1 : 0);
    }

    private static RowCounts counts(ResultSet row) throws SQLException {
        return new RowCounts(
                row.getLong("rows_total"),
                row.getLong("rows_accepted"),
                row.getLong("rows_rejected"),
                row.getLong("rows_ignored"));
    }
}
