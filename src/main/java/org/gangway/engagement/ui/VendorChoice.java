package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.identity.PartySummary;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Role;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.identity.registration.VendorPermissions;
import org.gangway.identity.registration.VendorService;
import org.gangway.identity.ui.VendorRegistration;
import org.gangway.language.Msg;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.UnsentWords;

/** Asks for the vendor: one that is known, or one that is registered right here; whoever may not register reads who may. */
class VendorChoice extends Div {

    private final ComboBox<PartySummary> vendor = new ComboBox<>(say(Msg.engagement_vendor()));
    private final PartyDirectory parties;
    private List<PartySummary> known;

    VendorChoice(PartyDirectory parties, VendorService vendors, CurrentUser user, String place) {
        this.parties = parties;
        this.known = parties.vendors();
        vendor.setItems(known);
        vendor.setItemLabelGenerator(PartySummary::name);
        vendor.setRequiredIndicatorVisible(true);
        if (known.isEmpty()) {
            vendor.setHelperText(say(Msg.engagement_vendor_none()));
        }
        UnsentWords.keep(vendor, place, chosen -> chosen.id().value().toString(), this::found);
        add(vendor);
        if (VendorPermissions.mayRegister(user)) {
            addRegistration(vendors);
        } else {
            add(new Paragraph(say(Msg.engagement_vendor_ask(administrators(user)))));
        }
        if (known.size() == 1 && vendor.isEmpty()) {
            vendor.setValue(known.getFirst());
        }
    }

    private Optional<PartySummary> found(String id) {
        var chosen = new PartyId(UUID.fromString(id));
        return known.stream().filter(party -> party.id().equals(chosen)).findFirst();
    }

    private void addRegistration(VendorService vendors) {
        var registration = new VendorRegistration(vendors, this::chooseNew);
        var other = new Button(say(Msg.engagement_vendor_other()));
        other.addThemeVariants(ButtonVariant.TERTIARY);
        other.addClickListener(_ -> {
            registration.setVisible(true);
            other.setVisible(false);
        });
        var open = known.isEmpty() || registration.isBegun();
        registration.setVisible(open);
        other.setVisible(!open);
        add(other, registration);
    }

    private void chooseNew() {
        var before = known;
        known = parties.vendors();
        vendor.setItems(known);
        vendor.setHelperText(null);
        vendor.setInvalid(false);
        known.stream().filter(party -> !before.contains(party)).findFirst().ifPresent(vendor::setValue);
    }

    private String administrators(CurrentUser user) {
        return ScreenTexts.formats()
                .list(parties.people(user.party()).stream()
                        .filter(person -> person.active() && person.roles().contains(Role.ADMINISTRATOR))
                        .map(PersonSummary::name)
                        .toList());
    }

    ComboBox<PartySummary> field() {
        return vendor;
    }

    PartySummary chosen() {
        return Objects.requireNonNull(vendor.getValue());
    }
}
