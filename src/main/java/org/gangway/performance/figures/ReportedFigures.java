package org.gangway.performance.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.performance.EngagementMonth;
import org.gangway.shared.ReadOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures that vendors reported as numerator and denominator. */
@Component
public class ReportedFigures {

    /** With a name for the side, and without the side that accepted it, as the statements of others beside it have them. */
    static final String SELECT = """
            select 'VENDOR' as side, f.service_level_id, f.month, f.window_end, f.numerator, f.denominator, f.incidents,
                   f.reported_by_name, f.reported_at, f.version, f.first_reported_at,
                   f.import_id, f.row_number, i.file_name, i.sha256, null as accepted_by_side
            from reported_figure f left join figure_import i on i.id = f.import_id
            where f.engagement_id = :engagement and f.month between :first and :last
            """;
    /** Lists of invoices speak of all months, so whoever sent one that counts reported something of each. */
    private static final String REPORTERS = """
            with asked as materialized (
                select k.engagement_id, k.month
                from unnest(:engagements::uuid[], :months::date[]) k (engagement_id, month)
                where exists (
                    select from engagement e where e.id = k.engagement_id and (e.client_id = :party or e.vendor_id = :party)))
            select k.engagement_id, k.month, f.reported_by, f.reported_by_name
            from asked k join reported_figure f on f.engagement_id = k.engagement_id and f.month = k.month
            union
            select k.engagement_id, k.month, c.measured_by, c.measured_by_name
            from asked k join client_figure c on c.engagement_id = k.engagement_id and c.month = k.month
            union
            select k.engagement_id, k.month, i.started_by, i.started_by_name
            from asked k join figure_import i on i.engagement_id = k.engagement_id
            where i.kind = 'RECEIVABLES' and i.status = 'COMMITTED'
              and exists (select from receivable r where r.engagement_id = i.engagement_id and r.import_id = i.id)
            """;

    private static final String ANY = """
            select exists (select from reported_figure where engagement_id = :engagement)
                or exists (select from receivable where engagement_id = :engagement)
            """;

    private static final String INSERT = """
            insert into reported_figure (engagement_id, service_level_id, month, window_end, numerator, denominator,
                                         incidents, words, import_id, row_number, reported_by, reported_by_name, reported_at,
                                         first_reported_at, version)
            values (:engagement, :level, :month, :end, :numerator, :denominator, :incidents, :words, :import, :row, :user, :name,
                    :at, :at, 1)
            on conflict (engagement_id, service_level_id, window_end) do nothing
            """;
    private static final String UPDATE = """
            update reported_figure
            set numerator = :numerator, denominator = :denominator, incidents = :incidents, words = :words, import_id = :import,
                row_number = :row, reported_by = :user, reported_by_name = :name, reported_at = :at, version = version + 1
            where engagement_id = :engagement and service_level_id = :level and window_end = :end and version = :seen
            """;

    private static final YearMonth FIRST = YearMonth.of(1900, 1);
    private static final YearMonth LAST = YearMonth.of(9999, 12);

    /** From which row of which file a figure is; typed figures have none. */
    public record FigureSource(UUID importId, long row) {}

    private final JdbcClient jdbc;
    private final FigureStatements statements;

    ReportedFigures(JdbcClient jdbc, FigureStatements statements) {
        this.jdbc = jdbc;
        this.statements = statements;
    }

    public List<ReportedFigure> all(EngagementId engagement) {
        return between(engagement, FIRST, LAST);
    }

    @ReadOnce
    public List<ReportedFigure> between(EngagementId engagement, YearMonth first, YearMonth last) {
        return jdbc.sql(SELECT)
                .param("engagement", engagement.value())
                .param("first", day(first))
                .param("last", day(last))
                .query((row, _) -> figure(row))
                .list();
    }

    /** Whether anything was reported, as a figure or in a list of invoices. */
    @ReadOnce
    public boolean any(EngagementId engagement) {
        return jdbc.sql(ANY)
                .param("engagement", engagement.value())
                .query(Boolean.class)
                .single();
    }

    /** Of months of engagements in which that party works. */
    public Map<EngagementMonth, List<Reporter>> reporters(Collection<EngagementMonth> months, PartyId party) {
        var found = new LinkedHashMap<EngagementMonth, List<Reporter>>();
        if (!months.isEmpty()) {
            jdbc.sql(REPORTERS)
                    .param(
                            "engagements",
                            months.stream().map(it -> it.engagement().value()).toArray(UUID[]::new))
                    .param(
                            "months",
                            months.stream()
                                    .map(it -> it.month().atDay(1).toString())
                                    .toArray(String[]::new))
                    .param("party", party.value())
                    .query(row -> {
                        var month = new EngagementMonth(
                                new EngagementId(row.getObject(1, UUID.class)),
                                YearMonth.from(row.getObject(2, LocalDate.class)));
                        found.computeIfAbsent(month, _ -> new ArrayList<>())
                                .add(new Reporter(new PersonId(row.getObject(3, UUID.class)), row.getString(4)));
                    });
        }
        return found;
    }

    /** Without a word on why. */
    public void save(
            EngagementId engagement,
            NewFigure figure,
            @Nullable FigureSource figureSource,
            CurrentUser by,
            Instant at) {
        save(engagement, figure, figureSource, "", by, at);
    }

    /**
     * Fails when somebody else changed the figure since it was seen. What the client measured alike is agreed by that.
     *
     * @param words why it is corrected; empty where nobody said
     */
    public void save(
            EngagementId engagement,
            NewFigure figure,
            @Nullable FigureSource figureSource,
            String words,
            CurrentUser by,
            Instant at) {
        var written = jdbc.sql(figure.seenVersion() == 0 ? INSERT : UPDATE)
                .param("engagement", engagement.value())
                .param("level", figure.serviceLevelId())
                .param("month", day(figure.month()))
                .param("end", figure.windowEnd())
                .param("numerator", figure.numerator())
                .param("denominator", figure.denominator())
                .param("incidents", figure.incidents(), Types.INTEGER)
                .param("words", words.isEmpty() ? null : words, Types.VARCHAR)
                .param("import", figureSource == null ? null : figureSource.importId(), Types.OTHER)
                .param("row", figureSource == null ? null : figureSource.row(), Types.BIGINT)
                .param("user", by.id().value())
                .param("name", by.name())
                .param("at", Timestamp.from(at))
                .param("seen", figure.seenVersion())
                .update();
        if (written == 0) {
            throw new OptimisticLockingFailureException("figure of " + figure.serviceLevelId() + " was changed");
        }
        statements.agreeWhereSame(engagement, ReportedWindow.of(figure), Side.VENDOR, by, at);
    }

    static ReportedFigure figure(ResultSet row) throws SQLException {
        var evidence = new Evidence(
                row.getString("reported_by_name"),
                row.getTimestamp("reported_at").toInstant(),
                files(row));
        return new ReportedFigure(
                row.getString("service_level_id"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getObject("window_end", LocalDate.class),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getObject("incidents", Integer.class),
                evidence,
                row.getTimestamp("first_reported_at").toInstant(),
                row.getInt("version"));
    }

    static List<SourceFile> files(ResultSet row) throws SQLException {
        var id = row.getObject("import_id", UUID.class);
        if (id == null) {
            return List.of();
        }
        var number = row.getLong("row_number");
        return List.of(new SourceFile(
                new ImportId(id), row.getString("file_name"), row.getString("sha256"), 1, number, number));
    }

    private static LocalDate day(YearMonth month) {
        return month.atDay(1);
    }
}
