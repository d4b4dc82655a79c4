package org.gangway.invoicing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangway.identity.party.ElectronicScheme;
import org.gangway.identity.party.InvoicingDetails;
import org.gangway.identity.party.InvoicingParty;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What a note still lacks before it can be sent electronically. */
final class NoteGaps {

    private NoteGaps() {}

    static List<NoteStanding.Gap> of(Note note, NoteProfile profile) {
        var reversed = note.tax() == TaxTreatment.REVERSE_CHARGE;
        return List.of(gap(note.vendor(), profile, reversed), gap(note.client(), profile, false)).stream()
                .filter(gap -> !gap.details().isEmpty())
                .toList();
    }

    static void refuseAny(List<NoteStanding.Gap> gaps) {
        if (!gaps.isEmpty()) {
            var first = gaps.getFirst();
            throw new RuleViolation(
                    "invoicing.note-details-missing", Map.of("party", first.party(), "details", first.details()));
        }
    }

    /** The client accounts for a reversed charge under its company number, so only the vendor's tax number is asked for (BR-AE-02). */
    private static NoteStanding.Gap gap(InvoicingParty party, NoteProfile profile, boolean needsVatNumber) {
        var details = party.details();
        var missing = new ArrayList<NoteDetail>();
        require(missing, NoteDetail.REGISTRATION_NUMBER, details.registrationNumber());
        if (needsVatNumber) {
            require(missing, NoteDetail.VAT_NUMBER, details.vatNumber());
        }
        requireAddress(missing, profile, details);
        require(missing, NoteDetail.STREET, details.street());
        require(missing, NoteDetail.CITY, details.city());
        return new NoteStanding.Gap(party.name(), List.copyOf(missing));
    }

    private static void requireAddress(List<NoteDetail> missing, NoteProfile profile, InvoicingDetails details) {
        var address = details.electronicAddress();
        if (address == null) {
            missing.add(NoteDetail.ELECTRONIC_ADDRESS);
        } else if (profile == NoteProfile.OIOUBL && !isDanish(address.scheme())) {
            missing.add(NoteDetail.DANISH_ADDRESS);
        }
    }

    private static boolean isDanish(ElectronicScheme scheme) {
        return scheme == ElectronicScheme.GLN || scheme == ElectronicScheme.DANISH_CVR;
    }

    private static void require(List<NoteDetail> missing, NoteDetail detail, @Nullable String value) {
        if (value == null) {
            missing.add(detail);
        }
    }
}
