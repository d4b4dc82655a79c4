package org.gangway.preview;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.agreement.document.TermsDocument;
import org.gangway.agreement.inforce.DaysInForce;
import org.gangway.agreement.terms.InconsistentTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.shared.Period;

/** All versions of the terms of one engagement, oldest first. */
public record PreviewVersions(List<PreviewVersion> versions) {

    private static final int MOST_LEVELS = 200;

    /** A document and where it came from. */
    public record Source(InputPlace place, Map<String, Object> document) {}

    public PreviewVersions {
        versions = versions.stream()
                .sorted(Comparator.comparing(version -> version.terms().effectiveFrom()))
                .toList();
    }

    /** Throws {@link RefusedPreview} with the faults of all documents. */
    public static PreviewVersions read(List<Source> sources) {
        var faults = new ArrayList<PreviewFault>();
        var read = new ArrayList<PreviewVersion>();
        for (var source : sources) {
            read(source, faults).ifPresent(version -> {
                checkBeside(read, version, source.place(), faults);
                read.add(version);
            });
        }
        RefusedPreview.throwIfAny(faults);
        return new PreviewVersions(read);
    }

    private static Optional<PreviewVersion> read(Source source, List<PreviewFault> faults) {
        try {
            var terms = TermsDocument.read(source.document());
            if (terms.monthlyFee() == null) {
                faults.add(new PreviewFault(source.place().at("monthlyFee"), "preview.fee-missing", Map.of()));
                return Optional.empty();
            }
            if (terms.feeRules().withinMonth().asksForWorkingDays()
                    && terms.effectiveFrom().getDayOfMonth() > 1) {
                faults.add(new PreviewFault(
                        source.place().at("feeRules.withinMonth"), "preview.working-days-unknown", Map.of()));
                return Optional.empty();
            }
            if (terms.feeRules().index() != null) {
                faults.add(new PreviewFault(source.place().at("feeRules.index"), "preview.index-unknown", Map.of()));
                return Optional.empty();
            }
            if (terms.serviceLevels().size() > MOST_LEVELS) {
                faults.add(new PreviewFault(
                        source.place().at("serviceLevels"), "preview.too-many-levels", Map.of("most", MOST_LEVELS)));
                return Optional.empty();
            }
            return Optional.of(new PreviewVersion(source.document(), terms));
        } catch (InconsistentTerms unfit) {
            unfit.faults().forEach(fault -> faults.add(PreviewFault.of(source.place(), fault)));
            return Optional.empty();
        }
    }

    private static void checkBeside(
            List<PreviewVersion> others, PreviewVersion version, InputPlace inputPlace, List<PreviewFault> faults) {
        var from = version.terms().effectiveFrom();
        if (others.stream().anyMatch(other -> other.terms().effectiveFrom().equals(from))) {
            faults.add(
                    new PreviewFault(inputPlace.at("effectiveFrom"), "preview.effective-twice", Map.of("day", from)));
        }
        var currency = version.fee().currency().getCurrencyCode();
        others.stream()
                .map(other -> other.fee().currency().getCurrencyCode())
                .filter(other -> !other.equals(currency))
                .findFirst()
                .ifPresent(other -> faults.add(new PreviewFault(
                        inputPlace.at("monthlyFee.currency"),
                        "preview.currencies-differ",
                        Map.of("currency", currency, "other", other))));
    }

    /** How many service levels the version with most of them has. */
    int mostLevels() {
        return versions.stream()
                .mapToInt(version -> version.terms().serviceLevels().size())
                .max()
                .orElse(0);
    }

    /** Of every version. */
    Currency currency() {
        return versions.getFirst().fee().currency();
    }

    /** Each version in force within the month with its days, in order of time, as the portal settles. */
    List<DaysInForce<PreviewVersion>> during(YearMonth month) {
        var inForce = DaysInForce.within(
                Period.of(month), versions, version -> version.terms().effectiveFrom());
        return DaysInForce.settling(
                inForce, version -> version.terms().feeRules().withinMonth());
    }

    /** A level of the month by its key or exact name, in the newest version that knows it; two where a name is not enough. */
    List<ServiceLevelTerms> named(String idOrName, YearMonth month) {
        return during(month).reversed().stream()
                .map(part -> part.terms().named(idOrName))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
