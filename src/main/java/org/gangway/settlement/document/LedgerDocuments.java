package org.gangway.settlement.document;

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
import org.gangway.document.CsvStyle;
import org.gangway.document.DownloadFile;
import org.gangway.document.SheetCell;
import org.gangway.document.SheetColumn;
import org.gangway.document.WorkbookWriter;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForEveryone;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.gangway.settlement.CommitteeDecision;
import org.gangway.settlement.LedgerService;
import org.gangway.settlement.WaiverService;
import org.gangway.settlement.ledger.LedgerEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of an engagement as a file to take away, in the reader's language. */
@Service
@Transactional(readOnly = true)
public class LedgerDocuments {

    private static final int WIDE = 44;
    private static final int NARROW = 16;

    private final LedgerService ledger;
    private final WaiverService waivers;
    private final EngagementService engagements;
    private final Texts texts;
    private final Clock clock;

    LedgerDocuments(
            LedgerService ledger, WaiverService waivers, EngagementService engagements, Texts texts, Clock clock) {
        this.ledger = ledger;
        this.waivers = waivers;
        this.engagements = engagements;
        this.texts = texts;
        this.clock = clock;
    }

    @ForEveryone
    public DownloadFile csv(EngagementId engagement, CsvStyle style, ReaderProfile readerProfile) {
        return write(name(engagement, readerProfile) + style.ending(), DownloadFile.CSV, out -> {
            try (var table = style.table(out)) {
                table.headings(headings().stream()
                        .map(it -> texts.say(it, readerProfile))
                        .toList());
                var decisions = decisions(engagement, readerProfile);
                for (var entry : ledger.entries(engagement)) {
                    table.row(cells(entry, decisions, readerProfile));
                }
            }
        });
    }

    @ForEveryone
    public DownloadFile workbook(EngagementId engagement, ReaderProfile readerProfile) {
        return write(name(engagement, readerProfile) + ".xlsx", DownloadFile.XLSX, out -> {
            try (var workbook = new WorkbookWriter(out, clock.instant())) {
                var columns = headings().stream()
                        .map(it -> new SheetColumn(
                                texts.say(it, readerProfile),
                                it.equals(headings().get(4)) ? WIDE : NARROW))
                        .toList();
                var sheet = workbook.sheet(texts.say(Msg.settlement_ledger_title(), readerProfile), columns);
                var decisions = decisions(engagement, readerProfile);
                for (var entry : ledger.entries(engagement)) {
                    sheet.row(cells(entry, decisions, readerProfile).toArray(SheetCell[]::new));
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
    private Map<UUID, String> decisions(EngagementId engagement, ReaderProfile readerProfile) {
        return waivers.decisions(engagement).stream()
                .collect(Collectors.toMap(
                        CommitteeDecision::id,
                        it -> texts.say(Msg.settlement_waive_decision_numbered(it.number(), it.words()), readerProfile),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    private List<SheetCell> cells(LedgerEntry entry, Map<UUID, String> decisions, ReaderProfile readerProfile) {
        var decision = entry.decision();
        return List.of(
                SheetCell.number(BigDecimal.valueOf(entry.number()), 0),
                SheetCell.day(LocalDate.ofInstant(entry.bookedAt(), readerProfile.zone())),
                SheetCell.month(entry.month()),
                SheetCell.text(texts.say(Text.of(entry.kind()), readerProfile)),
                SheetCell.text(texts.say(entry.subject(), readerProfile)),
                SheetCell.text(entry.words()),
                SheetCell.text(decision == null ? "" : decisions.getOrDefault(decision, decision.toString())),
                SheetCell.text(texts.say(entry.by(), readerProfile)),
                SheetCell.money(entry.amount()),
                SheetCell.money(entry.balance()),
                SheetCell.money(entry.held()));
    }

    private String name(EngagementId engagement, ReaderProfile readerProfile) {
        return texts.say(Msg.settlement_ledger_file(engagements.get(engagement).name()), readerProfile);
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
