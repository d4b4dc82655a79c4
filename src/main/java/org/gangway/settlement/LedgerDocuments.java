package org.gangway.settlement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gangway.document.Cell;
import org.gangway.document.CsvTable;
import org.gangway.document.DownloadFile;
import org.gangway.document.SheetColumn;
import org.gangway.document.WorkbookWriter;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForEveryone;
import org.gangway.language.Msg;
import org.gangway.language.Reader;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of an engagement as a file to take away, in the reader's language. */
@Service
@Transactional(readOnly = true)
public class LedgerDocuments {

    private static final int WIDE = 44;
    private static final int NARROW = 16;

    private final LedgerService ledger;
    private final EngagementService engagements;
    private final Texts texts;
    private final Clock clock;

    LedgerDocuments(LedgerService ledger, EngagementService engagements, Texts texts, Clock clock) {
        this.ledger = ledger;
        this.engagements = engagements;
        this.texts = texts;
        this.clock = clock;
    }

    @ForEveryone
    public DownloadFile csv(EngagementId engagement, Reader reader) {
        return write(name(engagement, reader) + ".csv", DownloadFile.CSV, out -> {
            try (var table = CsvTable.neutral(out)) {
                table.headings(
                        headings().stream().map(it -> texts.say(it, reader)).toList());
                var decisions = decisions(engagement, reader);
                for (var entry : ledger.entries(engagement)) {
                    table.row(cells(entry, decisions, reader));
                }
            }
        });
    }

    @ForEveryone
    public DownloadFile workbook(EngagementId engagement, Reader reader) {
        return write(name(engagement, reader) + ".xlsx", DownloadFile.XLSX, out -> {
            try (var workbook = new WorkbookWriter(out, clock.instant())) {
                var columns = headings().stream()
                        .map(it -> new SheetColumn(
                                texts.say(it, reader), it.equals(headings().get(4)) ? WIDE : NARROW))
                        .toList();
                var sheet = workbook.sheet(texts.say(Msg.settlement_ledger_title(), reader), columns);
                var decisions = decisions(engagement, reader);
                for (var entry : ledger.entries(engagement)) {
                    sheet.row(cells(entry, decisions, reader).toArray(Cell[]::new));
                }
            }
        });
    }

    private static List<Text> headings() {
        return List.of(
                Msg.settlement_ledger_number(),
                Msg.settlement_ledger_booked(),
                Msg.settlement_column_month(),
                Msg.settlement_ledger_kind(),
                Msg.settlement_column_item(),
                Msg.settlement_ledger_words(),
                Msg.settlement_ledger_decision(),
                Msg.settlement_ledger_by(),
                Msg.settlement_ledger_amount(),
                Msg.settlement_ledger_balance(),
                Msg.settlement_column_held());
    }

    /** In words, by what the ledger keeps of them. */
    private Map<UUID, String> decisions(EngagementId engagement, Reader reader) {
        return ledger.decisions(engagement).stream()
                .collect(Collectors.toMap(
                        CommitteeDecision::id,
                        it -> texts.say(Msg.settlement_waive_decision_numbered(it.number(), it.words()), reader),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    private List<Cell> cells(LedgerEntry entry, Map<UUID, String> decisions, Reader reader) {
        var decision = entry.decision();
        return List.of(
                Cell.number(BigDecimal.valueOf(entry.number()), 0),
                Cell.day(LocalDate.ofInstant(entry.bookedAt(), reader.zone())),
                Cell.month(entry.month()),
                Cell.text(texts.say(Text.of(entry.kind()), reader)),
                Cell.text(texts.say(entry.subject(), reader)),
                Cell.text(entry.words()),
                Cell.text(decision == null ? "" : decisions.getOrDefault(decision, decision.toString())),
                Cell.text(texts.say(entry.by(), reader)),
                Cell.money(entry.amount()),
                Cell.money(entry.balance()),
                Cell.money(entry.held()));
    }

    private String name(EngagementId engagement, Reader reader) {
        return texts.say(Msg.settlement_ledger_file(engagements.get(engagement).name()), reader);
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static DownloadFile write(String name, String mediaType, Content content) {
        var bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new DownloadFile(name, mediaType, bytes.toByteArray());
    }
}
