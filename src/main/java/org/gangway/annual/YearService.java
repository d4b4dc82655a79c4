package org.gangway.annual;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangway.document.CsvStyle;
import org.gangway.document.DownloadFile;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForEveryone;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Texts;
import org.gangway.settlement.MonthSoFar;
import org.gangway.settlement.SettlementHistory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What months amount to by the year, on the screen and as files. */
@Service
@Transactional(readOnly = true)
public class YearService {

    private final SettlementHistory history;
    private final EngagementService engagements;
    private final Texts texts;
    private final Clock clock;

    YearService(SettlementHistory history, EngagementService engagements, Texts texts, Clock clock) {
        this.history = history;
        this.engagements = engagements;
        this.texts = texts;
        this.clock = clock;
    }

    /** The year of the newest statement; this year when there is none. */
    @ForEveryone
    public int newest(EngagementId id) {
        return history.months(id).stream()
                .findFirst()
                .map(YearMonth::getYear)
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
    public DownloadFile workbook(EngagementId id, YearSpan span, ReaderProfile readerProfile) {
        var year = overview(engagements.get(id), span);
        var created = span.last().atEndOfMonth().atStartOfDay().toInstant(ZoneOffset.UTC);
        var files = new YearFiles(texts, readerProfile, year);
        return new DownloadFile(files.name() + ".xlsx", DownloadFile.XLSX, files.workbook(created));
    }

    @ForEveryone
    public DownloadFile csv(EngagementId id, YearSpan span, CsvStyle style, ReaderProfile readerProfile) {
        var files = new YearFiles(texts, readerProfile, overview(engagements.get(id), span));
        return new DownloadFile(files.name() + style.ending(), DownloadFile.CSV, files.csv(style));
    }

    private YearOverview overview(Engagement engagement, YearSpan span) {
        var months = history.upTo(engagement.id(), span.last());
        var inside = months.stream()
                .filter(it -> span.contains(it.statement().month()))
                .toList();
        var caps = inside.isEmpty() ? List.<CapUse>of() : caps(months);
        return new YearOverview(
                engagement.name(), span, inside.stream().map(YearService::line).toList(), caps, spans(engagement));
    }

    private static List<CapUse> caps(List<MonthSoFar> months) {
        var last = months.getLast().statement().content().settled();
        return YearCaps.over(last, months.stream().map(MonthSoFar::asPast).toList());
    }

    private static YearLine line(MonthSoFar month) {
        var statement = month.statement();
        var settled = statement.content().settled();
        return new YearLine(
                statement.month(),
                statement.state(),
                month.amounts(),
                month.asPast().credits(),
                YearCaps.ofMonth(settled).orElse(null));
    }

    /** Every calendar and contract year that has a statement. */
    private List<YearSpan> spans(Engagement engagement) {
        var months = history.months(engagement.id());
        var calendar = distinct(months.stream().mapToInt(YearMonth::getYear)).map(YearSpan::calendar);
        var contract = distinct(months.stream().mapToInt(month -> YearSpan.contractYear(engagement.term(), month)))
                .map(number -> YearSpan.contract(engagement.term(), number));
        return Stream.concat(calendar, contract).toList();
    }

    private static Stream<Integer> distinct(IntStream numbers) {
        return numbers.distinct().sorted().boxed();
    }
}
