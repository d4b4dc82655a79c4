package org.gangway.identity.partnership;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForVendorKeepers;
import org.gangway.identity.ForVendorReaders;
import org.gangway.identity.PartyId;
import org.gangway.identity.PartyNotFound;
import org.gangway.identity.party.Parties;
import org.gangway.identity.party.Party;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The vendors of a client, with what the client thinks of them. */
@Service
@Transactional
public class VendorAssessmentService {

    private final Partnerships partnerships;
    private final VendorAssessments assessments;
    private final Parties parties;
    private final CurrentUserProvider currentUserProvider;
    private final ApplicationEventPublisher events;

    VendorAssessmentService(
            Partnerships partnerships,
            VendorAssessments assessments,
            Parties parties,
            CurrentUserProvider currentUserProvider,
            ApplicationEventPublisher events) {
        this.partnerships = partnerships;
        this.assessments = assessments;
        this.parties = parties;
        this.currentUserProvider = currentUserProvider;
        this.events = events;
    }

    /** By name. */
    @ForVendorReaders
    @Transactional(readOnly = true)
    public List<VendorPartner> vendors() {
        return partners(partnerships.findByClient(currentUserProvider.current().party()));
    }

    @ForVendorReaders
    @Transactional(readOnly = true)
    public VendorPartner vendor(PartyId id) {
        return partners(List.of(of(id))).getFirst();
    }

    @ForVendorKeepers
    public void assess(PartyId vendor, Assessment assessment) {
        var partnership = of(vendor);
        var kept = assessments.findByPartnershipId(partnership.id()).orElseGet(() -> new VendorAssessment(partnership));
        var before = facts(kept.said());
        kept.say(assessment);
        assessments.save(kept);
        var after = facts(kept.said());
        if (!after.equals(before)) {
            events.publishEvent(new AccountChanged("identity.vendor-assessed", vendor.value(), before, after));
        }
    }

    private Partnership of(PartyId vendor) {
        return partnerships
                .findByClientAndVendor(currentUserProvider.current().party(), vendor)
                .orElseThrow(() -> new PartyNotFound(vendor));
    }

    private List<VendorPartner> partners(List<Partnership> of) {
        var known = parties.findByIdIn(of.stream().map(Partnership::vendor).toList()).stream()
                .collect(Collectors.toMap(Party::id, Function.identity(), (first, _) -> first, LinkedHashMap::new));
        var said = assessments
                .findByPartnershipIdIn(of.stream().map(Partnership::id).toList())
                .stream()
                .collect(Collectors.toMap(
                        VendorAssessment::partnership,
                        VendorAssessment::said,
                        (first, _) -> first,
                        LinkedHashMap::new));
        return of.stream()
                .map(partnership -> {
                    var vendor = known.get(partnership.vendor());
                    return new VendorPartner(
                            partnership.vendor(),
                            vendor == null ? partnership.askedName() : vendor.name(),
                            vendor == null ? partnership.askedCountry() : vendor.country(),
                            partnership.state(),
                            said.getOrDefault(partnership.id(), Assessment.NONE));
                })
                .sorted(Comparator.comparing(VendorPartner::name))
                .toList();
    }

    private static Map<String, Object> facts(Assessment assessment) {
        var facts = new TreeMap<String, Object>();
        if (assessment.tier() != null) {
            facts.put("tier", assessment.tier());
        }
        if (assessment.criticality() != null) {
            facts.put("criticality", assessment.criticality());
        }
        if (!assessment.remark().isEmpty()) {
            facts.put("remark", assessment.remark());
        }
        return facts;
    }
}
