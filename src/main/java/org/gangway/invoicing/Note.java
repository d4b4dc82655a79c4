package org.gangway.invoicing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.gangway.identity.party.InvoicingParty;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A credit note or bonus invoice from the vendor to the client, as it would be or was issued.
 *
 * @param number null as long as it is a draft
 * @param engagement name, by which the client knows what it is about
 * @param firstMonth of those that it settles
 * @param month the last of them, as a rule the only one
 * @param day when it is issued; for a draft the last day of the month
 * @param lines at least one; positive where they make the total larger
 */
public record Note(
        NoteKind kind,
        @Nullable String number,
        String engagement,
        YearMonth firstMonth,
        YearMonth month,
        LocalDate day,
        InvoicingParty vendor,
        InvoicingParty client,
        TaxTreatment tax,
        List<NoteLine> lines) {

    private static final String DRAFT = "DRAFT";

    public Note {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a note needs a line");
        }
    }

    /** Of one month. */
    Note(
            NoteKind kind,
            @Nullable String number,
            String engagement,
            YearMonth month,
            LocalDate day,
            InvoicingParty vendor,
            InvoicingParty client,
            TaxTreatment tax,
            List<NoteLine> lines) {
        this(kind, number, engagement, month, month, day, vendor, client, tax, lines);
    }

    /** What the month's lines amount to; nothing when they cancel each other out. */
    static Optional<NoteKind> kind(List<NoteLine> owedByVendor) {
        if (owedByVendor.isEmpty()) {
            return Optional.empty();
        }
        var sum = NoteLines.sum(
                owedByVendor, Money.zero(owedByVendor.getFirst().amount().currency()));
        if (sum.isZero()) {
            return Optional.empty();
        }
        return Optional.of(sum.isNegative() ? NoteKind.BONUS_INVOICE : NoteKind.CREDIT_NOTE);
    }

    static List<NoteLine> facing(NoteKind kind, List<NoteLine> owedByVendor) {
        return kind == NoteKind.CREDIT_NOTE
                ? owedByVendor
                : owedByVendor.stream().map(NoteLine::negated).toList();
    }

    Note numbered(String given, LocalDate issuedOn) {
        return new Note(kind, given, engagement, firstMonth, month, issuedOn, vendor, client, tax, lines);
    }

    Note taxed(TaxTreatment treatment) {
        return new Note(kind, number, engagement, firstMonth, month, day, vendor, client, treatment, lines);
    }

    public boolean isDraft() {
        return number == null;
    }

    /** The number, or a word in its place that no number can be. */
    String reference() {
        return number == null ? DRAFT + "-" + month : Objects.requireNonNull(number);
    }

    Currency currency() {
        return lines.getFirst().amount().currency();
    }

    /** Always positive: the kind says who owes it. */
    public Money total() {
        return NoteLines.sum(lines, Money.zero(currency()));
    }

    /** The same for the same document, whenever and wherever it is written. */
    UUID uuid() {
        var words = String.join("\n", vendor.id().value().toString(), engagement, reference());
        return UUID.nameUUIDFromBytes(words.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Text title() {
        return number == null ? Msg.invoicing_note_draft_title(kind, month) : Msg.invoicing_note_title(kind, number);
    }

    boolean isOfSeveralMonths() {
        return !firstMonth.equals(month);
    }

    /** What each month contributes, positive where it makes the total larger. */
    SortedMap<YearMonth, Money> byMonth() {
        var months = new TreeMap<YearMonth, Money>();
        lines.forEach(line -> months.merge(line.settled(), line.amount(), Money::plus));
        return months;
    }

    /** Names the month of the statement where the note settles several and the line is about another one. */
    Text words(NoteLine line) {
        var words = what(line);
        return isOfSeveralMonths() && !line.settled().equals(line.month())
                ? Msg.invoicing_note_line_of_statement(words, line.settled())
                : words;
    }

    private static Text what(NoteLine line) {
        return switch (line.reason()) {
            case CREDIT -> Msg.invoicing_note_line_credit(line.month(), line.serviceLevel());
            case BONUS -> Msg.invoicing_note_line_bonus(line.month(), line.serviceLevel());
            case EARN_BACK -> Msg.invoicing_note_line_earn_back(line.month(), line.serviceLevel());
            case SETTLEMENT -> Msg.invoicing_note_line_settlement(line.month());
            case ADJUSTMENT -> Msg.invoicing_note_line_adjustment(line.month(), line.serviceLevel());
        };
    }
}
