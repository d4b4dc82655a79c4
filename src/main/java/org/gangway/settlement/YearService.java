package org.gangway.settlement;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForEveryone;
import org.gangway.incentive.PastMonth;
import org.gangway.language.Reader;
import org.gangway.language.Texts;
import org.gangway.shared.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What months come to by the year, on the screen and as files. */
@Service
@Transactional(readOnly = true)
public class YearService {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MonthlyStatements statements;
    private final LedgerBook ledger;
    private final Preparation preparation;
    private final EngagementService engagements;
    private final Texts texts;
    private final Clock clock;

    YearService(
            MonthlyStatements statements,
            LedgerBook ledger,
            Preparation preparation,
            EngagementService engagements,
            Texts texts,
            Clock clock) {
        this.statements = statements;
        this.ledger = ledger;
        this.preparation = preparation;
        this.engagements = engagements;
        this.texts = texts;
        this.clock = clock;
    }

    /** The year of the newest statement; this year when there is none. */
    @ForEveryone
    public int newest(EngagementId id) {
        engagements.get(id);
        return statements.findRows(id).stream()
                .findFirst()
                .map(row -> row.month().getYear())
                .orElseGet(() -> YearMonth.now(clock).getYear());
    }

    @ForEveryone
    public YearOverview calendarYear(EngagementId id, int year) {
        return overview(engagements.get(id), YearSpan.calendar(year));
    }

    /** {@code number}: 1 for the twelve months that begin with the first month of the term. */
    @ForEveryone
    public YearOverview contractYear(EngagementId id, int number) {
        var engagement = engagements.get(id);
        return overview(engagement, YearSpan.contract(engagement.term(), number));
    }

    @ForEveryone
    public StatementFile workbook(EngagementId id, YearSpan span, Reader reader) {
        var year = overview(engagements.get(id), span);
        var created = span.last().atEndOfMonth().atStartOfDay().toInstant(ZoneOffset.UTC);
        var files = new YearFiles(texts, reader, year);
        return new StatementFile(files.name() + ".xlsx", XLSX, files.workbook(created));
    }

    @ForEveryone
    public StatementFile csv(EngagementId id, YearSpan span, Reader reader) {
        var files = new YearFiles(texts, reader, overview(engagements.get(id), span));
        return new StatementFile(files.name() + ".csv", "text/csv", files.csv());
    }

    private YearOverview overview(Engagement engagement, YearSpan span) {
        var inside = inside(engagement.id(), span);
        if (inside.isEmpty()) {
            return new YearOverview(engagement.name(), span, List.of(), List.of(), spans(engagement));
        }
        var last = inside.getLast();
        var months = upTo(last);
        var ofSpan = months.subList(months.size() - inside.size(), months.size());
        var lines = IntStream.range(0, inside.size())
                .mapToObj(i -> line(inside.get(i), ofSpan.get(i).credits()))
                .toList();
        return new YearOverview(
                engagement.name(), span, lines, YearCaps.over(last.content(), months), spans(engagement));
    }

    private List<MonthlyStatement> inside(EngagementId engagement, YearSpan span) {
        return statements
                .findByEngagementAndMonthLessThanOrderByMonth(
                        engagement, span.last().plusMonths(1))
                .stream()
                .filter(it -> span.contains(it.month()))
                .toList();
    }

    /** As the calculation of later months knows them. */
    private List<PastMonth> upTo(MonthlyStatement last) {
        return preparation.soFar(last.engagement()).history().months().stream()
                .filter(month -> !month.month().isAfter(last.month()))
                .toList();
    }

    /** @param held what credits of service levels come to in the end */
    private YearLine line(MonthlyStatement statement, Money held) {
        var settled = statement.content();
        var totals = settled.statement().totals();
        // what is waived leaves its account, in favour of the vendor
        var waived = ledger.balance(statement.id()).getOrDefault(LedgerAccount.WAIVERS, BigDecimal.ZERO);
        var later = statement.conceded().minus(statement.money(waived));
        return new YearLine(
                statement.month(),
                statement.state(),
                totals.fee(),
                totals.credits(),
                totals.bonus(),
                totals.earnedBack(),
                statement.adjustments().plus(later),
                statement.net().plus(later),
                held,
                YearCaps.ofMonth(settled).orElse(null));
    }

    /** Every calendar and contract year that has a statement. */
    private List<YearSpan> spans(Engagement engagement) {
        var months = statements.findRows(engagement.id()).stream()
                .map(StatementRow::month)
                .toList();
        var calendar = distinct(months.stream().mapToInt(YearMonth::getYear)).map(YearSpan::calendar);
        var contract = distinct(months.stream().mapToInt(month -> YearSpan.contractYear(engagement.term(), month)))
                .map(number -> YearSpan.contract(engagement.term(), number));
        return Stream.concat(calendar, contract).toList();
    }

    private static Stream<Integer> distinct(IntStream numbers) {
        return numbers.distinct().sorted().boxed();
    }
}
