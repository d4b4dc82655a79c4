package org.gangway.engagement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangway.identity.PartyId;
import org.gangway.identity.Side;
import org.gangway.shared.Money;
import org.gangway.shared.Period;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * The work one vendor does for one client under one name and term.
 *
 * <p>Anyone of the two parties may read it; only this package changes it.
 */
@Entity
public class Engagement {

    @EmbeddedId
    private EngagementId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private EngagementName name;

    @Column(insertable = false, updatable = false)
    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable String nameSearch;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private PartyId client;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "vendor_id"))
    private PartyId vendor;

    @Embedded
    private Period term;

    private int noticeDays;

    private String currency;

    private BigDecimal monthlyFee;

    @Embedded
    private EngagementLanguages engagementLanguages;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "engagement_service", joinColumns = @JoinColumn(name = "engagement_id"))
    @OrderColumn(name = "position")
    @Column(name = "name")
    private List<String> services = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private EngagementStatus status;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Engagement() {}

    private Engagement(
            EngagementId id,
            EngagementName name,
            PartyId client,
            PartyId vendor,
            Period term,
            CommercialTerms commercialTerms) {
        this.id = id;
        this.name = name;
        this.client = client;
        this.vendor = vendor;
        this.term = term;
        this.noticeDays = commercialTerms.noticeDays();
        this.currency = commercialTerms.monthlyFee().currency().getCurrencyCode();
        this.monthlyFee = commercialTerms.monthlyFee().amount();
        this.engagementLanguages = commercialTerms.languages();
        this.services = new ArrayList<>(commercialTerms.services());
        this.status = EngagementStatus.OPEN;
    }

    /** What an engagement starts with besides its parties and its term. */
    record CommercialTerms(int noticeDays, Money monthlyFee, EngagementLanguages languages, List<String> services) {

        CommercialTerms {
            services = services.stream()
                    .map(WrittenText::line)
                    .filter(s -> !s.isEmpty())
                    .toList();
            if (services.isEmpty()) {
                throw new RuleViolation("engagement.no-service");
            }
            if (noticeDays < 0) {
                throw new RuleViolation("engagement.notice-negative");
            }
            if (monthlyFee.isNegative()) {
                throw new RuleViolation("engagement.fee-negative");
            }
        }
    }

    static Engagement open(
            EngagementName name, PartyId client, PartyId vendor, Period term, CommercialTerms commercialTerms) {
        return new Engagement(EngagementId.next(), name, client, vendor, term, commercialTerms);
    }

    void extendUntil(LocalDate newEnd) {
        requireOpen();
        if (!newEnd.isAfter(term.end())) {
            throw new RuleViolation("engagement.extension-not-later", Map.of("end", term.end()));
        }
        term = term.until(newEnd);
    }

    /** What was written before keeps its language. */
    void workIn(Locale language) {
        requireOpen();
        engagementLanguages = engagementLanguages.workingIn(language);
    }

    void close() {
        requireOpen();
        status = EngagementStatus.CLOSED;
    }

    /** The vendor was registered twice, and this is the one that stays. */
    void moveTo(PartyId sameVendor) {
        vendor = sameVendor;
    }

    private void requireOpen() {
        if (status != EngagementStatus.OPEN) {
            throw new RuleViolation("engagement.not-open", Map.of("name", name.value()));
        }
    }

    public EngagementId id() {
        return id;
    }

    public String name() {
        return name.value();
    }

    public PartyId client() {
        return client;
    }

    public PartyId vendor() {
        return vendor;
    }

    /** Which of the two ends the party stands at. */
    public Side sideOf(PartyId party) {
        return party.equals(client) ? Side.CLIENT : Side.VENDOR;
    }

    public PartyId party(Side side) {
        return side == Side.CLIENT ? client : vendor;
    }

    public Period term() {
        return term;
    }

    /** Calendar days from notice to end. */
    public int noticeDays() {
        return noticeDays;
    }

    public Currency currency() {
        return Currency.getInstance(currency);
    }

    public Money monthlyFee() {
        return new Money(monthlyFee, currency());
    }

    public EngagementLanguages languages() {
        return engagementLanguages;
    }

    public List<String> services() {
        return List.copyOf(services);
    }

    public EngagementStatus status() {
        return status;
    }
}
