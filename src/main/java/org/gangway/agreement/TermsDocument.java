package org.gangway.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.incentive.Fields;
import org.gangway.incentive.Schedule;
import org.gangway.incentive.ScheduleFault;
import org.gangway.incentive.UnsoundSchedule;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Terms as a JSON document, in the form that both parties sign; whoever has the document can compute with it.
 *
 * @param version number among the versions of the engagement, 0 where the document does not say
 * @param monthlyFee null in documents that were signed before the fee was part of them
 * @param sha256 fingerprint of the canonical text; of a signed version, the one that was signed
 */
public record TermsDocument(
        int version,
        LocalDate effectiveFrom,
        @Nullable Money monthlyFee,
        List<ServiceLevelTerms> serviceLevels,
        Schedule incentive,
        Optional<SettlementTerms> settlement,
        String sha256) {

    public TermsDocument {
        serviceLevels = List.copyOf(serviceLevels);
    }

    /** Throws {@link UnfitTerms} with every fault: first what cannot be read, and in what can be, what does not fit. */
    public static TermsDocument read(Map<String, ?> document) {
        var fields = Fields.root(document);
        format(fields);
        var version = fields.has("version") ? fields.whole("version") : 0;
        var effectiveFrom = fields.day("effectiveFrom");
        var fee = fields.has("monthlyFee") ? fields.money("monthlyFee") : null;
        var levels = fields.each("serviceLevels", ServiceLevelReader::read);
        var schedule = schedule(fields);
        for (var party : List.of("engagement", "client", "vendor")) {
            if (fields.has(party)) {
                fields.text(party);
            }
        }
        var settlement = settlement(fields);
        fields.done();
        throwIfAny(fields.faults());
        var read = new TermsDocument(
                version,
                effectiveFrom,
                fee,
                levels.stream().flatMap(Optional::stream).toList(),
                schedule.orElseThrow(),
                settlement,
                CanonicalJson.sha256(CanonicalJson.write(document)));
        throwIfAny(read.faults());
        return read;
    }

    /** As it comes in a file; throws a {@link RuleViolation} with line and column where it is not one JSON object. */
    static TermsDocument parse(String json) {
        return read(CanonicalJson.parse(json));
    }

    private static Optional<SettlementTerms> settlement(Fields fields) {
        return fields.has(SettlementTerms.SUBJECT)
                ? SettlementTerms.read(fields.child(SettlementTerms.SUBJECT))
                : Optional.empty();
    }

    private static void format(Fields fields) {
        var format = fields.whole("format");
        if (fields.has("format") && format != ContractText.FORMAT) {
            fields.refuse("format", "agreement.format-unknown", Map.of("format", format));
        }
    }

    private static Optional<Schedule> schedule(Fields fields) {
        var schedule = fields.child("incentive");
        if (!fields.has("incentive")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Schedule.fromMap(ContractText.object(schedule.map())));
        } catch (UnsoundSchedule unreadable) {
            unreadable.faults().forEach(fault -> fields.faults().add(TermsCheck.inSchedule(fault)));
            return Optional.empty();
        }
    }

    /** What is promised, in the order in which the document says it. */
    List<TermValue> values() {
        var values = new ArrayList<TermValue>(serviceLevels);
        values.add(new IncentiveTerms(incentive));
        settlement.ifPresent(values::add);
        return values;
    }

    /** Where in the document a term stands. */
    String place(TermValue value) {
        return value instanceof ServiceLevelTerms level
                ? "serviceLevels[" + serviceLevels.indexOf(level) + "]"
                : value.subject();
    }

    private List<ScheduleFault> faults() {
        var faults = new ArrayList<ScheduleFault>();
        var seen = new LinkedHashSet<String>();
        for (int i = 0; i < serviceLevels.size(); i++) {
            var level = serviceLevels.get(i);
            if (!seen.add(level.id())) {
                faults.add(new ScheduleFault(
                        "serviceLevels[" + i + "].id", "agreement.service-level-twice", Map.of("id", level.id())));
            }
        }
        var currency = monthlyFee == null ? incentive.currency() : monthlyFee.currency();
        faults.addAll(TermsCheck.of(currency, values()).faults());
        if (monthlyFee != null && monthlyFee.isNegative()) {
            faults.add(new ScheduleFault("monthlyFee.amount", "incentive.fee-negative", Map.of("fee", monthlyFee)));
        }
        return faults;
    }

    private static void throwIfAny(List<ScheduleFault> faults) {
        if (!faults.isEmpty()) {
            throw new UnfitTerms(faults);
        }
    }
}
