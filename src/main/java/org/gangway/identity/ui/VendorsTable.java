package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.gangway.identity.registration.RegisteredVendor;
import org.gangway.identity.registration.VendorService;
import org.gangway.language.Msg;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** The vendors that the own company works with. */
class VendorsTable extends Div {

    private final VendorService vendors;
    private final SerializableRunnable changed;

    VendorsTable(VendorService vendors, SerializableRunnable changed) {
        this.vendors = vendors;
        this.changed = changed;
        setWidthFull();
        refresh();
    }

    void refresh() {
        removeAll();
        var registered = vendors.vendors();
        setVisible(!registered.isEmpty());
        var table = new FigureTable(Msg.identity_vendors())
                .words(Msg.identity_company())
                .words(Msg.identity_country())
                .words(Msg.identity_status())
                .actions(Msg.common_actions());
        registered.forEach(vendor -> table.row(
                new Span(vendor.name()),
                new Span(ScreenTexts.formats().country(vendor.country())),
                status(vendor),
                vendor.mayInviteLead() ? invite(vendor) : new Span()));
        add(new H2(say(Msg.identity_vendors())), table);
    }

    private static Component status(RegisteredVendor vendor) {
        return vendor.joined()
                ? new StatusBadge(Msg.identity_vendor_joined(), StatusTone.GOOD)
                : new StatusBadge(Msg.identity_vendor_awaited(), StatusTone.NEUTRAL);
    }

    private Component invite(RegisteredVendor vendor) {
        var button = new Button(
                say(Msg.identity_vendor_lead_action()),
                _ -> RegisterVendorDialog.forKnown(vendor, vendors, changed).open());
        button.setAriaLabel(say(Msg.identity_vendor_lead_action()) + ": " + vendor.name());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
