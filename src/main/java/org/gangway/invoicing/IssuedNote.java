package org.gangway.invoicing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.StatementId;
import org.gangway.shared.Money;
import org.gangway.shared.MonthConverter;
import org.jspecify.annotations.Nullable;

/** A credit note or bonus invoice that was issued: it has its number for good and never changes. */
@Entity
@Table(name = "credit_note")
public class IssuedNote {

    private static final int DIGITS = 4;
    private static final int SHORT_ID = 8;

    @EmbeddedId
    private NoteId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    @SuppressWarnings("UnusedVariable") // the database refers by it to the statement
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "statement_id"))
    private StatementId statement;

    @Convert(converter = MonthConverter.class)
    private YearMonth firstMonth;

    @Convert(converter = MonthConverter.class)
    private YearMonth month;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    @SuppressWarnings("UnusedVariable") // queries read it
    private int sequence;

    private String number;

    @Enumerated(EnumType.STRING)
    private TaxTreatment tax;

    private String currency;

    private BigDecimal total;

    private LocalDate issuedOn;

    @SuppressWarnings("UnusedVariable") // kept for the record
    private Instant issuedAt;

    @SuppressWarnings("UnusedVariable") // kept for the record
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "issued_by"))
    private PersonId issuedBy;

    private String issuedByName;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected IssuedNote() {}

    IssuedNote(MonthlyStatement statement, int sequence, Note note, CurrentUser issuer, Instant at) {
        this.id = NoteId.next();
        this.engagement = statement.engagement();
        this.statement = statement.id();
        this.firstMonth = note.firstMonth();
        this.month = statement.month();
        this.kind = note.kind();
        this.sequence = sequence;
        this.number = Objects.requireNonNull(note.number());
        this.tax = note.tax();
        this.currency = note.currency().getCurrencyCode();
        this.total = note.total().amount();
        this.issuedOn = note.day();
        this.issuedAt = at;
        this.issuedBy = issuer.id();
        this.issuedByName = issuer.name();
    }

    /** Says the kind, the engagement and the place in the row: CN-3F2A9C1D-0007. */
    static String number(NoteKind kind, EngagementId engagement, int sequence) {
        var place = Integer.toString(sequence);
        var shortId = engagement.value().toString().substring(0, SHORT_ID).toUpperCase(Locale.ROOT);
        return kind.prefix() + "-" + shortId + "-" + "0".repeat(Math.max(0, DIGITS - place.length())) + place;
    }

    public NoteId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    /** The first of the months that it settles. */
    public YearMonth firstMonth() {
        return firstMonth;
    }

    /** The last of them, as a rule the only one. */
    public YearMonth month() {
        return month;
    }

    public NoteKind kind() {
        return kind;
    }

    public String number() {
        return number;
    }

    public TaxTreatment tax() {
        return tax;
    }

    public Money total() {
        return new Money(total, Currency.getInstance(currency));
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public String issuedByName() {
        return issuedByName;
    }
}
