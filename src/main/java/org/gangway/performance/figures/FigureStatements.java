package org.gangway.performance.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.gangway.measure.FigureInputs;
import org.gangway.shared.ReadOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What both sides state of figures, what they agreed on, and all that was ever stated. */
@Component
public class FigureStatements {

    private static final String SELECT = ReportedFigures.SELECT + """
            union all
            select 'CLIENT', service_level_id, month, window_end, numerator, denominator, incidents,
                   measured_by_name, measured_at, version, measured_at, null, null, null, null, null
            from client_figure where engagement_id = :engagement and month between :first and :last
            union all
            select 'AGREED', service_level_id, month, window_end, numerator, denominator, incidents,
                   agreed_by_name, agreed_at, version, agreed_at, null, null, null, null, accepted_by_side
            from agreed_figure where engagement_id = :engagement and month between :first and :last
            """;

    private static final String INSERT = """
            insert into client_figure (engagement_id, service_level_id, month, window_end, numerator, denominator, incidents,
                                       words, measured_by, measured_by_name, measured_at, version)
            values (:engagement, :level, :month, :end, :numerator, :denominator, :incidents, :words, :user, :name, :at, 1)
            on conflict (engagement_id, service_level_id, window_end) do nothing
            """;
    private static final String UPDATE = """
            update client_figure
            set numerator = :numerator, denominator = :denominator, incidents = :incidents, words = :words,
                measured_by = :user, measured_by_name = :name, measured_at = :at, version = version + 1
            where engagement_id = :engagement and service_level_id = :level and window_end = :end and version = :seen
            """;

    private static final String HISTORY = """
            select s.number, s.stated, s.numerator, s.denominator, s.incidents, s.words, s.stated_by_name, s.stated_at,
                   s.import_id, s.row_number, i.file_name, i.sha256
            from figure_statement s left join figure_import i on i.id = s.import_id
            where s.engagement_id = :engagement and s.service_level_id = :level and s.window_end = :end
            order by s.number
            """;

    /** Where somebody stated something else than what both agreed on, or than the other side while nothing is agreed. */
    private static final String OPEN = """
            select o.engagement_id, e.name, o.month, count(*) as figures
            from (
                select c.engagement_id, c.month, c.service_level_id, c.window_end
                from client_figure c
                left join reported_figure r using (engagement_id, service_level_id, window_end)
                left join agreed_figure a using (engagement_id, service_level_id, window_end)
                where a.month is null and (c.numerator, c.denominator) <> (r.numerator, r.denominator)
                    or (c.numerator, c.denominator) <> (a.numerator, a.denominator)
                union
                select a.engagement_id, a.month, a.service_level_id, a.window_end
                from agreed_figure a join reported_figure r using (engagement_id, service_level_id, window_end)
                where (r.numerator, r.denominator) <> (a.numerator, a.denominator)) o
            join engagement e on e.id = o.engagement_id
            group by o.engagement_id, e.name, o.month
            order by o.month, e.name, o.engagement_id
            limit :most
            """;

    private final JdbcClient jdbc;

    FigureStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ReadOnce
    public StatedFigures between(EngagementId engagement, YearMonth first, YearMonth last) {
        var sides = new LinkedHashMap<ReportedWindow, FigureSides>();
        jdbc.sql(SELECT)
                .param("engagement", engagement.value())
                .param("first", first.atDay(1))
                .param("last", last.atDay(1))
                .query((ResultSet row) -> {
                    var window = new ReportedWindow(
                            row.getString("service_level_id"), row.getObject("window_end", LocalDate.class));
                    sides.merge(window, side(row), FigureStatements::together);
                });
        return StatedFigures.of(sides);
    }

    /** Of one window, in the order in which it was stated. */
    public List<FigureStatement> history(EngagementId engagement, ReportedWindow window) {
        return jdbc.sql(HISTORY)
                .param("engagement", engagement.value())
                .param("level", window.serviceLevelId())
                .param("end", window.end())
                .query((row, _) -> statement(row))
                .list();
    }

    /** Of all engagements that may be seen. */
    public List<OpenFigures> open(int most) {
        return jdbc.sql(OPEN)
                .param("most", most)
                .query((row, _) -> new OpenFigures(
                        new EngagementId(row.getObject("engagement_id", UUID.class)),
                        row.getString("name"),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getInt("figures")))
                .list();
    }

    /** Fails when somebody else changed the figure since it was seen. */
    public void measured(EngagementId engagement, NewFigure figure, String words, CurrentUser by, Instant at) {
        var written = jdbc.sql(figure.seenVersion() == 0 ? INSERT : UPDATE)
                .param("engagement", engagement.value())
                .param("level", figure.serviceLevelId())
                .param("month", figure.month().atDay(1))
                .param("end", figure.windowEnd())
                .param("numerator", figure.numerator())
                .param("denominator", figure.denominator())
                .param("incidents", figure.incidents(), Types.INTEGER)
                .param("words", words.isEmpty() ? null : words, Types.VARCHAR)
                .param("user", by.id().value())
                .param("name", by.name())
                .param("at", Timestamp.from(at))
                .param("seen", figure.seenVersion())
                .update();
        if (written == 0) {
            throw new OptimisticLockingFailureException("figure of " + figure.serviceLevelId() + " was changed");
        }
        agreeWhereSame(engagement, ReportedWindow.of(figure), Side.CLIENT, by, at);
    }

    /** That side accepts what the other states; fails when the other has changed it since it was seen. */
    public void accept(
            EngagementId engagement, ReportedWindow window, Side by, int seen, CurrentUser user, Instant at) {
        if (agree(engagement, window, by, "o.version = " + seen, user, at) == 0) {
            throw new OptimisticLockingFailureException("figure of " + window.serviceLevelId() + " was changed");
        }
    }

    /** Where both sides state the same, they agree. */
    void agreeWhereSame(EngagementId engagement, ReportedWindow window, Side by, CurrentUser user, Instant at) {
        var own = "exists (select from " + table(by) + """
                 s where (s.engagement_id, s.service_level_id, s.window_end, s.numerator, s.denominator)
                    = (o.engagement_id, o.service_level_id, o.window_end, o.numerator, o.denominator))
                """;
        agree(engagement, window, by, own, user, at);
    }

    /** Nothing is written where that is agreed already, or where the other side has changed it since it was seen. */
    private int agree(
            EngagementId engagement, ReportedWindow window, Side by, String condition, CurrentUser user, Instant at) {
        return jdbc.sql("""
            insert into agreed_figure as a (engagement_id, service_level_id, month, window_end, numerator, denominator, incidents,
                                            accepted_by_side, agreed_by, agreed_by_name, agreed_at, version)
            select o.engagement_id, o.service_level_id, o.month, o.window_end, o.numerator, o.denominator, o.incidents,
                   :side, :user, :name, :at, 1
            from %s o
            where o.engagement_id = :engagement and o.service_level_id = :level and o.window_end = :end and %s
            on conflict (engagement_id, service_level_id, window_end) do update
            set numerator = excluded.numerator, denominator = excluded.denominator, incidents = excluded.incidents,
                accepted_by_side = excluded.accepted_by_side, agreed_by = excluded.agreed_by,
                agreed_by_name = excluded.agreed_by_name, agreed_at = excluded.agreed_at, version = a.version + 1
            where (a.numerator, a.denominator) is distinct from (excluded.numerator, excluded.denominator)
            """.formatted(table(by.other()), condition))
                .param("engagement", engagement.value())
                .param("level", window.serviceLevelId())
                .param("end", window.end())
                .param("side", by.name())
                .param("user", user.id().value())
                .param("name", user.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static String table(Side side) {
        return side == Side.CLIENT ? "client_figure" : "reported_figure";
    }

    private static FigureSides together(FigureSides one, FigureSides other) {
        return new FigureSides(
                other.reported() == null ? one.reported() : other.reported(),
                other.measured() == null ? one.measured() : other.measured(),
                other.agreed() == null ? one.agreed() : other.agreed());
    }

    private static FigureSides side(ResultSet row) throws SQLException {
        return switch (row.getString("side")) {
            case "CLIENT" -> new FigureSides(null, measured(row), null);
            case "AGREED" -> new FigureSides(null, null, agreed(row));
            default -> new FigureSides(ReportedFigures.figure(row), null, null);
        };
    }

    private static ClientFigure measured(ResultSet row) throws SQLException {
        return new ClientFigure(
                row.getString("service_level_id"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getObject("window_end", LocalDate.class),
                inputs(row),
                row.getObject("incidents", Integer.class),
                row.getString("reported_by_name"),
                row.getTimestamp("reported_at").toInstant(),
                row.getInt("version"));
    }

    private static AgreedFigure agreed(ResultSet row) throws SQLException {
        return new AgreedFigure(
                row.getString("service_level_id"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getObject("window_end", LocalDate.class),
                inputs(row),
                row.getObject("incidents", Integer.class),
                Side.valueOf(row.getString("accepted_by_side")),
                row.getString("reported_by_name"),
                row.getTimestamp("reported_at").toInstant(),
                row.getInt("version"));
    }

    private static FigureStatement statement(ResultSet row) throws SQLException {
        @Nullable String words = row.getString("words");
        return new FigureStatement(
                row.getInt("number"),
                FigureStatementKind.valueOf(row.getString("stated")),
                inputs(row),
                row.getObject("incidents", Integer.class),
                words,
                new Evidence(
                        row.getString("stated_by_name"),
                        row.getTimestamp("stated_at").toInstant(),
                        ReportedFigures.files(row)));
    }

    private static FigureInputs inputs(ResultSet row) throws SQLException {
        return new FigureInputs(row.getBigDecimal("numerator"), row.getBigDecimal("denominator"));
    }
}
